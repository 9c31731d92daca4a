import type { Lang } from "../../schemas/language.ts";
import { audiences } from "../console/audiences.ts";
import { questions } from "../console/questions.ts";
import type { Section } from "../document.ts";
import { chooser, prose, section } from "./parts.ts";

/** The ready questions by who asks them: each opens in the browser's console, and stands with its command. */
export function questionSection(lang: Lang): Section {
  const t = chooser(lang);
  const about = t({
    en: "A question opens in the browser with its text in SQL; after npm ci && npm start the command asks the database on your machine. The same texts run on the tables of a release in DuckDB, and in ClickHouse once its empty values are set to follow the SQL standard.",
    ru: "Вопрос открывается в браузере вместе с текстом на SQL; после npm ci && npm start команда задаёт его базе на вашем компьютере. Те же тексты выполняются на таблицах выпуска в DuckDB, а при настройке пустых значений по стандарту SQL – и в ClickHouse.",
  });
  return section("questions", t({ en: "Ready questions", ru: "Готовые вопросы" }), "", [
    prose(
      "ready",
      "",
      about,
      ...audiences.map(({ id, heading }) => {
        const asked = questions.filter((q) => q.audience === id);
        return {
          summary: `${heading[lang]}: ${asked.length}`,
          parts: [
            {
              items: asked.map((q) => [
                { text: q.title[lang], href: `/${lang}/data/query/?q=${q.id}` },
                " ",
                { text: `npx mirpal query --question ${q.id}`, command: true },
              ]),
            },
          ],
        };
      }),
    ),
  ]);
}
