import { parseFile, readPublisherFile, sourceById } from "../pipelines/receive.ts";
import { recognise } from "../pipelines/recognise.ts";
import { openStore } from "../pipelines/store.ts";
import { type AnswerKind, answerNames } from "../schemas/answer.ts";
import { Fault } from "../schemas/fault.ts";
import { faultRu } from "../schemas/fault-ru.ts";
import type { Text2 } from "../schemas/language.ts";
import type { Context } from "./context.ts";
import type { Register } from "./mirpal.ts";
import { count } from "./reports.ts";

const SEVERITY: Record<string, Text2> = {
  E: { en: "Error", ru: "Ошибка" },
  W: { en: "Warning", ru: "Предупреждение" },
  I: { en: "For information", ru: "К сведению" },
};

interface FindingRow {
  finding_id: string;
  rule_id: string;
  severity: string;
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

export const register: Register = (program, run) => {
  program
    .command("check")
    .description("what the rules found in the database, or in a file without taking it in")
    .argument("[file...]", "publishers' files to check")
    .option("--source <id>", "source of the files, or of the findings to show")
    .option("--json", "print as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal check\n  $ npx mirpal check new-figures.xls --source worldbank-wdi",
    )
    .action((files: string[], options, command) =>
      run((context) =>
        files.length ? checkFiles(files, options.source, context) : showFindings(options.source, context),
      )(command),
    );
};

async function showFindings(source: string | undefined, context: Context): Promise<number> {
  const store = await openStore(context.home.database, { readOnly: true, sealed: true });
  const rows = await store
    .rows<FindingRow>(
      `select f.*, d.answer, d.answered_by, d.answered_at::varchar as answered_at, d.reason
       from finding f
       left join disposition d using (finding_id)
       where $source is null or source_id = $source
       order by position(severity in 'EWI'), rule_id, source_id, ref_area, indicator, time_period, finding_id`,
      { source: source ?? null },
    )
    .finally(() => store.close());
  const errors = rows.filter((r) => r.severity === "E").length;
  if (context.json) context.out(JSON.stringify(rows, null, 2));
  else {
    const ru = context.lang === "ru";
    for (const r of rows) {
      context.out(
        `${context.say(SEVERITY[r.severity] ?? { en: "", ru: "" })} ${r.rule_id} · ${ru ? r.message_ru : r.message_en}`,
      );
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

async function checkFiles(files: readonly string[], sourceId: string | undefined, context: Context): Promise<number> {
  const results: { file: string; source: string | null; figures: number; fault: Fault | null }[] = [];
  for (const path of files) {
    try {
      const file = readPublisherFile(path);
      const source = sourceId ? sourceById(sourceId) : recognise(file);
      const parsed = parseFile(source, file);
      results.push({ file: path, source: source.id, figures: parsed.readings.length, fault: null });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      results.push({ file: path, source: sourceId ?? null, figures: 0, fault: error });
    }
  }
  if (context.json)
    context.out(
      JSON.stringify(
        results.map(({ fault, ...r }) => ({
          ...r,
          fault: fault && { code: fault.code, message: fault.message, at: fault.at, hint: fault.hint },
        })),
        null,
        2,
      ),
    );
  else
    for (const { file, source, figures, fault } of results) {
      if (!fault) {
        const n = count(figures, context.lang);
        context.out(
          context.say({
            en: `${file}: no errors found; ${n} figures and marks read as ${source}`,
            ru: `${file}: ошибок нет; прочитано чисел и знаков: ${n}, источник ${source}`,
          }),
        );
        continue;
      }
      const { message, hint } = context.lang === "ru" ? faultRu(fault) : fault;
      context.out(`${file}: ${message}${fault.at ? `\n    ${fault.at}` : ""}${hint ? `\n    ${hint}` : ""}`);
    }
  return results.some((r) => r.fault) ? 2 : 0;
}
