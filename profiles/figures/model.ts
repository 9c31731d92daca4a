import { areaById } from "../../schemas/areas.ts";
import type { Fact } from "../data.ts";
import type { DotSeries, Figure } from "../document.ts";
import { inArea, labelOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { MILLION_USD, millions } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { stop } from "../words/sentences.ts";
import { badges } from "./badges.ts";
import { citeInputs } from "./computed.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { splitAt } from "./counterparts.ts";
import { actualOfTheYear, bankSeries, oursOf, oursSeries } from "./model-ours.ts";
import { actualNotes, byFormulaNotes, oursAria, oursNote, unlistedNotes } from "./model-ours-words.ts";
import { modelTable } from "./model-table.ts";
import { type Amount, headlineOf, modelNote, type Override, overrideNotes, sourceLine } from "./model-words.ts";
import { citation, computedLines, printedLines } from "./origin.ts";
import { citedOf } from "./own/groups.ts";
import type { OwnFact } from "./own/read.ts";
import { toMillions } from "./series.ts";

/** Senders drawn, the largest of the newest matrix first. */
const SHOWN = 8;

/**
 * The modelled matrices beside one another: what one receiver gets from each sender (`R_BIL_EST`), with our own newest
 * allocation (`R_BIL_RS3`) and what the central bank counts.
 *
 * @param shares `R_BIL_TOP1_SH`; none where the publisher entered the receiver's total by hand.
 * @param allocated `R_BIL_RS3`, the newest year of it is shown.
 * @param own the country's own statistics, of which yearly transfers by country are taken. Null without a matrix.
 */
export function modelFigure(
  facts: readonly Fact[],
  shares: readonly Fact[],
  overrides: readonly Override[],
  allocated: readonly Fact[],
  own: readonly OwnFact[],
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
  const ours = oursOf(allocated, own);
  const computed = (id: string) => ours?.bySender.get(id) ?? 0;
  const senders = [...new Set([...amounts.map((f) => f.counterpart_area), ...(ours?.bySender.keys() ?? [])])].toSorted(
    (a, b) => size(b) - size(a) || computed(b) - computed(a) || older(b) - older(a) || (a < b ? -1 : 1),
  );
  const whole = overrides.filter((o) => o.effect === "whole column");
  const rows = senders.slice(0, SHOWN);
  const headline = headlineOf(amounts, years, shares, whole[0], ctx);
  const editions = years.map((y) => amounts.find((f) => f.time_period === y)?.edition ?? "");
  const drawn = (id: string) => (ours ? actualOfTheYear(ours, id) : null);
  const bank = rows.flatMap((id) => drawn(id) ?? []);
  const split = splitAt(rows, (id) => Math.max(older(id), computed(id), drawn(id)?.obs_value ?? 0));
  const actual = [...(ours?.actual.values() ?? [])];
  const text = (f: Amount | undefined) => (f ? millions(f.obs_value, lang) : "");
  return {
    type: "figure",
    id: "corridors",
    concepts: conceptsOf(["R_BIL_EST", ...(ours ? ["R_BIL_RS3"] : [])], lang),
    badges: [
      badges.modelled(lang),
      ...(ours ? [badges.calculated(lang)] : []),
      ...(bank.length > 0 ? [badges.centralBank(lang)] : []),
    ],
    headline,
    sub: said(
      lang,
      `Received ${inArea(area, "en")} from each country, US$ million. Modelled, not data: ${years.length} matrices of one publisher${ours ? `, and our estimate for ${ours.year}` : ""}`,
      `Получено ${inArea(area, "ru")} из каждой страны, млн долл. США. Модельная оценка, а не данные: матриц одного издателя – ${years.length}${ours ? `, и наша оценка за ${yearText(ours.year, "ru")}` : ""}`,
    ),
    charts: [
      {
        heading: "",
        direction: "in",
        chart: {
          kind: "dots",
          unit: MILLION_USD[lang],
          series: [
            ...years.map(
              (y, i): DotSeries => ({
                id: y,
                label: `${yearText(y, lang)} (${editionOf(editions[i] ?? "", lang)})`,
                nearness: "modelled",
                hollow: true,
                small: i === 0 && years.length > 1,
                direction: y === newest ? "in" : "none",
              }),
            ),
            ...bankSeries(bank, lang),
            ...(ours ? [oursSeries(ours.year, lang)] : []),
          ],
          rows: rows.map((id) => ({
            label: labelOf(id, lang),
            values: {
              ...Object.fromEntries(years.map((y) => [y, at(y, id) ? toMillions(at(y, id)?.obs_value ?? 0) : null])),
              ...(bank.length > 0 ? { bank: drawn(id) ? toMillions(drawn(id)?.obs_value ?? 0) : null } : {}),
              ...(ours ? { ours: ours.bySender.has(id) ? toMillions(computed(id)) : null } : {}),
            },
            note: "",
            print: ours ? (ours.bySender.has(id) ? millions(computed(id), lang) : "") : text(at(newest, id)),
          })),
          splitAt: split,
          decimals: 0,
          aria: `${stop(headline)} ${rows
            .slice(0, 4)
            .map((id) => `${labelOf(id, lang)}: ${text(at(newest, id)) || "–"}`)
            .join("; ")}.${ours ? ` ${oursAria(ours, ctx)}` : ""}`,
        },
      },
    ],
    events: [],
    source: sourceLine(years, editions, split === 1, ctx),
    notes: [
      ...overrideNotes(overrides, ctx),
      ...(ours ? byFormulaNotes(ours, overrides, own, ctx) : []),
      ...(ours ? [oursNote(ours, ctx), ...unlistedNotes(ours, rows, ctx)] : []),
      modelNote(ctx),
      ...(ours ? actualNotes(ours, ctx) : []),
    ],
    findings: ctx.findings(["R_BIL_EST", "R_BIL_RS3"]),
    table: modelTable({ years, senders, amounts, shares, ours }, ctx),
    provenance: [
      ...years.flatMap((y) =>
        printedLines(
          yearText(y, lang),
          amounts.filter((f) => f.time_period === y),
          ctx,
        ),
      ),
      ...computedLines(said(lang, "Shares", "Доли"), shares, ctx).slice(0, 1),
      ...(ours ? computedLines(said(lang, "Our estimate", "Наша оценка"), ours.facts, ctx) : []),
      ...printedLines(said(lang, "Central bank", "Центральный банк"), actual, ctx),
    ],
    citation: [
      citation([{ sourceId: "knomad-bilateral-remittances", editions, about: "" }, ...citedOf(actual)], ctx),
      ...(ours ? [citeInputs(ours.facts, "", ctx)] : []),
    ].join(" "),
  };
}
