/** Maps of real figures: UN DESA stocks of 2024. */
import type { MapChart } from "../../../profiles/document.ts";
import { theTen } from "../../../schemas/areas.ts";
import type { Lang } from "../../../schemas/language.ts";
import { formatCompact, formatNumber } from "../../../schemas/number-format.ts";

/** Immigrants, mid-2024. */
const IMMIGRANTS: Readonly<Record<string, number>> = {
  ARM: 274645,
  BLR: 1054604,
  GEO: 81582,
  KAZ: 2089797,
  KGZ: 194816,
  MDA: 188207,
  RUS: 7605774,
  TJK: 276777,
  UKR: 5064173,
  UZB: 1154963,
};

/** People from one of the ten in another, mid-2024, largest first. */
const LARGEST: readonly (readonly [from: string, to: string, people: number])[] = [
  ["RUS", "UKR", 3375095],
  ["UKR", "RUS", 2872612],
  ["KAZ", "RUS", 1321004],
  ["RUS", "UZB", 865767],
  ["UZB", "RUS", 778041],
  ["UZB", "KAZ", 744161],
  ["RUS", "BLR", 664610],
  ["RUS", "KAZ", 552258],
  ["TJK", "RUS", 415676],
  ["ARM", "RUS", 340512],
];

const say = (lang: Lang) => (en: string, ru: string) => (lang === "en" ? en : ru);

/** Circles and numbered lines. */
export function stockMap(lang: Lang): MapChart {
  const t = say(lang);
  const places = theTen.map(({ id, name }) => {
    const value = IMMIGRANTS[id] ?? null;
    return {
      id,
      label: name[lang],
      value,
      print: value === null ? "" : formatCompact(value, lang),
      title: `${name[lang]}: ${value === null ? "–" : formatNumber(value, lang)}`,
    };
  });
  const label = (id: string) => places.find((p) => p.id === id)?.label ?? "";
  return {
    kind: "map",
    places,
    hollow: true,
    lines: LARGEST.map(([from, to, value]) => ({
      from,
      to,
      value,
      title: `${label(from)} → ${label(to)}: ${formatNumber(value, lang)}`,
    })),
    placeLabel: t("immigrants living in the country", "иммигранты, живущие в стране"),
    lineLabel: t("people from one country living in the other", "выходцы из одной страны, живущие в другой"),
    noFigureLabel: t("no figure", "числа нет"),
    aria: "Map",
  };
}

/** Two countries without a figure and no lines: hatching, and a key that names it. */
export function gapsMap(lang: Lang): MapChart {
  const chart = stockMap(lang);
  const gone = new Set(["UKR", "TJK"]);
  return {
    ...chart,
    lines: [],
    places: chart.places.map((p) => (gone.has(p.id) ? { ...p, value: null, print: "" } : p)),
  };
}
