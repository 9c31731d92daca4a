import { answerNames } from "../../schemas/answer.ts";
import type { Lang } from "../../schemas/language.ts";
import type { FindingNote } from "../document.ts";
import { said } from "../figures/context.ts";
import { editionOf } from "../words/editions.ts";
import { counted } from "../words/grammar.ts";
import { FINDINGS } from "../words/nouns.ts";
import type { CountryFinding } from "./read.ts";

/** How many findings stand under one figure; the others are counted. */
const SHOWN = 3;

/** Errors and warnings on these indicators, as the page prints them. */
export function findingNotes(
  findings: readonly CountryFinding[],
  indicators: readonly string[],
  lang: Lang,
): FindingNote[] {
  const own = findings.filter((f) => f.severity !== "I" && f.indicator !== null && indicators.includes(f.indicator));
  const shown = own.slice(0, SHOWN);
  const rest = own.length - shown.length;
  return shown.map((f, i) => ({
    ruleId: f.rule_id,
    severity: f.severity,
    text:
      editionsInWords(lang === "ru" ? f.message_ru : f.message_en, lang) +
      (rest > 0 && i === shown.length - 1
        ? said(lang, ` And ${counted(rest, FINDINGS, lang)} more.`, ` И ещё ${counted(rest, FINDINGS, lang)}.`)
        : ""),
    answer:
      f.answer === null ? "" : `${answerNames[f.answer][lang]}${f.reason && lang === "en" ? `: ${f.reason}` : ""}.`,
  }));
}

/** Editions as the page's language writes them: the checks name them as the publisher does. */
export function editionsInWords(message: string, lang: Lang): string {
  return message.replace(
    /(издани[еияй]|edition) ([A-Z][a-z]+ \d{4}|\d{4}-\d{2}(?:-\d{2})?)/g,
    (_, word: string, name: string) => `${word} ${editionOf(name, lang).replace(/^\S+ (?:of )?/, "")}`,
  );
}

/** Warnings and errors on the country that nobody has answered. */
export function unanswered(findings: readonly CountryFinding[]): number {
  return findings.filter((f) => f.severity !== "I" && f.answer === null).length;
}
