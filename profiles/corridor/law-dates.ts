import type { Lang } from "../../schemas/language.ts";
import { said } from "../figures/context.ts";
import { partialGenitive, partialText } from "../words/dates.ts";
import type { LawRow } from "./law-rows.ts";

const SIGNED = new Set(["treaty", "agreement", "convention"]);

/** Since when a rule stands, by the dates seen: what was not seen is said, not guessed. */
export function sinceText(row: LawRow, lang: Lang): string {
  if (row.draft) return said(lang, "Draft when the source was written", "Проект на дату источника");
  const end = row.date_end && partialGenitive(row.date_end, row.date_end_precision, lang);
  if (row.date_in_force) {
    const from = partialGenitive(row.date_in_force, row.date_in_force_precision, lang);
    return (
      said(lang, `In force since ${from}`, `Действует с ${from}`) +
      (end ? said(lang, `, until ${end}`, `, до ${end}`) : "")
    );
  }
  const until = end ? said(lang, `; in force until ${end}`, `; действует до ${end}`) : "";
  if (!row.date_adopted) return said(lang, "Date not seen", "Дата не найдена") + until;
  const date = partialText(row.date_adopted, row.date_adopted_precision, lang);
  const word = SIGNED.has(row.instrument_type) ? said(lang, "Signed", "Подписано:") : said(lang, "Adopted", "Принято:");
  return `${word} ${date}; ${said(lang, "entry into force not seen", "дата вступления в силу не найдена")}${until}`;
}
