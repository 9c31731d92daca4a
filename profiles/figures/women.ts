import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, Figure, LineSeries } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { womenHeadline } from "../words/headlines/people.ts";
import { stop } from "../words/sentences.ts";
import { badges } from "./badges.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { citation, methodLine, printedLines } from "./origin.ts";
import type { EditionFact } from "./read-editions.ts";
import { callouts, numberCell, points, yearSpan, yearValues } from "./series.ts";
import { byEdition, differs, type Edition, editionLabel, editionsText, UN_STOCK } from "./stock-editions.ts";

/**
 * Women among immigrants by edition (M-101): `100 · S_F / S`, both of the same edition and date.
 *
 * @param totals totals over origins of all editions, by sex. Null where no edition has figures by sex.
 */
export function womenFigure(totals: readonly EditionFact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const editions = byEdition(totals)
    .map(sharesOf)
    .filter((e) => e.facts.length > 0);
  const newest = editions.at(-1);
  if (!newest) return null;
  const drawn = [...editions.slice(0, -1).filter((e, i) => editions.slice(i + 1).every((n) => differs(e, n))), newest];
  const headline = womenHeadline(yearValues(newest.facts), lang);
  const where = inArea(area, lang);
  const names = editions.map((e) => e.name);
  return {
    type: "figure",
    id: "women",
    concepts: conceptsOf(["STK_IMM_F_SH"], lang),
    badges: [badges.unDesa(lang), badges.calculated(lang)],
    headline,
    sub: said(
      lang,
      `Women as a share of immigrants of both sexes living ${where}, %, 1 July, by edition`,
      `Доля женщин среди иммигрантов обоего пола ${where}, %, на 1 июля, по изданиям`,
    ),
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "lines",
          unit: "%",
          series: drawn.map((e) => line(e, e === newest, ctx)),
          events: [],
          breaks: [],
          x: yearSpan(drawn.flatMap((e) => e.facts)),
          fromZero: true,
          band: null,
          decimals: 0,
          aria: `${stop(headline)}`,
        },
      },
    ],
    events: [],
    source: said(
      lang,
      `Source: calculated from UN DESA, International Migrant Stock, ${editionsText(names, lang)}: women divided by both sexes of the same edition (method M-101), [E] throughout.`,
      `Источник: рассчитано по данным ДЭСВ ООН, «Международные мигранты (численность)», ${editionsText(names, lang)}: женщины к обоим полам того же издания (метод M-101), везде [E].`,
    ),
    notes: [],
    findings: [],
    table: table(totals, editions, ctx),
    provenance: [
      methodLine(said(lang, "Share", "Доля"), "M-101", lang),
      ...editions.toReversed().flatMap((e) =>
        printedLines(
          editionLabel(e.name, lang),
          totals.filter((f) => f.edition === e.name),
          ctx,
        ),
      ),
    ],
    citation: citation([{ sourceId: UN_STOCK, editions: names, about: "" }], ctx),
  };
}

/** Shares of one edition; a date without either number has none. */
function sharesOf({ name, facts }: Edition): Edition {
  const both = facts.filter((f) => f.sex === "_T");
  return {
    name,
    facts: both.flatMap((t) => {
      const women = facts.find((f) => f.sex === "F" && f.time_period === t.time_period);
      if (!t.obs_value || women?.obs_value == null) return [];
      return [{ ...t, indicator: "STK_IMM_F_SH", obs_value: (100 * women.obs_value) / t.obs_value, obs_status: "E" }];
    }),
  };
}

function line(edition: Edition, newest: boolean, { lang }: FigureContext): LineSeries {
  const list = points(edition.facts, undefined, false);
  const text = (v: number) => formatNumber(v, lang, 1);
  return {
    id: `edition-${edition.name}`,
    label: newest ? `${text(list.at(-1)?.y ?? 0)}\u00a0%` : "",
    sublabel: editionLabel(edition.name, lang),
    direction: "none",
    role: newest ? "calculated" : "older",
    nearness: "compiled",
    everyPoint: true,
    points: list,
    callouts: newest ? callouts(list, text, ["first"]) : [],
  };
}

function table(totals: readonly EditionFact[], editions: readonly Edition[], { lang, area }: FigureContext) {
  const years = [...new Set(editions.flatMap((e) => e.facts.map((f) => f.time_period)))].toSorted().reverse();
  const at = (facts: readonly EditionFact[], edition: string, year: string, sex: string) =>
    facts.find((f) => f.edition === edition && f.time_period === year && f.sex === sex);
  return {
    caption: said(
      lang,
      `Women and men among immigrants ${inArea(area, lang)}`,
      `Женщины и мужчины среди иммигрантов ${inArea(area, lang)}`,
    ),
    columns: [
      { label: said(lang, "Year", "Год"), numeric: false },
      ...editions.flatMap((e) => [
        { label: said(lang, `Women (ed. ${e.name})`, `Женщины (изд. ${e.name})`), numeric: true },
        { label: said(lang, `Men (ed. ${e.name})`, `Мужчины (изд. ${e.name})`), numeric: true },
        { label: said(lang, `Women, % (ed. ${e.name})`, `Женщины, % (изд. ${e.name})`), numeric: true },
      ]),
    ],
    rows: years.map((year): Cell[] => [
      { text: year },
      ...editions.flatMap((e) => [
        numberCell(at(totals, e.name, year, "F"), lang, 0),
        numberCell(at(totals, e.name, year, "M"), lang, 0),
        numberCell(at(e.facts, e.name, year, "_T"), lang, 1),
      ]),
    ]),
    stack: false,
  };
}
