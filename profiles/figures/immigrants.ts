import { formatNumber } from "../../schemas/number-format.ts";
import type { Figure, LineSeries } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { stockHeadline } from "../words/headlines/stock.ts";
import { stop } from "../words/sentences.ts";
import { badges } from "./badges.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { citation, printedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import type { EditionFact } from "./read-editions.ts";
import { callouts, points, yearRows, yearSpan, yearValues } from "./series.ts";
import {
  byEdition,
  differs,
  type Edition,
  editionLabel,
  editionsText,
  revisionOf,
  UN_STOCK,
} from "./stock-editions.ts";

/**
 * Immigrants living in the country over time, one line an edition (totals over origins, both sexes).
 *
 * The newest edition is heavy; an older one is drawn where it prints anything else. Null without a figure.
 */
export function immigrantsFigure(totals: readonly EditionFact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const editions = byEdition(totals);
  const newest = editions.at(-1);
  if (!newest) return null;
  const older = editions.slice(0, -1).filter((e, i) => editions.slice(i + 1).every((newer) => differs(e, newer)));
  const headline = stockHeadline(yearValues(newest.facts), revisionOf(editions), lang);
  const drawn = [...older, newest];
  const where = inArea(area, lang);
  const names = editions.map((e) => e.name);
  const same = editions.filter((e) => !drawn.includes(e)).map((e) => e.name);
  return {
    type: "figure",
    id: "immigrants",
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [badges.unDesa(lang)],
    headline,
    sub: said(
      lang,
      `People born abroad (or foreign citizens, where birthplace is not collected) living ${where}, people, 1 July. One line an edition: editions are never joined`,
      `Родившиеся за рубежом (или иностранные граждане, где место рождения не собирают), живущие ${where}, человек, на 1 июля. Одна линия – одно издание: издания не соединяются`,
    ),
    charts: [
      {
        heading: "",
        direction: "in",
        chart: {
          kind: "lines",
          unit: said(lang, "people", "человек"),
          series: drawn.map((e) => line(e, e === newest, ctx)),
          events: [],
          breaks: [],
          x: yearSpan(drawn.flatMap((e) => e.facts)),
          fromZero: true,
          band: null,
          decimals: 0,
          aria: `${stop(headline)} ${said(lang, "Lines by edition", "Линии по изданиям")}: ${stop(
            editionsText(
              drawn.map((e) => e.name),
              lang,
            ),
          )}`,
        },
      },
    ],
    events: [],
    source: said(
      lang,
      `Source: UN DESA, International Migrant Stock, ${editionsText(names, lang)}. All figures are the publisher’s estimates, [E] throughout.${same.length > 0 ? ` Not drawn, being within 0.5 % of a newer one: ${editionsText(same, lang)}.` : ""}`,
      `Источник: ДЭСВ ООН, «Международные мигранты (численность)», ${editionsText(names, lang)}. Все числа – оценки издателя, везде [E].${same.length > 0 ? ` Не проведено, так как с точностью до 0,5 % совпадает с более новым: ${editionsText(same, lang)}` : ""}`,
    ),
    notes: [
      said(
        lang,
        "Includes people who moved inside the USSR and never crossed a border that was international at the time.",
        "Включает людей, которые переехали внутри СССР и не пересекали границу, бывшую тогда международной.",
      ),
    ],
    findings: ctx.findings(["STK_IMM"]),
    table: {
      caption: said(lang, `Immigrants living ${where}, people`, `Иммигранты ${where}, человек`),
      columns: [
        { label: said(lang, "Year, 1 July", "Год, на 1 июля"), numeric: false },
        ...editions.map((e) => ({ label: editionLabel(e.name, lang), numeric: true })),
      ],
      rows: yearRows(
        editions.map((e) => ({ facts: e.facts, decimals: 0 })),
        lang,
      ),
      stack: false,
    },
    provenance: editions.toReversed().flatMap((e) => printedLines(editionLabel(e.name, lang), e.facts, ctx)),
    query: periodsQuery(
      said(lang, "Year", "Год"),
      editions.map((e) => ({ label: editionLabel(e.name, lang), facts: e.facts })),
    ),
    citation: citation([{ sourceId: UN_STOCK, editions: names, about: "" }], ctx),
  };
}

function line(edition: Edition, newest: boolean, { lang }: FigureContext): LineSeries {
  const list = points(edition.facts, undefined, false);
  const text = (v: number) => formatNumber(v, lang);
  const end = list.findLast((p) => p.y !== null)?.y ?? 0;
  return {
    id: `edition-${edition.name}`,
    label: newest ? text(end) : "",
    sublabel: editionLabel(edition.name, lang),
    direction: "in",
    role: newest ? "newest" : "older",
    nearness: "compiled",
    everyPoint: true,
    points: list,
    callouts: newest ? callouts(list, text, ["first", "low"]) : [{ index: list.length - 1, text: text(end) }],
  };
}
