import type { Lang } from "../../schemas/language.ts";
import type { Section } from "../document.ts";
import { chooser, prose, section, withLinks } from "./parts.ts";

/** Works the page leans on; titles as published. */
const WORKS: readonly string[] = [
  "World Bank. How do you define remittances? https://datahelpdesk.worldbank.org/knowledgebase/articles/114950-how-do-you-define-remittances",
  "Eurostat. Remittances according to the BPM6 manual. http://ec.europa.eu/eurostat/statistics-explained/index.php?title=Remittances_according_to_the_BPM6_manual",
  "Ratha, D. and Shaw, W. (2007). South-South Migration and Remittances. World Bank Working Paper 102. https://openknowledge.worldbank.org/handle/10986/6733",
  "United Nations Population Division. International Migrant Stock. https://www.un.org/development/desa/pd/content/international-migrant-stock",
  "Migration Observatory. UNPD International Migrant Stock data. http://www.migrationobservatory.ox.ac.uk/about/data-sources-limitations/unpd-international-migrant-stock-data/",
  "SDMX. Code list for observation status. https://sdmx.org/?page_id=4345",
];

/** Titles stand in their own language on both pages. */
export function works(lang: Lang): Section {
  const t = chooser(lang);
  return section("works", t({ en: "Works and published results", ru: "Литература и сверка" }), "", [
    prose("works-list", "", { items: WORKS.map((w) => withLinks(w, lang === "ru")) }),
    prose("evidence", t({ en: "Beside published results", ru: "Рядом с опубликованным" }), [
      t({
        en: "Where others have published results of the same rules, ours stand beside theirs: ",
        ru: "Если по тем же правилам что-то опубликовали другие, наши числа стоят рядом с их числами: ",
      }),
      {
        text: t({
          en: "how closely the rules give published tables back",
          ru: "насколько правила воспроизводят опубликованные таблицы",
        }),
        href: `/${lang}/methodology/evidence/`,
      },
      ".",
    ]),
  ]);
}
