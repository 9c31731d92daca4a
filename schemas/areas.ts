import { areasList } from "./areas-list.ts";
import type { Text2 } from "./language.ts";

/** An economy has figures of its own; an aggregate is a sum of economies; a residual belongs to no economy (M-007). */
export type AreaKind = "economy" | "aggregate" | "residual";

/**
 * One place, sum of places or remainder that a publisher can name.
 *
 * `id` is ISO 3166 alpha-3 for an economy (`CHI`, `XKX` and former economies as publishers write them), the World Bank's code for
 * its aggregates, `UN` and the location code for the United Nations' ones, and starts with `_` for a residual.
 * `m49` and `iso2` are null where there is none. `aliases` are spellings met in sources, verbatim.
 */
export interface Area {
  readonly id: string;
  readonly kind: AreaKind;
  readonly iso2: string | null;
  readonly m49: number | null;
  readonly name: Text2;
  /** English in running text ("the United States"); absent where the name itself will do. */
  readonly theName?: string;
  /** Russian with its preposition: where («в Германии», «на Кубе»); every economy has it. */
  readonly inRu?: string;
  /** Russian with its preposition: from where («из Германии», «с Кубы»); every economy has it. */
  readonly fromRu?: string;
  /** Russian for chart labels, where the name is too long for one (glossary 2.2). */
  readonly labelRu?: string;
  readonly aliases: readonly string[];
  /** Other publishers' codes for the same area: `WLD`, `KSV`, `EL`. UNHCR's own are not here: its `ARE` is Egypt. */
  readonly codes?: readonly string[];
}

/** A line of the list. */
export type AreaRow = Area;

export const areas: readonly Area[] = areasList;

/** The ten economies of the project in the glossary's order, with the Russian cases it prescribes. */
// biome-ignore format: one line per economy
export const theTen = [
  { id: "ARM", slug: "armenia", name: { en: "Armenia", ru: "Армения" }, theName: "Armenia", fullRu: "Республика Армения", genitiveRu: "Армении", prepositionalRu: "Армении", accusativeRu: "Армению", nameOriginal: { text: "Հայաստան", lang: "hy" }, inName: { en: "in Armenia", ru: "в Армении" }, fromName: { en: "from Armenia", ru: "из Армении" }, toName: { en: "to Armenia", ru: "в Армению" } },
  { id: "BLR", slug: "belarus", name: { en: "Belarus", ru: "Беларусь" }, theName: "Belarus", fullRu: "Республика Беларусь", genitiveRu: "Беларуси", prepositionalRu: "Беларуси", accusativeRu: "Беларусь", nameOriginal: { text: "Беларусь", lang: "be" }, inName: { en: "in Belarus", ru: "в Беларуси" }, fromName: { en: "from Belarus", ru: "из Беларуси" }, toName: { en: "to Belarus", ru: "в Беларусь" } },
  { id: "GEO", slug: "georgia", name: { en: "Georgia", ru: "Грузия" }, theName: "Georgia", fullRu: "Грузия", genitiveRu: "Грузии", prepositionalRu: "Грузии", accusativeRu: "Грузию", nameOriginal: { text: "საქართველო", lang: "ka" }, inName: { en: "in Georgia", ru: "в Грузии" }, fromName: { en: "from Georgia", ru: "из Грузии" }, toName: { en: "to Georgia", ru: "в Грузию" } },
  { id: "KAZ", slug: "kazakhstan", name: { en: "Kazakhstan", ru: "Казахстан" }, theName: "Kazakhstan", fullRu: "Республика Казахстан", genitiveRu: "Казахстана", prepositionalRu: "Казахстане", accusativeRu: "Казахстан", nameOriginal: { text: "Қазақстан", lang: "kk" }, inName: { en: "in Kazakhstan", ru: "в Казахстане" }, fromName: { en: "from Kazakhstan", ru: "из Казахстана" }, toName: { en: "to Kazakhstan", ru: "в Казахстан" } },
  { id: "KGZ", slug: "kyrgyz-republic", name: { en: "Kyrgyz Republic", ru: "Кыргызстан" }, theName: "the Kyrgyz Republic", fullRu: "Кыргызская Республика", genitiveRu: "Кыргызстана", prepositionalRu: "Кыргызстане", accusativeRu: "Кыргызстан", nameOriginal: { text: "Кыргыз Республикасы", lang: "ky" }, inName: { en: "in the Kyrgyz Republic", ru: "в Кыргызстане" }, fromName: { en: "from the Kyrgyz Republic", ru: "из Кыргызстана" }, toName: { en: "to the Kyrgyz Republic", ru: "в Кыргызстан" } },
  { id: "MDA", slug: "moldova", name: { en: "Moldova", ru: "Молдова" }, theName: "Moldova", fullRu: "Республика Молдова", genitiveRu: "Молдовы", prepositionalRu: "Молдове", accusativeRu: "Молдову", nameOriginal: { text: "Republica Moldova", lang: "ro" }, inName: { en: "in Moldova", ru: "в Молдове" }, fromName: { en: "from Moldova", ru: "из Молдовы" }, toName: { en: "to Moldova", ru: "в Молдову" } },
  { id: "RUS", slug: "russian-federation", name: { en: "Russian Federation", ru: "Россия" }, theName: "the Russian Federation", fullRu: "Российская Федерация", genitiveRu: "России", prepositionalRu: "России", accusativeRu: "Россию", nameOriginal: { text: "Российская Федерация", lang: "ru" }, inName: { en: "in the Russian Federation", ru: "в России" }, fromName: { en: "from the Russian Federation", ru: "из России" }, toName: { en: "to the Russian Federation", ru: "в Россию" } },
  { id: "TJK", slug: "tajikistan", name: { en: "Tajikistan", ru: "Таджикистан" }, theName: "Tajikistan", fullRu: "Республика Таджикистан", genitiveRu: "Таджикистана", prepositionalRu: "Таджикистане", accusativeRu: "Таджикистан", nameOriginal: { text: "Тоҷикистон", lang: "tg" }, inName: { en: "in Tajikistan", ru: "в Таджикистане" }, fromName: { en: "from Tajikistan", ru: "из Таджикистана" }, toName: { en: "to Tajikistan", ru: "в Таджикистан" } },
  { id: "UKR", slug: "ukraine", name: { en: "Ukraine", ru: "Украина" }, theName: "Ukraine", fullRu: "Украина", genitiveRu: "Украины", prepositionalRu: "Украине", accusativeRu: "Украину", nameOriginal: { text: "Україна", lang: "uk" }, inName: { en: "in Ukraine", ru: "в Украине" }, fromName: { en: "from Ukraine", ru: "из Украины" }, toName: { en: "to Ukraine", ru: "в Украину" } },
  { id: "UZB", slug: "uzbekistan", name: { en: "Uzbekistan", ru: "Узбекистан" }, theName: "Uzbekistan", fullRu: "Республика Узбекистан", genitiveRu: "Узбекистана", prepositionalRu: "Узбекистане", accusativeRu: "Узбекистан", nameOriginal: { text: "Oʻzbekiston", lang: "uz" }, inName: { en: "in Uzbekistan", ru: "в Узбекистане" }, fromName: { en: "from Uzbekistan", ru: "из Узбекистана" }, toName: { en: "to Uzbekistan", ru: "в Узбекистан" } },
] as const;

