import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { number } from "./words.ts";

const rule = {
  id: "V-602",
  level: 1,
  severity: "I",
  title: {
    en: "Every warning has a signed answer before a release",
    ru: "До выпуска на каждое предупреждение есть подписанный ответ",
  },
} as const satisfies Rule;

const UNANSWERED = `
  select count(*) as warnings, count(*) filter (d.finding_id is null) as unanswered
  from finding f
  left join (select distinct finding_id from disposition) d using (finding_id)
  where f.severity = 'W'
`;

/** How many of the warnings written so far nobody has answered; it stands last. For information until a release is asked for (`check --release`), which makes it an error. */
export const answeredWarnings: Check = {
  ...rule,
  async *find(store) {
    const row = await store.first<{ warnings: number; unanswered: number }>(UNANSWERED);
    if (!row?.unanswered) return;
    const [unanswered, warnings] = [number(row.unanswered), number(row.warnings)];
    yield finding(rule, {
      observed: row.unanswered,
      expected: 0,
      occurrences: row.unanswered,
      message: {
        en: `Warnings without an answer: ${unanswered.en} of ${warnings.en}.`,
        ru: `Предупреждений без ответа: ${unanswered.ru} из ${warnings.ru}.`,
      },
      hint: {
        en: "Answer each: accepted, corrected, or sent as a question to the source (mirpal sign).",
        ru: "Ответьте на каждое: принято, исправлено или направлен вопрос источнику (mirpal sign).",
      },
    });
  },
};
