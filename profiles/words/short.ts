import type { Lang } from "../../schemas/language.ts";
import { fromArea, inArea, labelOf, nameOf, theNameOf, toArea } from "./areas.ts";

/** English names that headlines shorten; the official ones stand in tables and labels. */
const PLAIN: Readonly<Record<string, string>> = { RUS: "Russia" };

/** Russian initials that stand for the long name everywhere but in tables: США, ОАЭ. They do not decline. */
function initials(id: string): string | null {
  const label = labelOf(id, "ru");
  return /^[А-ЯЁ]{2,5}$/.test(label) ? label : null;
}

/** The name in a headline: `Russia`, `the Kyrgyz Republic`; in Russian the nominative. */
export function plainName(id: string, lang: Lang): string {
  return lang === "en" ? (PLAIN[id] ?? theNameOf(id, "en")) : (initials(id) ?? theNameOf(id, "ru"));
}

/** The name in a title or a list: the official one, in Russian with initials where they are usual (США). */
export function titleName(id: string, lang: Lang): string {
  return lang === "en" ? nameOf(id, "en") : plainName(id, "ru");
}

/** `in Russia`, «в России». */
export function plainIn(id: string, lang: Lang): string {
  if (lang === "en") return `in ${plainName(id, lang)}`;
  const short = initials(id);
  return short ? `в ${short}` : inArea(id, lang);
}

/** `from Russia`, «из России». */
export function plainFrom(id: string, lang: Lang): string {
  if (lang === "en") return `from ${plainName(id, lang)}`;
  const short = initials(id);
  return short ? `из ${short}` : fromArea(id, lang);
}

/** `to Russia`, «в Россию». */
export function plainTo(id: string, lang: Lang): string {
  if (lang === "en") return `to ${plainName(id, lang)}`;
  return initials(id) ? `в ${initials(id)}` : toArea(id, lang);
}

/** `Russia’s`, `the United States’`; English only, Russian says it with «из». */
export function possessive(id: string): string {
  const name = plainName(id, "en");
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** `Germany`, «Германии»: what is missing or summed, in the Russian genitive («из Германии» without its preposition). */
export function plainOf(id: string, lang: Lang): string {
  return lang === "en" ? plainName(id, lang) : plainFrom(id, lang).replace(/^(?:из|с|со)\s/, "");
}
