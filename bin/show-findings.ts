import { words } from "../pipelines/report/words.ts";
import { openStore } from "../pipelines/store.ts";
import { type AnswerKind, answerNames } from "../schemas/answer.ts";
import type { Context } from "./context.ts";

interface FindingRow {
  finding_id: string;
  rule_id: string;
  severity: "E" | "W" | "I";
  source_id: string | null;
  source_vintage: string | null;
  locator: string | null;
  message_en: string;
  message_ru: string;
  hint_en: string;
  hint_ru: string;
  answer: AnswerKind | null;
  answered_by: string | null;
  answered_at: string | null;
  reason: string | null;
}

/** The findings of the database, each with its answer if it has one. With `release` a warning without one is an error. */
export async function showFindings(
  { source, release }: { readonly source?: string; readonly release?: boolean },
  context: Context,
): Promise<number> {
  const store = await openStore(context.home.database, { readOnly: true, sealed: true });
  const found = await store
    .rows<FindingRow>(
      `select f.*, d.answer, d.answered_by, d.answered_at::varchar as answered_at, d.reason
       from finding f
       left join disposition d using (finding_id)
       where $source is null or source_id = $source
       order by position(severity in 'EWI'), rule_id, source_id, ref_area, indicator, time_period, finding_id`,
      { source: source ?? null },
    )
    .finally(() => store.close());
  const rows = found.map((r) => (release && r.rule_id === "V-602" ? { ...r, severity: "E" as const } : r));
  const errors = rows.filter((r) => r.severity === "E").length;
  if (context.json) context.out(JSON.stringify(rows, null, 2));
  else {
    const ru = context.lang === "ru";
    for (const r of rows) {
      context.out(`${context.say(words[r.severity])} ${r.rule_id} · ${ru ? r.message_ru : r.message_en}`);
      const place = [r.finding_id, r.source_id, r.source_vintage, r.locator].filter(Boolean).join(", ");
      context.out(`    ${place}`);
      context.out(`    ${answered(r, context) ?? (ru ? r.hint_ru : r.hint_en)}`);
    }
    const warnings = rows.filter((r) => r.severity === "W").length;
    const open = rows.filter((r) => r.severity === "W" && r.answer === null).length;
    context.out(
      context.say(
        errors
          ? {
              en: `Errors found: ${errors}. Warnings: ${warnings}, without an answer: ${open}.`,
              ru: `Найдено ошибок: ${errors}. Предупреждений: ${warnings}, без ответа: ${open}.`,
            }
          : {
              en: `No errors found. Warnings: ${warnings}, without an answer: ${open}.${open ? " Answer: npx mirpal sign" : ""}`,
              ru: `Ошибок нет. Предупреждений: ${warnings}, без ответа: ${open}.${open ? " Ответить: npx mirpal sign" : ""}`,
            },
      ),
    );
  }
  return errors ? 2 : 0;
}

/** The answer as a line; null without one. */
function answered(r: FindingRow, context: Context): string | null {
  if (r.answer === null) return null;
  return `${context.say(answerNames[r.answer])}: ${r.reason} (${r.answered_by}, ${r.answered_at})`;
}
