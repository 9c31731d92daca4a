import { areaById, theTen } from "../../schemas/areas.ts";
import { inLatin } from "./transliterate.ts";

/** Every way a country of the ten is written: both languages, its own, old names, Russian cases, Latin letters, codes. */
export function spellings(slug: string): string[] {
  const ten = theTen.find((t) => t.slug === slug);
  const area = ten && areaById(ten.id);
  if (!ten || !area) return [];
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

/** The ten that a path names, on either side: `armenia-russian-federation`. */
export function slugsIn(path: string): string[] {
  return theTen
    .map((t) => t.slug)
    .filter((slug) => path.startsWith(`${slug}-`) || path.endsWith(`-${slug}`) || path === slug);
}
