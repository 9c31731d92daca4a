import { createInterface } from "node:readline/promises";
import type { SourceAccount } from "../pipelines/account.ts";
import { build } from "../pipelines/build.ts";
import type { Home } from "../pipelines/home.ts";
import { planReports } from "../pipelines/report/plan-reports.ts";
import { openStore } from "../pipelines/store.ts";
import { accept, isBehind, type Plan } from "../pipelines/update.ts";
import { Fault } from "../schemas/fault.ts";
import type { Context } from "./context.ts";
import { count, shortPath, stepText } from "./reports.ts";
import { accountOf, planLines } from "./update-account.ts";
import type { Means } from "./update-ask.ts";
import { writeReports } from "./update-reports.ts";
import { isSiteBehind } from "./write-pages.ts";

export interface Wish {
  readonly countries: readonly string[];
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Shows the plan, asks, and puts it in place; 2 where something was refused, else 0. */
export async function settle(
  made: Plan,
  accounts: readonly SourceAccount[],
  wish: Wish,
  context: Context,
  { writePages, built }: Means,
): Promise<number> {
  const { home, say, note } = context;
  const only = built ?? undefined;
  const reports = [...planReports(made)];
  if (context.json) context.out(JSON.stringify(accountOf(made, accounts, wish.countries), null, 2));
  else for (const line of planLines(made, accounts, reports, wish.countries, context)) context.out(line);
  const refused = made.files.some((f) => f.outcome === "refused");
  const errors = made.findings.some((f) => f.is_new && f.severity === "E");
  const behind = !made.summary && (await isBehind(home, only));
  const answers = made.answers.filter((a) => !a.expired);
  if (wish.dryRun) {
    note(
      say({
        en: `Trial run: ${accounts.length ? "nothing was taken in; the answers are kept and are not fetched again" : "nothing was written"}. A report on one file: npx mirpal check FILE --report REPORT.xlsx`,
        ru: `Пробный запуск: ${accounts.length ? "ничего не принято; ответы сохранены, снова загружать их не придётся" : "ничего не записано"}. Отчёт об одном файле: npx mirpal check ФАЙЛ --report ОТЧЁТ.xlsx`,
      }),
    );
    return refused || errors ? 2 : 0;
  }
  if (errors) {
    await writeReports(made, reports, context);
    note(
      say({
        en: "Nothing was taken in: the checks found errors. Mend the files and run the command again.",
        ru: "Ничего не принято: проверки нашли ошибки. Исправьте файлы и запустите команду снова.",
      }),
    );
    return 2;
  }
  const brought = made.summary !== null || answers.length > 0;
  const siteBehind = !behind && isSiteBehind(home);
  if (!brought && !behind && !siteBehind) {
    await writeReports(made, reports, context);
    return refused ? 2 : 0;
  }
  if (brought && !wish.yes && !(await agreed(context))) {
    note(say({ en: "Nothing was taken in.", ru: "Ничего не принято." }));
    return 0;
  }
  if (behind) {
    note(
      say({
        en: "The database is missing or behind the vintages held: it is built now.",
        ru: "Базы нет, или она отстала от принятых версий данных: она собирается сейчас.",
      }),
    );
    await build(home, { ...(built && { only: built }), onStep: (s) => context.step(say(stepText(s))) });
  }
  if (!brought && siteBehind)
    note(
      say({
        en: "The site is missing or older than the database: it is written now.",
        ru: "Сайта нет, или он старше базы: он записывается сейчас.",
      }),
    );
  await accept(home, made, new Date().toISOString().slice(0, 10));
  // the pages first: reports can be written again by any later run, and one open in Excel must not keep the site back
  await writePages(context, home.site);
  await writeReports(made, reports, context);
  await tellNext(brought, context);
  return refused ? 2 : 0;
}

/** Asks on the terminal. @throws Fault `update/ask` where there is nobody to ask. */
async function agreed(context: Context): Promise<boolean> {
  if (process.stdin.isTTY !== true)
    throw new Fault("update/ask", "nobody is there to agree", { hint: "add --yes, or --dry-run only to look" });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // an end of input is no consent
  const closed = new Promise<string>((tell) => terminal.once("close", () => tell("")));
  const answer = await Promise.race([
    terminal.question(context.say({ en: "Take these in? [y/N] ", ru: "Принять? [д/Н] " })),
    closed,
  ]);
  terminal.close();
  return /^(?:y|yes|д|да)$/i.test(answer.trim());
}

/** What there is now, and what the person does next. */
async function tellNext(brought: boolean, { home, lang, note, say }: Context): Promise<void> {
  const open = await unanswered(home);
  const n = count(open, lang);
  note(
    say({
      en: `${brought ? "Taken in. " : ""}The site is written: ${shortPath(home.site)}. Look at it: npx mirpal serve`,
      ru: `${brought ? "Принято. " : ""}Сайт записан: ${shortPath(home.site)}. Посмотреть: npx mirpal serve`,
    }),
  );
  note(
    open === 0
      ? say({
          en: "Every warning has its answer. Next: npx mirpal check --release, then send the files of answers to the maintainers.",
          ru: "На все предупреждения есть ответы. Дальше: npx mirpal check --release, затем отправьте файлы ответов разработчикам.",
        })
      : say({
          en: `Warnings without an answer: ${n}. Next: fill in the answers in the reports and run the update again, or npx mirpal check, then npx mirpal sign.`,
          ru: `Предупреждений без ответа: ${n}. Дальше: впишите ответы в отчёты и снова запустите обновление или выполните npx mirpal check, затем npx mirpal sign.`,
        }),
  );
}

async function unanswered(home: Home): Promise<number> {
  const store = await openStore(home.database, { readOnly: true });
  const row = await store
    .first<{ n: number }>(
      "select count(*)::integer as n from finding anti join disposition using (finding_id) where severity = 'W'",
    )
    .finally(() => store.close());
  return row?.n ?? 0;
}
