import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { literal, openStore, type Store } from "../pipelines/store.ts";
import { sqlOf } from "../profiles/console/question.ts";
import { questions } from "../profiles/console/questions.ts";
import { Fault } from "../schemas/fault.ts";
import type { Lang } from "../schemas/language.ts";
import { csvText } from "../site/csv.ts";
import type { Context } from "./context.ts";
import type { Register } from "./mirpal.ts";
import { printTable } from "./print-table.ts";

const FORMATS = ["table", "json", "csv", "xlsx", "parquet", "arrow"] as const;
type Format = (typeof FORMATS)[number];
/** Formats of bytes, which no terminal shows. */
const TO_FILE: ReadonlySet<Format> = new Set(["xlsx", "parquet", "arrow"]);

export const register: Register = (program, run) => {
  program
    .command("query")
    .description("read-only SQL on the database")
    .argument("[sql]", "one select statement")
    .option("--question <id>", "a ready question in place of a statement")
    .option("--list", "list the ready questions")
    .option("--format <format>", FORMATS.join(", "))
    .option("--out <file>", "write to a file; its ending chooses the format")
    .option("--json", "an array of row objects, the same as --format json")
    .addHelpText(
      "after",
      `
Examples:
  $ npx mirpal query "from dictionary" --format csv --out dictionary.csv
  $ npx mirpal query --list
  $ npx mirpal query --question received --lang ru
  $ npx mirpal query "select ref_area, obs_value from best_value where indicator = 'R_GDP' and time_period = '2023'"`,
    )
    .action((statement: string | undefined, options, command) =>
      run(async (context) => {
        if (options.list) return listed(context);
        const sql = statementOf(statement, options.question, context.lang);
        const format = formatOf(options, context.json);
        if (TO_FILE.has(format) && !options.out)
          throw new Fault("usage/out", `${format} goes to a file`, { hint: `add --out result.${format}` });
        if (format === "parquet") {
          const sealed = await openStore(context.home.database, { readOnly: true, sealed: true });
          await asked(sealed, sql).finally(() => sealed.close());
          const store = await openStore(context.home.database, { readOnly: true });
          await store
            .run(`copy (${sql.replace(/;\s*$/, "")}) to ${literal(options.out)} (format parquet)`)
            .finally(() => store.close());
          return written(context, options.out);
        }
        const store = await openStore(context.home.database, { readOnly: true, sealed: true });
        const { columns, rows } = await asked(store, sql).finally(() => store.close());
        const names = columns.map((c) => c.name);
        if (format === "arrow") {
          const { answerArrow } = await import("../pipelines/export/arrow/answer.ts");
          writeFileSync(options.out, answerArrow({ columns, rows }));
          return written(context, options.out);
        }
        if (format === "xlsx") {
          const { tableWorkbook } = await import("../site/workbook.ts");
          writeFileSync(options.out, tableWorkbook(names, rows));
          return written(context, options.out);
        }
        const text =
          format === "json"
            ? JSON.stringify(
                rows.map((r) => Object.fromEntries(names.map((n, i) => [n, r[i]]))),
                null,
                2,
              )
            : format === "csv"
              ? csvText([names, ...rows], { separator: ",", decimal: "." }).trimEnd()
              : printTable(names, rows);
        if (!options.out) {
          context.out(text);
          return 0;
        }
        writeFileSync(options.out, `${text}\n`);
        return written(context, options.out);
      })(command),
    );
};

/** The statement typed, or that of the question named. @throws Fault `usage/query`, `query/question`. */
function statementOf(typed: string | undefined, id: string | undefined, lang: Lang): string {
  if ((typed === undefined) === (id === undefined))
    throw new Fault("usage/query", "name a statement or a question, one of the two", {
      hint: "ready questions are listed by: npx mirpal query --list",
    });
  if (typed !== undefined) return typed;
  const question = questions.find((q) => q.id === id);
  if (!question)
    throw new Fault("query/question", `there is no question "${id}"`, {
      hint: "list them with: npx mirpal query --list",
    });
  return sqlOf(question, lang);
}

function listed(context: Context): number {
  const rows = questions.map((q) => ({ id: q.id, audience: q.audience, title: context.say(q.title) }));
  context.out(
    context.json
      ? JSON.stringify(rows, null, 2)
      : printTable(
          ["id", "audience", "title"],
          rows.map((r) => [r.id, r.audience, r.title]),
        ),
  );
  return 0;
}

function written(context: Context, path: string): number {
  context.note(context.say({ en: `Written: ${path}`, ru: `Записано: ${path}` }));
  return 0;
}

function formatOf(options: { format?: string; out?: string }, json: boolean): Format {
  const ending = options.out ? extname(options.out).slice(1) : "";
  const name = options.format ?? (json ? "json" : (FORMATS as readonly string[]).includes(ending) ? ending : "table");
  if ((FORMATS as readonly string[]).includes(name)) return name as Format;
  throw new Fault("usage/format", `there is no format "${name}"`, { hint: `formats: ${FORMATS.join(", ")}` });
}

/** Runs the statement. @throws Fault `query/sql` with what DuckDB says of it. */
async function asked(store: Store, sql: string) {
  try {
    return await store.table(sql);
  } catch (error) {
    throw new Fault(
      "query/sql",
      String(error instanceof Error ? error.message : error)
        .split("\n")
        .slice(0, 4)
        .join(" "),
      {
        hint: 'tables and columns are listed by: npx mirpal query "from dictionary"',
      },
    );
  }
}
