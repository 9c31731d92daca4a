import { areaById } from "../../schemas/areas.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, DotSeries, Figure } from "../document.ts";
import { inArea, labelOf, nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { MILLION_USD, millions } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { stop } from "../words/sentences.ts";
import { badges } from "./badges.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { splitAt } from "./counterparts.ts";
import {
  type Amount,
  headlineOf,
  modelNote,
  type Override,
  overrideNotes,
  shareOf,
  sourceLine,
} from "./model-words.ts";
import { citation, computedLines, printedLines } from "./origin.ts";
import { toMillions } from "./series.ts";

/** Senders drawn, the largest of the newest matrix first. */
const SHOWN = 8;

/**
 * The modelled matrices beside one another: what one receiver gets from each sender (`R_BIL_EST`).
 *
 * @param shares `R_BIL_TOP1_SH`; none where the publisher entered the receiver's total by hand. Null without a figure.
 */
export function modelFigure(
  facts: readonly Fact[],
  shares: readonly Fact[],
  overrides: readonly Override[],
  ctx: FigureContext,
): Figure | null {
  const { lang, area } = ctx;
  const amounts = facts.filter(
    (f): f is Amount => f.obs_value !== null && f.obs_value > 0 && areaById(f.counterpart_area)?.kind === "economy",
  );
  const years = [...new Set(amounts.map((f) => f.time_period))].toSorted();
  const newest = years.at(-1);
  if (!newest) return null;
  const at = (year: string, sender: string) =>
    amounts.find((f) => f.time_period === year && f.counterpart_area === sender);
  const size = (id: string) => at(newest, id)?.obs_value ?? 0;
  const older = (id: string) => Math.max(...years.map((y) => at(y, id)?.obs_value ?? 0));
  const senders = [...new Set(amounts.map((f) => f.counterpart_area))].toSorted(
    (a, b) => size(b) - size(a) || older(b) - older(a) || (a < b ? -1 : 1),
  );
  const whole = overrides.filter((o) => o.effect === "whole column");
  const rows = senders.slice(0, SHOWN);
  const headline = headlineOf(amounts, years, shares, whole[0], ctx);
  const editions = years.map((y) => amounts.find((f) => f.time_period === y)?.edition ?? "");
  const split = splitAt(rows, older);
  const text = (f: Amount | undefined) => (f ? millions(f.obs_value, lang) : "");
  return {
    type: "figure",
    id: "corridors",
    concepts: conceptsOf(["R_BIL_EST"], lang),
    badges: [badges.modelled(lang)],
    headline,
    sub: said(
      lang,
      `Received ${inArea(area, "en")} from each country, US$ million. Modelled, not data: ${years.length} matrices of one publisher`,
      `Получено ${inArea(area, "ru")} из каждой страны, млн долл. США. Модельная оценка, а не данные: матриц одного издателя – ${years.length}`,
    ),
    charts: [
      {
        heading: "",
        direction: "in",
        chart: {
          kind: "dots",
          unit: MILLION_USD[lang],
          series: years.map(
            (y, i): DotSeries => ({
              id: y,
              label: `${yearText(y, lang)} (${editionOf(editions[i] ?? "", lang)})`,
              nearness: "modelled",
              hollow: true,
              small: i === 0 && years.length > 1,
              direction: y === newest ? "in" : "none",
            }),
          ),
          rows: rows.map((id) => ({
            label: labelOf(id, lang),
            values: Object.fromEntries(years.map((y) => [y, at(y, id) ? toMillions(at(y, id)?.obs_value ?? 0) : null])),
            note: "",
            print: text(at(newest, id)),
          })),
          splitAt: split,
          decimals: 0,
          aria: `${stop(headline)} ${rows
            .slice(0, 4)
            .map((id) => `${labelOf(id, lang)}: ${text(at(newest, id)) || "–"}`)
            .join("; ")}.`,
        },
      },
    ],
    events: [],
    source: sourceLine(years, editions, split === 1, ctx),
    notes: [...overrideNotes(overrides, ctx), modelNote(ctx)],
    findings: ctx.findings(["R_BIL_EST"]),
    table: {
      caption: said(
        lang,
        `Modelled remittances received ${inArea(area, "en")}, US$ million`,
        `Модельная оценка переводов, полученных ${inArea(area, "ru")}, млн долл. США`,
      ),
      columns: [
        { label: said(lang, "From", "Откуда"), numeric: false },
        ...years.map((y) => ({ label: yearText(y, lang), numeric: true })),
        ...years.flatMap((y) =>
          shareOf(shares, y) ? [{ label: said(lang, `%, ${y}`, `%, ${y}\u00a0г.`), numeric: true }] : [],
        ),
      ],
      rows: senders.map((id): Cell[] => [
        { text: nameOf(id, lang) },
        ...years.map((y): Cell => {
          const fact = at(y, id);
          return fact
            ? { text: text(fact), value: toMillions(fact.obs_value), status: fact.obs_status }
            : { text: "", value: null, status: "O" };
        }),
        ...years.flatMap((y) => shareCell(y, at(y, id), amounts, shares, ctx)),
      ]),
      stack: false,
    },
    provenance: [
      ...years.flatMap((y) =>
        printedLines(
          yearText(y, lang),
          amounts.filter((f) => f.time_period === y),
          ctx,
        ),
      ),
      ...computedLines(said(lang, "Shares", "Доли"), shares, ctx).slice(0, 1),
    ],
    citation: citation([{ sourceId: "knomad-bilateral-remittances", editions, about: "" }], ctx),
  };
}

/** Share of one sender over the whole that the computed share of the largest implies (M-109). */
function shareCell(
  year: string,
  fact: Amount | undefined,
  amounts: readonly Amount[],
  shares: readonly Fact[],
  { lang }: FigureContext,
): Cell[] {
  const top = shareOf(shares, year);
  if (top === null) return [];
  const largest = Math.max(...amounts.filter((f) => f.time_period === year).map((f) => f.obs_value));
  if (!fact) return [{ text: "", value: null, status: "O" }];
  const share = (fact.obs_value / largest) * top;
  return [{ text: formatNumber(share, lang, 1), value: share, status: "E" }];
}