export type Ten = (typeof theTen)[number];
export type TenId = Ten["id"];

const byId = new Map(areas.map((a) => [a.id, a]));
const byM49 = new Map(areas.flatMap((a) => (a.m49 === null ? [] : [[a.m49, a] as const])));
const byCode = new Map(
  areas.flatMap((a) => [a.id, ...(a.iso2 ? [a.iso2] : []), ...(a.codes ?? [])].map((c) => [c, a])),
);
const byName = new Map(areas.flatMap((a) => areaNames(a).map((n) => [normalName(n), a])));
const tenIds: ReadonlySet<string> = new Set(theTen.map((t) => t.id));

/** The area with exactly this id, or null. */
export function areaById(id: string): Area | null {
  return byId.get(id) ?? null;
}

/** The area with this M49 or UN location code, or null. Zero is null: UN files use it for "all", and so does an empty cell. */
export function areaByM49(code: number): Area | null {
  return byM49.get(code) ?? null;
}

/** The area with this id, ISO alpha-2 or other publisher's code, or null; upper case, as the codes are written. */
export function areaByCode(code: string): Area | null {
  return byCode.get(code) ?? null;
}

/** The area listed under this name or alias in any language, or null. Never by likeness: "Korea" is nobody (M-007). */
export function areaByName(name: string): Area | null {
  return byName.get(normalName(name)) ?? null;
}

export function isTen(id: string): id is TenId {
  return tenIds.has(id);
}

/** Every listed name of an area: both languages, then aliases. */
export function areaNames(area: Area): readonly string[] {
  return [area.name.en, area.name.ru, ...area.aliases];
}

/** How two spellings count as one: white space, apostrophes, letter case, and ё, which sources print as е (glossary 5). */
export function normalName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\u2018\u2019\u02bb\u02bc\u2032]/g, "'")
    .toLowerCase()
    .replaceAll("ё", "е");
}
