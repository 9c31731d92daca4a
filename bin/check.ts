import { basename, extname, resolve } from "node:path";
import { readPublisherFile } from "../pipelines/receive.ts";
import { type Examined, examine, unread } from "../pipelines/report/examine.ts";
import { headingText } from "../pipelines/report/headings.ts";
import { words } from "../pipelines/report/words.ts";
import { writeReport } from "../pipelines/report/write-report.ts";
import { writeWhole } from "../pipelines/write-whole.ts";
import { Fault } from "../schemas/fault.ts";
import { placeText } from "../schemas/fault-ru.ts";
import type { PublisherFile } from "../schemas/source.ts";
import { isoDate } from "./arguments.ts";
import type { Context } from "./context.ts";
import { lawLines } from "./law-lines.ts";
import type { Register } from "./mirpal.ts";
import { reportPage } from "./report-page.ts";
import { count, noteAside, shortPath } from "./reports.ts";
import { showFindings } from "./show-findings.ts";

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
  let closed = false;
  for (const path of files) {
    context.step(context.say({ en: `checking ${path}`, ru: `проверка: ${path}` }));
    const file = readOrFault(path);
    const examined =
      file instanceof Fault
        ? unread({ name: basename(path), bytes: new Uint8Array() }, null, [file])
        : await examine(context.home, path, wish.source, published);
    closed ||= file instanceof Fault;
    results.push(examined);
    if (wish.report && !(file instanceof Fault)) await report(wish.report, path, file, examined, context);
  }
  if (context.json) context.out(JSON.stringify(results.map(asJson), null, 2));
  else for (const examined of results) for (const line of linesOf(examined, context)) context.out(line);
  if (closed) return 1;
  return results.some((r) => r.notices.some((n) => n.severity === "E")) ? 2 : 0;
}

/** The file, or why it cannot be opened: the other files are checked all the same. */
function readOrFault(path: string): PublisherFile | Fault {
  try {
    return readPublisherFile(path);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

const asJson = ({ source, ...examined }: Examined) => ({ ...examined, source_id: source?.id ?? null });

/** @throws Fault `check/report` for another kind of file, or one that is the original. */
async function report(
  out: string,
  path: string,
  file: PublisherFile,
  examined: Examined,
  context: Context,
): Promise<void> {
  if (resolve(out) === resolve(path))
    throw new Fault("check/report", "the report would overwrite the file itself", {
      at: out,
      hint: "give the report another name",
    });
  const kind = extname(out).toLowerCase();
  if (kind === ".xlsx") noteAside(await writeReport(out, file, examined, context.lang), context);
  else if (kind === ".html") writeWhole(out, reportPage(examined, context.lang));
  else if (kind === ".json") writeWhole(out, `${JSON.stringify(asJson(examined), null, 2)}\n`);
  else throw new Fault("check/report", `a report is no "${kind}" file`, { at: out, hint: "use .xlsx, .html or .json" });
  context.note(context.say({ en: `report: ${shortPath(out)}`, ru: `отчёт: ${shortPath(out)}` }));
}

function* linesOf(examined: Examined, context: Context): Generator<string> {
  const { fileName, source, values, rules, notices, known, law_changes } = examined;
  const n = (value: number) => count(value, context.lang);
  for (const notice of notices) {
    yield `${context.say(words[notice.severity])} ${notice.code} · ${context.say(notice.message)}`;
    const headings = headingText(notice.headings);
    const locator = notice.locator && placeText(notice.locator, context.lang);
    const place = [notice.finding_id, locator, headings && context.say(headings)].filter(Boolean).join(", ");
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
