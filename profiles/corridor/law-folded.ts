import type { Lang } from "../../schemas/language.ts";
import { type UncodedReason, uncodedReasons } from "../../schemas/regulations/event.ts";
import type { Prose, ProsePart, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import { sourceSpan } from "../law/words.ts";
import { datesInWords } from "../words/dates.ts";
import { counted } from "../words/grammar.ts";
import { ANSWERS, RECORDS } from "../words/nouns.ts";
import { stop } from "../words/sentences.ts";
import { plainIn, plainOf } from "../words/short.ts";
import { answerLine } from "./law-entries.ts";
import type { PairLaw, Way } from "./law-of-pair.ts";
import type { UncodedRow } from "./law-rows.ts";

type Folded = Extract<Prose["body"][number], { summary: string }>;

/** What opens when asked for: rules alike for any country, earlier answers, records without a coded answer. Null without. */
export function foldedLaw(law: PairLaw, lang: Lang): Prose | null {
  const body = [
    ...law.ways.flatMap((way) =>
      folded(
        generalHeading(way, lang),
        way.general.map((a) => answerLine(a, way, lang)),
      ),
    ),
    ...law.ways.flatMap((way) =>
      folded(
        earlierHeading(way, lang),
        way.earlier.map((a) => answerLine(a, way, lang)),
      ),
    ),
    ...folded(
      said(
        lang,
        `Records without a coded answer: ${counted(law.uncoded.length, RECORDS, "en")}`,
        `Записи без закодированного ответа: ${law.uncoded.length}`,
      ),
      law.uncoded.map((r) => recordLine(r, lang)),
    ),
  ];
  if (body.length === 0) return null;
  return { type: "prose", id: "also-held", heading: said(lang, "Also held", "Есть также"), body };
}

function folded(summary: string, items: readonly Text[]): Folded[] {
  const list: ProsePart = { items };
  return items.length === 0 ? [] : [{ summary, parts: [list] }];
}

/** `Other rules for citizens of Tajikistan in Russia, alike for any country: 14 answers`. */
function generalHeading({ host, guest, general }: Way, lang: Lang): string {
  return said(
    lang,
    `Other rules for citizens of ${plainOf(guest, "en")} ${plainIn(host, "en")}, alike for any country: ${counted(general.length, ANSWERS, "en")}`,
    `Прочие правила для граждан ${plainOf(guest, "ru")} ${plainIn(host, "ru")}, одинаковые для любой страны: ${counted(general.length, ANSWERS, "ru")}`,
  );
}

function earlierHeading({ host, guest, earlier }: Way, lang: Lang): string {
  return said(
    lang,
    `Earlier answers for citizens of ${plainOf(guest, "en")} ${plainIn(host, "en")}: ${counted(earlier.length, ANSWERS, "en")}`,
    `Прежние ответы для граждан ${plainOf(guest, "ru")} ${plainIn(host, "ru")}: ${counted(earlier.length, ANSWERS, "ru")}`,
  );
}

function recordLine(r: UncodedRow, lang: Lang): Text {
  const reason = uncodedReasons[r.uncoded as UncodedReason]?.[lang] ?? r.uncoded;
  return [
    { text: stop(lang === "ru" ? r.title_ru : r.title_en), strong: true },
    ` ${stop(datesInWords(lang === "ru" ? r.summary_ru : r.summary_en, lang))}`,
    said(lang, ` Not coded: ${stop(reason)} Source: `, ` Не закодировано: ${stop(reason)} Источник: `),
    sourceSpan(r.source_title, r.source_url),
    ".",
  ];
}
