import type { Text2 } from "../../../schemas/language.ts";
import { statuses } from "../../../schemas/status.ts";
import { citeText, madeOf } from "../describe/telling.ts";
import type { ReleaseFacts, ReleaseTable } from "../release-table.ts";

/** What is said of the data set in its notes: what it is, of what release, how to read, cite and use it. */
export function notesOf(table: ReleaseTable, facts: ReleaseFacts, hasMissing: boolean): Text2[] {
  return [
    table.about,
    facts.title,
    madeOf(facts),
    citeText(facts),
    licences(facts),
    {
      en: `Rows are unique by ${table.key.join(", ")}. Variables ending in _n are the codes as numbers with labels: join files by the codes themselves. Type "label language ru" for Russian.`,
      ru: `Строки различаются по ${table.key.join(", ")}. Переменные на _n – те же коды числами с подписями: соединяйте файлы по самим кодам. По-русски: label language ru.`,
    },
    ...(hasMissing ? [missing()] : []),
  ];
}

function licences(facts: ReleaseFacts): Text2 {
  const list = facts.sources.map((s) => `${s.source_id}: ${s.licence.name}`).join("; ");
  return {
    en: `The figures are their publishers’; a computed one is under the licences of all its sources. Licences: ${list}.`,
    ru: `Числа принадлежат их издателям; расчётное число – под лицензиями всех своих источников. Лицензии: ${list}.`,
  };
}

function missing(): Text2 {
  const letters = statuses.filter((s) => s.value !== "yes");
  const list = (lang: "en" | "ru") => letters.map((s) => `.${s.id.toLowerCase()} ${s.name[lang]}`).join("; ");
  return {
    en: `A figure that is not there is missing by the letter of its status: ${list("en")}; . without a status. Words for them: label values obs_value missing_en.`,
    ru: `Отсутствующее число несёт букву своего статуса: ${list("ru")}; . без статуса. Слова для них: label values obs_value missing_ru.`,
  };
}
