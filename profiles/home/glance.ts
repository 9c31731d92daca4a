import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber, formatPercent } from "../../schemas/number-format.ts";
import { citing } from "../corridor/citing.ts";
import { known } from "../corridor/pair.ts";
import { STOCKS } from "../corridor/rows.ts";
import { midYear } from "../corridor/words.ts";
import type { Fact } from "../data.ts";
import type { Cell, DataTable, Multiples } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { labelOf, nameOf } from "../words/areas.ts";
import { NB } from "../words/grammar.ts";
import { inYearShort, yearText } from "../words/numbers.ts";
import { glanceProvenance, glanceSource } from "./glance-origin.ts";
import { FROM_YEAR, glanceHeadline, type Ratio, ratiosOf } from "./ratios.ts";
import { type HomeRows, WDI } from "./rows.ts";

/** The top of the scale is a multiple of this, in per cent of GDP. */
const STEP = 10;

/** Ten small charts on one scale, each with what it received, how many live abroad and how many came. */
export function glanceBlock(rows: HomeRows, lang: Lang): Multiples {
  const ratios = ratiosOf(rows.ratio);
  const all = ratios.flatMap((r) => [...r.points]);
  const lastYear = Math.max(...all.map((f) => Number(f.time_period)));
  const yMax = STEP * Math.ceil(Math.max(...all.map((f) => f.obs_value)) / STEP);
  const people = rows.abroad[0]?.time_period ?? "";
  return {
    type: "multiples",
    id: "ten",
    badges: [badges.worldBank(lang), badges.calculated(lang)],
    headline: glanceHeadline(ratios, lang),
    sub: said(
      lang,
      `Remittances received, % of GDP, ${FROM_YEAR}–${lastYear}, ordered by the last value. Below each chart: remittances received in the last year printed; people from the country living abroad and immigrants living in it, ${midYear(people, "en")}, thousands`,
      `Полученные переводы, % ВВП, ${FROM_YEAR}–${lastYear}${NB}гг., по последнему значению. Под графиками: получено за последний напечатанный год; выходцы из страны за рубежом и иммигранты в ней, ${midYear(people, "ru")}, тыс.`,
    ),
    items: ratios.map((r) => itemOf(r, rows, lastYear, lang)),
    x: [FROM_YEAR, lastYear],
    yMax,
    yLabel: said(lang, `${yMax}${NB}% of GDP`, `${yMax}${NB}% ВВП`),
    source: glanceSource(rows, ratios, lang),
    table: tableOf(ratios, lang),
    provenance: glanceProvenance(rows, all, lang),
    citation: citation(
      [
        { sourceId: WDI, editions: editionsOf(rows.money), about: "R_WB, GDP" },
        { sourceId: STOCKS, editions: editionsOf(rows.immigrants.slice(-1)), about: "" },
      ],
      citing(rows.corridors, lang),
    ),
  };
}

const editionsOf = (facts: readonly Fact[]): string[] => [...new Set(facts.map((f) => f.edition))];

function itemOf(
  { area, points, last }: Ratio,
  rows: HomeRows,
  lastYear: number,
  lang: Lang,
): Multiples["items"][number] {
  const slug = theTen.find((t) => t.id === area)?.slug ?? "";
  // as many decimals as the headline says of a small share
  const print = formatPercent(last.obs_value, lang, last.obs_value < 0.5 ? 2 : 1);
  const years = Array.from({ length: lastYear - FROM_YEAR + 1 }, (_, i) => FROM_YEAR + i);
  const value = (year: number) => points.find((p) => Number(p.time_period) === year)?.obs_value ?? null;
  const begin = points[0] ?? last;
  const peak = points.reduce((best, p) => (p.obs_value > best.obs_value ? p : best), begin);
  return {
    id: area.toLowerCase(),
    label: labelOf(area, lang),
    href: `/${lang}/countries/${slug}/`,
    points: years.map((x) => ({ x, y: value(x), status: null })),
    print,
    facts: factsOf(area, rows, lang),
    aria: said(
      lang,
      `${nameOf(area, lang)}: ${print} of GDP in ${last.time_period}, ${formatPercent(begin.obs_value, lang, 1)} in ${begin.time_period}, at most ${formatPercent(peak.obs_value, lang, 1)} in ${peak.time_period}`,
      `${nameOf(area, lang)}: ${print} ВВП ${inYearShort(last.time_period, lang)}, ${formatPercent(begin.obs_value, lang, 1)} ${inYearShort(begin.time_period, lang)}, больше всего ${formatPercent(peak.obs_value, lang, 1)} ${inYearShort(peak.time_period, lang)}`,
    ),
  };
}

function factsOf(area: string, rows: HomeRows, lang: Lang): { label: string; value: string }[] {
  const received = known(rows.money.filter((f) => f.ref_area === area && f.indicator === "R_WB")).at(-1);
  const abroad = rows.abroad.find((f) => f.ref_area === area);
  const came = known(rows.immigrants.filter((f) => f.ref_area === area)).findLast(
    (f) => f.edition === rows.immigrants.at(-1)?.edition,
  );
  const thousands = (v: number | null | undefined) => (v == null ? "–" : formatNumber(v / 1000, lang));
  return [
    {
      label: said(
        lang,
        `US$ million, ${received?.time_period ?? ""}`,
        `млн долл. США, ${yearText(received?.time_period ?? "", "ru")}`,
      ),
      value: received ? formatNumber(received.obs_value / 1e6, lang) : "–",
    },
    { label: said(lang, "abroad, ’000", "за рубежом, тыс."), value: thousands(abroad?.obs_value) },
    { label: said(lang, "immigrants, ’000", "иммигранты, тыс."), value: thousands(came?.obs_value) },
  ];
}

function tableOf(ratios: readonly Ratio[], lang: Lang): DataTable {
  const years = [...new Set(ratios.flatMap((r) => r.points.map((p) => p.time_period)))].toSorted().toReversed();
  return {
    caption: said(lang, "Remittances received, % of GDP, calculated", "Полученные переводы, % ВВП, рассчитано"),
    columns: [
      { label: said(lang, "Year", "Год"), numeric: false },
      ...ratios.map((r) => ({ label: labelOf(r.area, lang), numeric: true })),
    ],
    rows: years.map((year): Cell[] => [
      { text: year },
      ...ratios.map((r): Cell => {
        const found = r.points.find((p) => p.time_period === year);
        return found
          ? { text: formatNumber(found.obs_value, lang, 1), value: found.obs_value, status: found.obs_status }
          : { text: "", value: null, status: "O" };
      }),
    ]),
    stack: false,
  };
}
