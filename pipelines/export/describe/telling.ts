import type { Text2 } from "../../../schemas/language.ts";
import type { ReleaseFacts } from "../release-table.ts";
import { addressOf } from "./sources.ts";

/** A release by its name; a build that is none is called one nowhere. */
export function nameOf({ id, isRelease }: ReleaseFacts): Text2 {
  return isRelease
    ? { en: `Release ${id}`, ru: `Выпуск ${id}` }
    : { en: `Build ${id}, which is not a release`, ru: `Сборка ${id} (это не выпуск)` };
}

/** What it is made of and by which methodology. */
export function madeOf(facts: ReleaseFacts): Text2 {
  const name = nameOf(facts);
  const { date, methodology, run_id } = facts;
  return {
    en: `${name.en}. Files received up to ${date}. Methodology ${methodology}. Run ${run_id}.`,
    ru: `${name.ru}. Файлы получены по ${date}. Методология ${methodology}. Прогон ${run_id}.`,
  };
}

/** How it is cited. */
export function citeText(facts: ReleaseFacts): Text2 {
  const name = nameOf(facts);
  const address = addressOf(facts);
  const place = address === null ? "" : ` ${address}`;
  return {
    en: `Cite: ${facts.title.en}. ${name.en} (${facts.date}).${place} Cite a figure by its publisher and edition, too.`,
    ru: `Как сослаться: ${facts.title.ru}. ${name.ru} (${facts.date}).${place} У числа назовите также издателя и издание.`,
  };
}
