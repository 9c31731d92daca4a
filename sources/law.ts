import { theTen } from "../schemas/areas.ts";
import type { Text2 } from "../schemas/language.ts";

/** Coded law of one country: rows collected by people, under the same register and tests as figures. */
export interface LawSource {
  readonly id: string;
  readonly iso3: string;
  readonly title: Text2;
  readonly description: Text2;
  readonly origin: {
    readonly publisher: Text2;
    readonly citation: string;
    readonly licence: { readonly name: string; readonly url: string | null; readonly redistribute: boolean };
  };
}

/** The ten law sources, in the order in which they are loaded. */
export const lawSources: readonly LawSource[] = theTen.map((economy) => ({
  id: `law-${economy.id.toLowerCase()}`,
  iso3: economy.id,
  title: {
    en: `Rules on migration and remittances: ${economy.name.en}`,
    ru: `Правила о миграции и переводах: ${economy.name.ru}`,
  },
  description: {
    en: "Laws, decrees, agreements, strategies and conventions, one fact a record, collected from public pages. A fact missing here is not evidence that there is no rule. Not legal advice.",
    ru: "Законы, указы, соглашения, стратегии и конвенции: одна запись – один факт, собранный с открытых страниц. Отсутствие записи не означает, что правила нет. Это не юридическая консультация.",
  },
  origin: {
    publisher: { en: "MIRPAL profiles", ru: "Профили МИРПАЛ" },
    citation: `MIRPAL profiles. Rules on migration and remittances: ${economy.name.en}.`,
    licence: {
      name: "facts collected by the project; each record links its source",
      url: null,
      redistribute: true,
    },
  },
}));

/** The law source with this id; null when there is none. */
export function lawSourceById(id: string): LawSource | null {
  return lawSources.find((s) => s.id === id) ?? null;
}
