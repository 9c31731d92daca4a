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

/** `to Armenia`, «в Армению»: only for the ten, whose accusative is listed. */
export function toTen(id: string, lang: Lang): string {
  const form = ten(id)?.toName[lang];
  if (!form) throw new Error(`${id} is not one of the ten`);
  return form;
}

/** `of Armenia`, «Армении»: only for the ten. */
export function ofTen(id: string, lang: Lang): string {
  const found = ten(id);
  if (!found) throw new Error(`${id} is not one of the ten`);
  return lang === "ru" ? found.genitiveRu : `of ${found.theName}`;
}

/** Slug of one of the ten, or null. */
export function slugOf(id: string): string | null {
  return ten(id)?.slug ?? null;
}
