import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Change } from "../pipelines/differ.ts";
import { publishBeside } from "../pipelines/publish.ts";
import { filesIn, type Staged } from "../pipelines/stage.ts";
import { openStore } from "../pipelines/store.ts";
import { accept, discard, type Plan, type PlanFinding, plan, trialOf } from "../pipelines/update.ts";
import { assemble } from "../profiles/assemble.ts";
import { Fault } from "../schemas/fault.ts";
import { faultRu } from "../schemas/fault-ru.ts";
import type { Text2 } from "../schemas/language.ts";
import { writeSite } from "../site/write-site.ts";
import { isoDate, knownSource } from "./arguments.ts";
import type { Context } from "./context.ts";
import { CHANGES, changeRows } from "./diff.ts";
import type { Register } from "./mirpal.ts";
import { printTable } from "./print-table.ts";
import { count, shortPath, stepText } from "./reports.ts";

/** Findings and differences printed before the rest is counted. */
const SHOWN = 20;

export const register: Register = (program, run) => {
  program
    .command("update")
    .description("the expert's year: take in new files, check, see what differs, agree, build and write the site")
    .option("--from <dir>", "folder with the files (default: inbox in the home folder)")
    .option("--source <id...>", "only these sources")
    .option("--published <date>", "day of publication of files that do not print it (YYYY-MM-DD)")
    .option("--dry-run", "check and show, take nothing in")
    .option("--yes", "agree without being asked")
    .option("--json", "print the account as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal update --from ~/new-files --dry-run\n  $ npx mirpal update --from ~/new-files --lang ru",
    )
    .action((options, command) =>
      run(async (context) => {
        const folder = resolve(options.from ?? join(context.home.dir, "inbox"));
        if (!options.from && !existsSync(folder))
          throw new Fault("update/inbox", "there is no folder with new files", {
            at: folder,
            hint: "name the folder with --from, or make this one and put the files into it",
          });
        const paths = filesIn(folder);
        const files = (n: number) => count(n, context.lang);
        context.note(
          context.say({
            en: `Files in ${shortPath(folder)}: ${files(paths.length)}`,
            ru: `Файлов в папке ${shortPath(folder)}: ${files(paths.length)}`,
          }),
        );
        const trial = trialOf(context.home);
        try {
          const made = await plan(context.home, paths, {
            ...(options.source && { only: options.source.map((id: string) => knownSource(id)) }),
            ...(options.published && { published: isoDate(options.published, "--published") }),
            onFile: (path, done, all) => context.step(`${done + 1}/${all} ${basename(path)}`),
            onStep: (s) => context.step(context.say(stepText(s))),
          });
          return await settle(made, options, context);
        } finally {
          discard(trial);
        }
      })(command),
    );
};

