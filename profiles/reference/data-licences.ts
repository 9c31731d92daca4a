import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import { lawSources } from "../../sources/law.ts";
import type { Section, Text } from "../document.ts";
import { licenceText } from "../words/licences.ts";
import { chooser, inEnglish, section, tableBlock, tableOf } from "./parts.ts";

/** The terms of each source, and how to cite it. */
export function licences(lang: Lang): Section {
  const t = chooser(lang);
  interface Row {
    readonly name: Text;
    readonly licence: Text;
    readonly citation: Text;
  }
  const [law] = lawSources;
  const rows: Row[] = [
    ...sources.map((s) => ({
      name: [{ text: s.title[lang], href: `/${lang}/sources/${s.id}/` }],
      licence:
        s.origin.licence.url === null
          ? licenceText(s.origin.licence.name, lang)
          : [{ text: licenceText(s.origin.licence.name, lang), href: s.origin.licence.url }],
      citation: lang === "ru" ? [inEnglish(s.origin.citation)] : s.origin.citation,
    })),
    ...(law
      ? [
          {
            name: [
              {
                text: t({ en: "Rules on migration and remittances", ru: "Правила о миграции и переводах" }),
                href: `/${lang}/sources/law/`,
              },
            ],
            licence: t({
              en: "facts collected by the project; each record links its source",
              ru: "факты, собранные проектом; каждая запись ссылается на свой источник",
            }),
            citation: t({
              en: "MIRPAL profiles. Rules on migration and remittances.",
              ru: "Профили МИРПАЛ. Правила о миграции и переводах.",
            }),
          },
        ]
      : []),
  ];
  return section("licences", t({ en: "Licences", ru: "Лицензии" }), "", [
    tableBlock(
      "licence-list",
      "",
      t({
        en: "Published figures are the publishers’: name them and the edition. Computed numbers rest on their figures and carry the same duty. The code is under the Apache License 2.0.",
        ru: "Опубликованные числа принадлежат издателям: назовите издателя и издание. Расчётные числа опираются на них и обязывают к тому же. Программный код – под лицензией Apache 2.0.",
      }),
      tableOf<Row>(
        t({ en: "Licence of each source", ru: "Лицензия каждого источника" }),
        [
          { label: t({ en: "Source", ru: "Источник" }), cell: (r) => r.name },
          { label: t({ en: "Licence", ru: "Лицензия" }), cell: (r) => r.licence },
          { label: t({ en: "How to cite", ru: "Как сослаться" }), cell: (r) => r.citation },
        ],
        rows,
      ),
    ),
  ]);
}
