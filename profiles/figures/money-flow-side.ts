import { breakdownName } from "../../schemas/breakdowns.ts";
import type { FlowChart } from "../document.ts";
import { labelOf } from "../words/areas.ts";
import { MILLION_USD, millions } from "../words/grammar.ts";
import { partsHeadline } from "../words/headlines/parts.ts";
import { percentText, yearText } from "../words/numbers.ts";
import { stop } from "../words/sentences.ts";
import { type FigureContext, said } from "./context.ts";
import { flowBands } from "./flow-bands.ts";
import type { Modelled } from "./money-flow-modelled.ts";
import type { CountedSenders } from "./own/counted-senders.ts";
import { letter } from "./series.ts";

/** One picture: its parts, US dollars, and their whole. */
export interface Side {
  readonly kind: "counted" | Modelled["kind"];
  readonly heading: string;
  readonly headline: string;
  readonly chart: FlowChart;
  readonly rows: readonly { readonly area: string; readonly usd: number; readonly status: string | null }[];
  readonly whole: number;
}

export function countedSide({ year, senders, whole }: CountedSenders, ctx: FigureContext): Side {
  const { lang } = ctx;
  const rows = senders.map((f) => ({ area: f.counterpart_area, usd: f.obs_value, status: letter(f) }));
  const part = whole.breakdown_1;
  const channel = part === "_T" ? "" : `, ${breakdownName(part)?.[lang] ?? ""}`;
  return side(
    {
      kind: "counted",
      heading: said(lang, `Counted, ${year}${channel}`, `Учтено, ${yearText(year, "ru")}${channel}`),
      year,
      rows,
      whole: whole.obs_value,
      nearness: whole.nearness,
    },
    ctx,
  );
}

export function modelledSide({ kind, year, facts }: Modelled, ctx: FigureContext): Side {
  const { lang } = ctx;
  const rows = facts.map((f) => ({ area: f.counterpart_area, usd: f.obs_value, status: letter(f) }));
  const heading =
    kind === "ours"
      ? said(lang, `Our estimate, modelled, ${year}`, `Наша оценка по модели, ${yearText(year, "ru")}`)
      : said(lang, `World Bank’s model, ${year}`, `Модель Всемирного банка, ${yearText(year, "ru")}`);
  const whole = rows.reduce((sum, r) => sum + r.usd, 0);
  return side({ kind, heading, year, rows, whole, nearness: "modelled" }, ctx);
}

interface Given extends Pick<Side, "kind" | "heading" | "rows" | "whole"> {
  readonly year: string;
  readonly nearness: FlowChart["bands"][number]["nearness"];
}

function side({ kind, heading, year, rows, whole, nearness }: Given, { lang, area }: FigureContext): Side {
  const order = rows.toSorted((a, b) => b.usd - a.usd || (a.area < b.area ? -1 : 1));
  const sum = rows.reduce((n, r) => n + r.usd, 0);
  const bands = flowBands(
    rows.map((r) => ({ area: r.area, value: r.usd })),
    // a difference that one decimal of a million does not show is rounding
    whole - sum >= 5e4
      ? { value: whole - sum, label: said(lang, "Not told by country", "Не указано, из какой страны") }
      : null,
    nearness,
    (usd) => `${millions(usd, lang)} · ${percentText((100 * usd) / whole, lang)}`,
    lang,
  );
  const headline = partsHeadline(
    kind,
    order.map((r) => ({ area: r.area, percent: (100 * r.usd) / whole })),
    year,
    lang,
  );
  return {
    kind,
    heading,
    headline,
    rows: order,
    whole,
    chart: {
      kind: "flow",
      unit: MILLION_USD[lang],
      direction: "in",
      hub: labelOf(area, lang),
      bands,
      key: [],
      aria: `${stop(headline)} ${bands.map((b) => `${b.label}: ${b.print}`).join("; ")}.`,
    },
  };
}