interface Wish {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Shows the plan, asks, and puts it in place. */
async function settle(made: Plan, wish: Wish, context: Context): Promise<number> {
  const fresh = made.findings.filter((f) => f.is_new);
  const errors = fresh.filter((f) => f.severity === "E");
  const refused = made.files.filter((f) => f.outcome === "refused").length;
  if (context.json) context.out(JSON.stringify(accountOf(made), null, 2));
  else for (const line of report(made, fresh, context)) context.out(line);
  if (!made.summary) return refused ? 2 : 0;
  if (errors.length) {
    context.note(
      context.say({
        en: "Nothing was taken in: the checks found errors. Mend the files and run the command again.",
        ru: "Ничего не принято: проверки нашли ошибки. Исправьте файлы и запустите команду снова.",
      }),
    );
    return 2;
  }
  if (wish.dryRun) {
    context.note(context.say({ en: "Trial run: nothing was taken in.", ru: "Пробный запуск: ничего не принято." }));
    return 0;
  }
  if (!wish.yes && !(await agreed(context))) {
    context.note(context.say({ en: "Nothing was taken in.", ru: "Ничего не принято." }));
    return 0;
  }
  accept(context.home, made);
  await writePages(context);
  const open = made.findings.filter((f) => f.severity === "W" && f.answer === null).length;
  const n = count(open, context.lang);
  context.note(
    context.say({
      en: `Taken in. The site is written: ${shortPath(context.home.site)}. Look at it: npx mirpal serve\nWarnings without an answer: ${n}.${open ? " Next: npx mirpal check, then npx mirpal sign" : ""}`,
      ru: `Принято. Сайт записан: ${shortPath(context.home.site)}. Посмотреть: npx mirpal serve\nПредупреждений без ответа: ${n}.${open ? " Дальше: npx mirpal check, затем npx mirpal sign" : ""}`,
    }),
  );
  return refused ? 2 : 0;
}

function accountOf(made: Plan) {
  return {
    files: made.files.map(({ path, outcome, source, card, fault }) => ({
      path,
      outcome,
      source_id: source?.id ?? null,
      vintage: card?.vintage ?? null,
      fault: fault && { code: fault.code, message: fault.message, at: fault.at, hint: fault.hint },
    })),
    differences: made.differences,
    findings: made.findings,
    summary: made.summary,
  };
}

const OUTCOMES: Record<Staged["outcome"], Text2> = {
  new: { en: "new", ru: "новый" },
  known: { en: "already held", ru: "уже есть" },
  skipped: { en: "passed over", ru: "пропущен" },
  refused: { en: "refused", ru: "не принят" },
};

function* report(made: Plan, fresh: readonly PlanFinding[], context: Context): Generator<string> {
  const { say, lang } = context;
  const ru = lang === "ru";
  yield printTable(
    ru ? ["файл", "что с ним", "источник", "издание"] : ["file", "outcome", "source", "edition"],
    made.files.map((f) => [basename(f.path), say(OUTCOMES[f.outcome]), f.source?.id ?? "", f.card?.edition ?? ""]),
  );
  for (const { path, fault } of made.files) {
    if (!fault) continue;
    const { message, hint } = ru ? faultRu(fault) : fault;
    yield `${basename(path)}: ${message}${fault.at ? `\n    ${fault.at}` : ""}${hint ? `\n    ${hint}` : ""}`;
  }
  for (const d of made.differences) {
    yield "";
    yield `${d.source_id}: ${d.from} → ${d.to}`;
    yield (Object.keys(CHANGES) as (Change | "stable")[])
      .map((c) => `${say(CHANGES[c])}: ${count(d.counts[c], lang)}`)
      .join(" · ");
    const rows = d.rows.slice(0, SHOWN);
    if (rows.length) yield changeRows(rows, context);
    const rest = d.rows.length - rows.length;
    if (rest > 0) yield ru ? `и ещё: ${count(rest, lang)}` : `and more: ${count(rest, lang)}`;
  }
  if (!made.summary) {
    yield say({ en: "There is nothing new to take in.", ru: "Нового нет, принимать нечего." });
    return;
  }
  yield "";
  if (fresh.length === 0)
    yield say({
      en: `No new findings: ${count(made.summary.figures, lang)} figures were checked.`,
      ru: `Новых замечаний нет: проверено чисел – ${count(made.summary.figures, lang)}.`,
    });
  for (const f of fresh.slice(0, SHOWN)) {
    yield `${f.rule_id} · ${ru ? f.message_ru : f.message_en}`;
    yield `    ${[f.finding_id, f.source_id, f.source_vintage, f.locator].filter(Boolean).join(", ")}`;
    yield `    ${ru ? f.hint_ru : f.hint_en}`;
  }
  if (fresh.length > SHOWN)
    yield ru
      ? `и ещё замечаний: ${count(fresh.length - SHOWN, lang)}`
      : `and more findings: ${count(fresh.length - SHOWN, lang)}`;
}

/** Asks on the terminal. @throws Fault `update/ask` where there is nobody to ask. */
async function agreed(context: Context): Promise<boolean> {
  if (process.stdin.isTTY !== true)
    throw new Fault("update/ask", "nobody is there to agree", { hint: "add --yes, or --dry-run only to look" });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(context.say({ en: "Take these in? [y/N] ", ru: "Принять? [д/Н] " }));
  terminal.close();
  return /^(?:y|yes|д|да)$/i.test(answer.trim());
}

async function writePages(context: Context): Promise<void> {
  const store = await openStore(context.home.database, { readOnly: true });
  try {
    context.step(context.say({ en: "assembling pages", ru: "подготовка страниц" }));
    const { pages, files, heldOn } = await assemble(store, publishBeside(store, context.home));
    context.step(context.say({ en: `writing ${pages.length} pages`, ru: `запись страниц: ${pages.length}` }));
    await writeSite(pages, context.home.site, { generatedOn: heldOn, files });
  } finally {
    store.close();
  }
}
