import { answerNames } from "../../schemas/answer.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import { lawSourceById } from "../../sources/law.ts";
import { editionsInWords } from "../country/findings.ts";
import type { DataTable, Span, Text } from "../document.ts";
import { chooser, inOriginal, tableOf } from "../reference/parts.ts";
import { dateText } from "../words/grammar.ts";
import { stop } from "../words/sentences.ts";
import type { QualityFinding } from "./read.ts";

export const SEVERITY: Readonly<Record<QualityFinding["severity"], Text2>> = {
  E: { en: "error", ru: "ошибка" },
  W: { en: "warning", ru: "предупреждение" },
  I: { en: "for information", ru: "к сведению" },
};

/** Findings as records: the rule, what was found, what to do, where, and the answer with name, day and reason. */
export function findingTable(findings: readonly QualityFinding[], lang: Lang): DataTable {
  const t = chooser(lang);
  return tableOf<QualityFinding>(
    t({ en: "Errors first, then warnings", ru: "Сначала ошибки, затем предупреждения" }),
    [
      { label: t({ en: "Rule", ru: "Правило" }), cell: (f) => `${f.rule_id}, ${SEVERITY[f.severity][lang]}` },
      {
        label: t({ en: "What was found, and what to do", ru: "Что найдено и что сделать" }),
        cell: (f) => [
          `${stop(editionsInWords(lang === "ru" ? f.message_ru : f.message_en, lang))} `,
          { text: t({ en: "What to do: ", ru: "Что сделать: " }), strong: true },
          lang === "ru" ? f.hint_ru : f.hint_en,
        ],
      },
      { label: t({ en: "Source", ru: "Источник" }), cell: (f) => placeOf(f, lang) },
      { label: t({ en: "Answer", ru: "Ответ" }), cell: (f) => answerText(f, lang) },
    ],
    findings,
  );
}

/** The source; file and place too where the message does not name them. */
function placeOf(f: QualityFinding, lang: Lang): Text {
  const parts: Span[] = [];
  const link = sourceLink(f.source_id, lang);
  if (link) parts.push(link);
  const named = f.file_name !== null && f.message_en.includes(f.file_name);
  for (const text of named ? [] : [f.file_name, f.locator])
    if (text) parts.push(parts.length > 0 ? ", " : "", inOriginal(text, lang));
  return parts.length > 0 ? parts : "–";
}

/** A source by its title, leading to its page; coded law has one page for all. */
export function sourceLink(id: string | null, lang: Lang): Span | null {
  if (id === null) return null;
  const source = sources.find((s) => s.id === id);
  if (source) return { text: source.title[lang], href: `/${lang}/sources/${id}/` };
  const law = lawSourceById(id);
  if (law) return { text: law.title[lang], href: `/${lang}/sources/law/` };
  return chooser(lang)({ en: "calculated here", ru: "рассчитано здесь" });
}

/** Who answered what, when and why; only warnings and errors wait for an answer. */
function answerText(f: QualityFinding, lang: Lang): Text {
  const t = chooser(lang);
  if (f.answer === null)
    return f.severity === "I"
      ? t({ en: "none needed", ru: "не требуется" })
      : t({ en: "no answer yet", ru: "ответа пока нет" });
  const who = f.answered_by === null ? [] : [", ", inOriginal(f.answered_by, lang)];
  const when = f.answered_at === null ? [] : [`, ${dateText(f.answered_at, lang)}`];
  const why = f.reason === null ? [] : [": ", inOriginal(f.reason, lang)];
  return [{ text: answerNames[f.answer][lang], strong: true }, ...who, ...when, ...why];
}

/** Errors and warnings nobody has answered. */
export const waiting = (findings: readonly QualityFinding[]) =>
  findings.filter((f) => f.severity !== "I" && f.answer === null).length;
