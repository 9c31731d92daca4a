import { areaById, areaNames, areas, theTen } from "../../schemas/areas.ts";
import { slugOfArea } from "../words/areas.ts";
import { inLatin } from "./transliterate.ts";

/** Every way a country of the ten is written: both languages, its own, old names, Russian cases, Latin letters, codes. */
export function spellings(slug: string): string[] {
  const ten = theTen.find((t) => t.slug === slug);
  const area = ten && areaById(ten.id);
  if (!ten || !area) return ofPartner(slug);
  const russian = [ten.name.ru, ...area.aliases].filter((name) => /^[а-яё -]+$/i.test(name));
  return [
    ...new Set([
      ten.name.en,
      ten.name.ru,
      ten.nameOriginal.text,
      ten.genitiveRu,
      ten.prepositionalRu,
      ten.accusativeRu,
      ...area.aliases,
      ...russian.map(inLatin),
      ten.id,
      ...(area.iso2 === null ? [] : [area.iso2]),
    ]),
  ];
}

/** The same of an economy outside the ten: both languages, other names, Latin letters. */
function ofPartner(slug: string): string[] {
  const area = partners.get(slug);
  if (!area) return [];
  const names = areaNames(area);
  return [...new Set([...names, ...names.filter((name) => /^[а-яё -]+$/i.test(name)).map(inLatin), area.id])];
}

const partners = new Map(areas.filter((a) => a.kind === "economy").map((a) => [slugOfArea(a.id), a]));

/** The two economies that the path of a corridor names: `armenia-united-states`. */
export function slugsIn(path: string): string[] {
  for (const slug of partners.keys()) {
    const other = path.slice(slug.length + 1);
    if (path.startsWith(`${slug}-`) && partners.has(other)) return [slug, other];
  }
  return partners.has(path) ? [path] : [];
}
