import { type Area, areaById, theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";

function area(id: string): Area {
  const found = areaById(id);
  if (!found) throw new Error(`no area ${id}`);
  return found;
}

const ten = (id: string) => theTen.find((t) => t.id === id);

/** The name as a heading or a row label: `Russian Federation`, «Россия». */
export function nameOf(id: string, lang: Lang): string {
  return area(id).name[lang];
}

/** Areas by their names, in the order of the page's alphabet. */
export function inOrder(ids: readonly string[], lang: Lang): string[] {
  return ids.toSorted((a, b) => nameOf(a, lang).localeCompare(nameOf(b, lang), lang));
}

/** A short label for charts. */
export function labelOf(id: string, lang: Lang): string {
  const found = area(id);
  return lang === "ru" ? (found.labelRu ?? found.name.ru) : found.name.en;
}

/** The name in running English (`the Kyrgyz Republic`); in Russian the nominative. */
export function theNameOf(id: string, lang: Lang): string {
  const found = area(id);
  return lang === "ru" ? found.name.ru : (found.theName ?? found.name.en);
}

/** `in Germany`, «в Германии». */
export function inArea(id: string, lang: Lang): string {
  if (lang === "en") return `in ${theNameOf(id, "en")}`;
  const form = ten(id)?.inName.ru ?? area(id).inRu;
  if (!form) throw new Error(`no Russian form for "in ${id}"`);
  return form;
}

/** `from Germany`, «из Германии». */
export function fromArea(id: string, lang: Lang): string {
  if (lang === "en") return `from ${theNameOf(id, "en")}`;
  const form = ten(id)?.fromName.ru ?? area(id).fromRu;
  if (!form) throw new Error(`no Russian form for "from ${id}"`);
  return form;
}

/** `to Germany`, «в Германию», «на Кубу»; the accusative of the ten is listed, that of others follows from their names. */
export function toArea(id: string, lang: Lang): string {
  const listed = ten(id)?.toName[lang];
  if (listed) return listed;
  if (lang === "en") return `to ${theNameOf(id, "en")}`;
  const [preposition] = inArea(id, "ru").split(" ");
  return `${preposition} ${accusativeRu(area(id).name.ru, fromArea(id, "ru").replace(/^\S+ /, ""))}`;
}

/**
 * The accusative of a country's name, told from the nominative and the genitive: a word that declines and ends in -а or -я
 * takes -у or -ю, with its adjective; every other word is as in the nominative, as names of places are not alive.
 */
function accusativeRu(nominative: string, genitive: string): string {
  const of = genitive.split(PARTS);
  return nominative
    .split(PARTS)
    .map((word, i) => {
      const first = of[i]?.charAt(0) ?? "";
      // «Остров Мэн» stands as «остров Мэн» within a sentence
      const running = first === word.charAt(0).toLowerCase() ? first + word.slice(1) : word;
      return of[i]?.toLowerCase() === word.toLowerCase() ? running : ofFeminine(running);
    })
    .join("");
}

/** Words of a name that decline by themselves, with what stands between them. */
const PARTS = /([ -])/;

/** «Острова» is a plural, whose ending is not that of a feminine. */
function ofFeminine(word: string): string {
  if (/острова$/i.test(word)) return word;
  return word.replace(/ая$/, "ую").replace(/яя$/, "юю").replace(/а$/, "у").replace(/я$/, "ю");
}

/** `of Armenia`, «Армении»: only for the ten. */
export function ofTen(id: string, lang: Lang): string {
  const found = ten(id);
  if (!found) throw new Error(`${id} is not one of the ten`);
  return lang === "ru" ? found.genitiveRu : `of ${found.theName}`;
}

/** Whether the Russian name takes its verb in the plural: «Нидерланды насчитывают», «Германия насчитывает». */
export function isPluralRu(id: string): boolean {
  const name = area(id).name.ru;
  const declines = !fromArea(id, "ru").toLowerCase().endsWith(` ${name.toLowerCase()}`);
  return declines && /(?:[ыи]е?|острова)$/i.test(name.split(PARTS)[0] ?? "");
}

/** What the address of an economy is made of: the slug of one of the ten, else its English name, `united-states`. */
export function slugOfArea(id: string): string {
  return slugOf(id) ?? slugOfName(area(id).name.en);
}

const slugOfName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Slug of one of the ten, or null. */
export function slugOf(id: string): string | null {
  return ten(id)?.slug ?? null;
}
