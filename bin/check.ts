import { renameSync, writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { readPublisherFile } from "../pipelines/receive.ts";
import { type Examined, examine } from "../pipelines/report/examine.ts";
import { headingText } from "../pipelines/report/headings.ts";
import { reportWorkbook } from "../pipelines/report/workbook.ts";
import { openStore } from "../pipelines/store.ts";
import { type AnswerKind, answerNames } from "../schemas/answer.ts";
import { Fault } from "../schemas/fault.ts";
import type { Text2 } from "../schemas/language.ts";
import type { LawChange } from "../schemas/template.ts";
import { isoDate } from "./arguments.ts";
import type { Context } from "./context.ts";
import type { Register } from "./mirpal.ts";
import { reportPage } from "./report-page.ts";
import { count, shortPath } from "./reports.ts";

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
    .option("--published <date>", "day of publication of a file that does not print it (YYYY-MM-DD)")
    .option(
      "--report <file>",
      "write the report on one file: .xlsx is a copy with its cells marked, .html a page, .json",
    )
    .option("--release", "a warning without an answer is an error: nothing is published before each has one")
    .option("--json", "print as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal check\n  $ npx mirpal check --release\n  $ npx mirpal check new-figures.xls --source worldbank-wdi\n  $ npx mirpal check new-figures.xlsx --report new-figures-checked.xlsx --lang ru",
    )
    .action((files: string[], options, command) =>
      run((context) => (files.length ? checkFiles(files, options, context) : showFindings(options, context)))(command),
    );
};

async function showFindings({ source, release }: Wish, context: Context): Promise<number> {
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
  const rows = found.map((r) => (release && r.rule_id === "V-602" ? { ...r, severity: "E" } : r));
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

interface Wish {
  readonly source?: string;
  readonly release?: boolean;
  readonly published?: string;
  readonly report?: string;
}

async function checkFiles(files: readonly string[], wish: Wish, context: Context): Promise<number> {
  if (wish.report && files.length > 1)
    throw new Fault("check/report", "a report is on one file", { hint: "name one file, or leave --report out" });
  const published = wish.published === undefined ? undefined : isoDate(wish.published, "--published");
  const results: Examined[] = [];
  for (const path of files) {
    context.step(context.say({ en: `checking ${path}`, ru: `проверка: ${path}` }));
    const examined = await examine(context.home, path, wish.source, published);
    results.push(examined);
    if (wish.report) await writeReport(wish.report, path, examined, context);
  }
  if (context.json) context.out(JSON.stringify(results.map(asJson), null, 2));
  else for (const examined of results) for (const line of linesOf(examined, context)) context.out(line);
  return results.some((r) => r.notices.some((n) => n.severity === "E")) ? 2 : 0;
}

const asJson = ({ source, ...examined }: Examined) => ({ ...examined, source_id: source?.id ?? null });

/** @throws Fault `check/report` for another kind of file, or one that is the original. */
async function writeReport(out: string, path: string, examined: Examined, context: Context): Promise<void> {
  if (resolve(out) === resolve(path))
    throw new Fault("check/report", "the report would overwrite the file itself", {
      at: out,
      hint: "give the report another name",
    });
  const kind = extname(out).toLowerCase();
  const content =
    kind === ".xlsx"
      ? await reportWorkbook(readPublisherFile(path), examined, context.lang)
      : kind === ".html"
        ? reportPage(examined, context.lang)
        : kind === ".json"
          ? `${JSON.stringify(asJson(examined), null, 2)}\n`
          : null;
  if (content === null)
    throw new Fault("check/report", `a report is no "${kind}" file`, { at: out, hint: "use .xlsx, .html or .json" });
  writeFileSync(`${out}.part`, content);
  renameSync(`${out}.part`, out);
  context.note(context.say({ en: `report: ${shortPath(out)}`, ru: `отчёт: ${shortPath(out)}` }));
}

function* linesOf(examined: Examined, context: Context): Generator<string> {
  const { fileName, source, values, rules, notices, known, law_changes } = examined;
  const n = (value: number) => count(value, context.lang);
  for (const notice of notices) {
    yield `${context.say(SEVERITY[notice.severity] ?? { en: "", ru: "" })} ${notice.code} · ${context.say(notice.message)}`;
    const headings = headingText(notice.headings);
    const place = [notice.finding_id, notice.locator, headings && context.say(headings)].filter(Boolean).join(", ");
    if (place) yield `    ${place}`;
    if (context.say(notice.hint)) yield `    ${context.say(notice.hint).replaceAll("\n", "\n    ")}`;
  }
  const errors = notices.filter((f) => f.severity === "E").length;
  const warnings = notices.filter((f) => f.severity === "W").length;
  if (values === 0 && rules === 0) {
    yield context.say({
      en: `${fileName}: not read. Places to mend: ${n(errors)}.`,
      ru: `${fileName}: файл не прочитан. Мест, которые нужно исправить: ${n(errors)}.`,
    });
    return;
  }
  const held = known
    ? context.say({ en: " The same figures are held already.", ru: " Такие же числа уже есть в базе." })
    : "";
  yield context.say({
    en: `${fileName}: ${errors ? `errors found: ${n(errors)}` : "no errors found"}, warnings: ${n(warnings)}. Read as ${source?.id}: figures and marks ${n(values)}, rules asked ${n(rules)}.${held}`,
    ru: `${fileName}: ${errors ? `найдено ошибок: ${n(errors)}` : "ошибок не найдено"}, предупреждений: ${n(warnings)}. Источник ${source?.id}: прочитано чисел и знаков ${n(values)}, проверено правил ${n(rules)}.${held}`,
  });
  yield* lawLines(law_changes, context);
}

/** Changes of law as the workbook brings them: an echo by which the person sees that they were read as meant. */
function* lawLines(changes: readonly LawChange[], context: Context): Generator<string> {
  if (changes.length === 0) return;
  yield context.say({
    en: `Changes of law, kept as written: ${changes.length}`,
    ru: `Изменения законов, хранятся как записаны: ${changes.length}`,
  });
  for (const { date, title, number, change } of changes)
    yield `    ${date}: ${[title, number].filter(Boolean).join(" ")}. ${change}`;
}
