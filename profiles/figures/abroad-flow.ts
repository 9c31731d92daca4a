import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, Figure } from "../document.ts";
import { fromArea, labelOf, nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { partsHeadline } from "../words/headlines/parts.ts";
import { percentText } from "../words/numbers.ts";
import { stop } from "../words/sentences.ts";
import { badges } from "./badges.ts";
import { conceptsOf } from "./concepts.ts";
import { type FigureContext, said } from "./context.ts";
import { columnsOf } from "./counterparts.ts";
import { flowBands } from "./flow-bands.ts";
import { citation, computedLines, printedLines } from "./origin.ts";
import type { EditionFact } from "./read-editions.ts";
import { UN_STOCK } from "./stock-editions.ts";

/** Fewest destinations that make a picture of parts. */
const FEWEST = 3;

/**
 * Where emigrants live, as parts of their sum over destinations (M-103) in the last year of the newest edition.
 *
 * @param stocks figures of all editions whose counterpart is the country, both sexes.
 * @param sums `STK_EMI` of the country. Null with fewer than three destinations, or without the sum of that year.
 */
export function abroadFlow(stocks: readonly EditionFact[], sums: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const newest = columnsOf(stocks, (f) => f.ref_area).at(-1);
  const sum = sums.find((f) => f.sex === "_T" && f.time_period === newest?.year && f.obs_value !== null);
  if (!newest || !sum?.obs_value || newest.facts.size < FEWEST) return null;
  const whole = sum.obs_value;
  const parts = [...newest.facts]
    .map(([id, f]) => ({ area: id, value: f.obs_value, status: f.obs_status }))
    .toSorted((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1));
  const share = (value: number) => (100 * value) / whole;
  const headline = partsHeadline(
    "abroad",
    parts.map((p) => ({ area: p.area, percent: share(p.value) })),
    newest.year,
    lang,
  );
  const bands = flowBands(
    parts,
    null,
    "compiled",
    (v) => `${formatNumber(v, lang)} · ${percentText(share(v), lang)}`,
    lang,
  );
  const facts = [...newest.facts.values()];
  return {
    type: "figure",
    id: "abroad-flow",
    concepts: conceptsOf(["STK_IMM"], lang),
    badges: [badges.unDesa(lang), badges.calculated(lang)],
    headline,
    sub: said(
      lang,
      `People ${fromArea(area, "en")} living abroad, mid-${newest.year}, by country where they live: people and per cent of the sum over ${formatNumber(facts.length, "en")} destinations`,
      `Выходцы ${fromArea(area, "ru")} за рубежом, середина ${newest.year}\u00a0г., по странам, где они живут: человек и доля от суммы, % (стран назначения: ${formatNumber(facts.length, "ru")})`,
    ),
    charts: [
      {
        heading: "",
        direction: "out",
        chart: {
          kind: "flow",
          unit: said(lang, "people", "человек"),
          direction: "out",
          hub: labelOf(area, lang),
          bands,
          key: [],
          aria: `${stop(headline)} ${bands.map((b) => `${b.label}: ${b.print}`).join("; ")}.`,
        },
      },
    ],
    events: [],
    source: said(
      lang,
      `Source: UN DESA, International Migrant Stock, ${editionOf(newest.edition, "en")}, mid-year; estimates [E]. Shares calculated.`,
      `Источник: ДЭСВ ООН, «Международные мигранты (численность)», ${editionOf(newest.edition, "ru")}, на середину года; оценки [E]. Доли рассчитаны.`,
    ),
    notes: [
      said(
        lang,
        "The sum holds only destinations that the publisher lists; a country that is not listed is missing from it, not zero.",
        "В сумме только страны назначения, которые приводит издатель; если страны в его списке нет, её в сумме не хватает, но это не ноль.",
      ),
    ],
    findings: [],
    table: {
      caption: said(
        lang,
        `Where people ${fromArea(area, "en")} live, mid-${newest.year}`,
        `Где живут выходцы ${fromArea(area, "ru")}, середина ${newest.year}\u00a0г.`,
      ),
      columns: [
        { label: said(lang, "Living in", "Где живут"), numeric: false },
        { label: said(lang, "People", "Человек"), numeric: true },
        { label: said(lang, "% of the sum", "% суммы"), numeric: true },
      ],
      rows: [
        ...parts.map((p): Cell[] => [
          { text: nameOf(p.area, lang) },
          { text: formatNumber(p.value, lang), value: p.value, status: p.status },
          { text: formatNumber(share(p.value), lang, 1), value: share(p.value), status: "E" },
        ]),
        [
          { text: said(lang, "Sum over the countries listed", "Сумма по странам списка") },
          { text: formatNumber(whole, lang), value: whole, status: "E" },
          { text: formatNumber(100, lang, 1), value: 100, status: "E" },
        ],
      ],
      stack: false,
    },
    provenance: [
      ...printedLines(said(lang, "Bands", "Полосы"), facts, ctx),
      ...computedLines(said(lang, "Sum and shares", "Сумма и доли"), [sum], ctx).slice(0, 1),
    ],
    citation: citation([{ sourceId: UN_STOCK, editions: [newest.edition], about: "" }], ctx),
  };
}
