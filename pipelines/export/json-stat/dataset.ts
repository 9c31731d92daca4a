import type { Lang, Text2 } from "../../../schemas/language.ts";
import { codeWords } from "../code-words.ts";
import type { Field } from "../describe/fields.ts";
import type { ReleaseFacts } from "../release-table.ts";
import type { Cell, Country } from "./panel.ts";

/** What a dataset is made of. */
export interface Cube {
  readonly facts: ReleaseFacts;
  readonly about: Text2;
  readonly series: readonly Field[];
  readonly countries: readonly Country[];
  readonly years: readonly number[];
  readonly cells: readonly Cell[];
}

const WORDS = {
  series: { en: "Series", ru: "Ряд" },
  ref_area: { en: "Country", ru: "Страна" },
  year: { en: "Year", ru: "Год" },
  status: {
    en: "A letter beside a number, or beside none, is its status by SDMX; `extension` has the words of the letters, and the source and vintage of every number under the same place as its value.",
    ru: "Буква у числа или на месте, где числа нет, – его статус по SDMX; в `extension` – слова для букв, а также источник и версия каждого числа под тем же номером, что и значение.",
  },
} as const satisfies Record<string, Text2>;

/** The panel as a JSON-stat 2.0 dataset with its words in one language. */
export function dataset(cube: Cube, lang: Lang): object {
  const { facts, about, series, countries, years, cells } = cube;
  const places = placesOf(cube);
  const byPlace = <T>(value: (cell: Cell) => T | null) =>
    Object.fromEntries(
      cells.flatMap((cell) => {
        const said = value(cell);
        return said === null ? [] : [[String(places(cell)), said]];
      }),
    );
  const met = new Set(cells.map((c) => c.status));
  return {
    version: "2.0",
    class: "dataset",
    label: facts.title[lang],
    source: [...new Set(sourcesOf(cube).map((s) => s.publisher[lang]))].join("; "),
    updated: `${facts.date}T00:00:00Z`,
    note: [about[lang], WORDS.status[lang]],
    role: { time: ["year"], geo: ["ref_area"], metric: ["series"] },
    id: ["series", "ref_area", "year"],
    size: [series.length, countries.length, years.length],
    dimension: {
      series: {
        label: WORDS.series[lang],
        category: {
          index: indexOf(series.map((s) => s.name)),
          label: Object.fromEntries(series.map((s) => [s.name, s.title[lang]])),
          unit: Object.fromEntries(series.flatMap((s) => (s.unit ? [[s.name, { label: s.unit.name[lang] }]] : []))),
          note: Object.fromEntries(series.map((s) => [s.name, [s.about[lang]]])),
        },
      },
      ref_area: {
        label: WORDS.ref_area[lang],
        category: {
          index: indexOf(countries.map((c) => c.area)),
          label: Object.fromEntries(countries.map((c) => [c.area, c[lang]])),
        },
      },
      year: {
        label: WORDS.year[lang],
        category: {
          index: indexOf(years.map(String)),
          label: Object.fromEntries(years.map((y) => [String(y), String(y)])),
        },
      },
    },
    value: byPlace((c) => c.value),
    status: byPlace((c) => c.status),
    extension: {
      id: "panel_country_year",
      lang,
      release: facts.id,
      methodology: facts.methodology,
      run_id: facts.run_id,
      status: Object.fromEntries(
        Object.entries(codeWords.obs_status).flatMap(([id, name]) => (met.has(id) ? [[id, name[lang]]] : [])),
      ),
      sources: Object.fromEntries(
        sourcesOf(cube).map((s) => [
          s.source_id,
          { title: s.title[lang], publisher: s.publisher[lang], landing: s.landing, licence: s.licence.name },
        ]),
      ),
      source: byPlace((c) => c.source),
      vintage: byPlace((c) => c.vintage),
    },
  };
}

/** Codes in the order of their places; names of years are written in the order of years, as JavaScript sorts numbers first. */
const indexOf = (codes: readonly string[]) => Object.fromEntries(codes.map((code, place) => [code, place]));

/** The place of a figure in the flat list: the last dimension runs first. */
function placesOf({ series, countries, years }: Cube): (cell: Cell) => number {
  const s = new Map(series.map((f, i) => [f.name, i]));
  const c = new Map(countries.map((country, i) => [country.area, i]));
  const y = new Map(years.map((year, i) => [year, i]));
  const known = <K>(map: ReadonlyMap<K, number>, key: K): number => {
    const place = map.get(key);
    if (place === undefined) throw new Error(`a figure of ${String(key)}, which is in no dimension`);
    return place;
  };
  return (cell) =>
    (known(s, cell.series) * countries.length + known(c, cell.area)) * years.length + known(y, cell.year);
}

/** The sources that speak in the cube; a computed number has none of its own. */
function sourcesOf({ facts, cells }: Cube): ReleaseFacts["sources"] {
  const met = new Set(cells.map((c) => c.source));
  return facts.sources.filter((s) => met.has(s.source_id));
}
