import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, DataTable } from "../document.ts";
import { said } from "../figures/context.ts";
import { numberCell } from "../figures/series.ts";
import { editionOf, editionYear } from "../words/editions.ts";
import { yearText } from "../words/numbers.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import { type Known, type Side, sharedYears } from "./pair.ts";
import { sideHeading } from "./people-words.ts";
import { BANK, midYear, PEOPLE_UNIT, UN } from "./words.ts";

/** The last number of every source held for one direction, with the last year that two editions share. */
export function sourcesTable(side: Side, lang: Lang): DataTable {
  const shared = sharedYears(side).at(-1)?.year;
  const printed = side.editions.flatMap((e, i) =>
    e.points
      .filter((p) => p === e.points.at(-1) || (i === 0 && p.time_period === shared))
      .toReversed()
      .map((p) => sourceRow(`${UN[lang]}, ${editionOf(e.edition, lang)}`, midYear(p.time_period, lang), p, lang)),
  );
  const compiled = side.compiled.toReversed().map((p) => sourceRow(BANK[lang], yearText(p.time_period, lang), p, lang));
  return {
    caption: said(
      lang,
      `Every source held: ${plainFrom(side.origin, lang)}, ${plainIn(side.destination, lang)}`,
      `Все имеющиеся источники: ${plainFrom(side.origin, lang)}, ${plainIn(side.destination, lang)}`,
    ),
    columns: [
      { label: said(lang, "Source", "Источник"), numeric: false },
      { label: said(lang, "Date", "Дата"), numeric: false },
      { label: capital(PEOPLE_UNIT[lang]), numeric: true },
    ],
    rows: [...printed, ...compiled],
    stack: false,
  };
}

function sourceRow(source: string, date: string, fact: Known<Fact>, lang: Lang): Cell[] {
  return [{ text: source }, { text: date }, numberCell(fact, lang, 0)];
}

/** Every point of both directions: one row a year, one column an edition or matrix. */
export function stockTable(sides: readonly Side[], lang: Lang): DataTable {
  const editions = [...new Set(sides.flatMap((s) => s.editions.map((e) => e.edition)))].toSorted((a, b) =>
    editionYear(b).localeCompare(editionYear(a), "en"),
  );
  const compiled = sides.some((s) => s.compiled.length > 0);
  return {
    caption: said(lang, "People living in the other country", "Сколько людей живёт в другой стране"),
    columns: [
      { label: said(lang, "Year", "Год"), numeric: false },
      ...editions.map((e) => ({ label: `${UN[lang]}, ${editionOf(e, lang)}`, numeric: true })),
      ...(compiled ? [{ label: BANK[lang], numeric: true }] : []),
    ],
    rows: sides.flatMap((side) => [
      [{ text: sideHeading(side, lang) }],
      ...yearsOf(side).map((year): Cell[] => [
        { text: year },
        ...editions.map((e) => cell(side.editions.find((x) => x.edition === e)?.points ?? [], year, lang)),
        ...(compiled ? [cell(side.compiled, year, lang)] : []),
      ]),
    ]),
    stack: false,
  };
}

/** One direction's numbers by edition and publisher, each named by the way and what prints it; only what has a number. */
export function stockSeries(side: Side, lang: Lang): { label: string; facts: readonly Fact[] }[] {
  const heading = sideHeading(side, lang);
  return [
    ...side.editions.map((e) => ({ label: `${heading}, ${editionOf(e.edition, lang)}`, facts: e.points })),
    { label: `${heading}, ${BANK[lang]}`, facts: side.compiled },
  ].filter((series) => series.facts.length > 0);
}

function yearsOf(side: Side): string[] {
  const all = [...side.editions.flatMap((e) => [...e.points]), ...side.compiled].map((p) => p.time_period);
  return [...new Set(all)].toSorted((a, b) => b.localeCompare(a, "en"));
}

function cell(points: readonly Known<Fact>[], year: string, lang: Lang): Cell {
  const found = points.find((p) => p.time_period === year);
  return found
    ? { text: formatNumber(found.obs_value, lang), value: found.obs_value, status: found.obs_status }
    : { text: "", value: null };
}
