import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { years } from "../words/grammar.ts";
import { netMigrationHeadline } from "../words/headlines/people.ts";
import { badges } from "./badges.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { citation, printedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import { callouts, held, points, yearRows, yearSpan, yearValues } from "./series.ts";

/** Net migration by year (`NETM`), an estimate throughout, on an axis that crosses zero. Null without a figure. */
export function netMigrationFigure(facts: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const known = held(facts);
  const end = known.at(-1);
  if (!end) return null;
  const [from, to] = yearSpan(facts);
  const list = points(facts);
  const text = (v: number) => formatNumber(v, lang);
  const span = years(String(from), String(to), lang);
  return lineFigure(
    {
      id: "net-migration",
      badges: [badges.worldBank(lang)],
      headline: netMigrationHeadline(yearValues(facts), lang),
      sub: said(
        lang,
        `Net migration: arrivals minus departures, citizens and non-citizens, people a year, ${span}. Below zero more people left`,
        `Сальдо миграции: прибывшие минус выбывшие, граждане и неграждане, человек за год, ${span}. Ниже нуля – миграционная убыль`,
      ),
      unit: said(lang, "people a year", "человек за год"),
      decimals: 0,
      series: [
        {
          id: "net",
          label: `${text(end.obs_value)} [${end.obs_status}]`,
          sublabel: said(lang, "net migration", "сальдо миграции"),
          direction: "none",
          role: "newest",
          nearness: "compiled",
          everyPoint: false,
          points: list,
          callouts: callouts(list, text, ["peak", "low"]),
        },
      ],
      fromZero: true,
      source: said(
        lang,
        `Source: World Bank, World Development Indicators, SM.POP.NETM (from the United Nations’ population estimates), ${editionOf(end.edition, lang)}. Estimates throughout, [E].`,
        `Источник: Всемирный банк, «Показатели мирового развития», SM.POP.NETM (по оценкам населения ООН), ${editionOf(end.edition, lang)}. Везде оценки, [E].`,
      ),
      notes: [
        said(
          lang,
          "A demographic estimate that balances the population, not a count of moves: registered arrivals and departures of the national office may differ in size and sign.",
          "Это демографическая оценка, которая уравновешивает численность населения, а не подсчёт переездов: учтённые прибытия и выбытия могут отличаться и размером, и знаком.",
        ),
      ],
      indicators: ["NETM"],
      table: {
        caption: said(
          lang,
          `Net migration ${inArea(area, "en")}, people`,
          `Сальдо миграции ${inArea(area, "ru")}, человек`,
        ),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          { label: said(lang, "Net migration", "Сальдо"), numeric: true },
        ],
        rows: yearRows([{ facts, decimals: 0 }], lang),
        stack: false,
      },
      provenance: printedLines(said(lang, "All points", "Все точки"), known, ctx),
      query: periodsQuery(said(lang, "Year", "Год"), [
        { label: said(lang, "Net migration", "Сальдо миграции"), facts: known },
      ]),
      citation: citation([{ sourceId: end.source_id, editions: [end.edition], about: "SM.POP.NETM" }], ctx),
    },
    ctx,
  );
}
