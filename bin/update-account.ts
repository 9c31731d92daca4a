import { basename } from "node:path";
import type { SourceAccount } from "../pipelines/account.ts";
import type { Change, Difference, Differences } from "../pipelines/differ.ts";
import type { PlanFinding } from "../pipelines/plan-findings.ts";
import { headingText } from "../pipelines/report/headings.ts";
import type { PlanReport } from "../pipelines/report/plan-reports.ts";
import { areaOf, type Staged } from "../pipelines/stage.ts";
import type { Plan } from "../pipelines/update.ts";
import { answerNames } from "../schemas/answer.ts";
import { faultRu, placeText } from "../schemas/fault-ru.ts";
import type { Text2 } from "../schemas/language.ts";
import { sources } from "../sources/index.ts";
import type { Context } from "./context.ts";
import { CHANGES, changeRows } from "./diff.ts";
import { printTable } from "./print-table.ts";
import { count } from "./reports.ts";
import { sourceLines, sourcesJson } from "./update-sources.ts";

/** Findings and differences printed before the rest is counted. */
const SHOWN = 20;

/** Differences of one source in the JSON: a publisher that revises its whole database changes hundreds of thousands. */
const MOST_ROWS = 20_000;

const OUTCOMES: Record<Staged["outcome"], Text2> = {
  new: { en: "new", ru: "новый" },
  known: { en: "already held", ru: "уже есть" },
  answers: { en: "answers", ru: "ответы" },
  skipped: { en: "passed over", ru: "пропущен" },
  refused: { en: "refused", ru: "не принят" },
  withheld: { en: "held back", ru: "отложен" },
};

/** The plan as JSON: sources asked, files, differences, new findings, answers. */
export function accountOf(made: Plan, accounts: readonly SourceAccount[], countries: readonly string[]) {
  return {
    asked: sourcesJson(accounts),
    files: made.files.map(({ path, outcome, source, card, fault }) => ({
      path,
      outcome,
      source_id: source?.id ?? null,
      vintage: card?.vintage ?? null,
      faults: fault ? [fault, ...fault.also].map(({ code, message, at, hint }) => ({ code, message, at, hint })) : [],
    })),
    differences: made.differences.map((d) => ({ ...d, ...cut(rowsOf(d, countries)) })),
    findings: freshOf(made, countries),
    answers: made.answers,
    summary: made.summary,
  };
}

/** The largest differences, and the number of the others. */
const cut = (rows: readonly Difference[]) => ({
  rows: rows.slice(0, MOST_ROWS),
  rows_left_out: Math.max(0, rows.length - MOST_ROWS),
});

const freshOf = (made: Plan, countries: readonly string[]): PlanFinding[] =>
  made.findings.filter(
    (f) => f.is_new && (countries.length === 0 || f.ref_area === null || countries.includes(f.ref_area)),
  );

/** Differences of these countries, on either side; all where none is named. */
function rowsOf(d: Differences, countries: readonly string[]): readonly Difference[] {
  const source = sources.find((s) => s.id === d.source_id);
  if (countries.length === 0 || !source) return d.rows;
  const ours = (text: string) => countries.includes(areaOf(source, text) ?? "");
  return d.rows.filter((r) => ours(r.ref_area) || ours(r.counterpart_area));
}

/** The plan as a person reads it: what came of each source and file, what differs, what was found, what was answered. */
export function* planLines(
  made: Plan,
  accounts: readonly SourceAccount[],
  reports: readonly PlanReport[],
  countries: readonly string[],
  context: Context,
): Generator<string> {
  const { say, lang } = context;
  const ru = lang === "ru";
  yield* sourceLines(accounts, context);
  // what publishers sent is told with its source
  const files = made.files.filter((f) => !f.retrieved);
  if (files.length > 0 || accounts.length === 0)
    yield printTable(
      ru ? ["файл", "что с ним", "источник", "издание"] : ["file", "outcome", "source", "edition"],
      files.map((f) => [basename(f.path), say(OUTCOMES[f.outcome]), f.source?.id ?? "", f.card?.edition ?? ""]),
    );
  for (const { path, fault } of files)
    for (const one of fault ? [fault, ...fault.also] : []) {
      const { message, hint } = ru ? faultRu(one) : one;
      yield `${basename(path)}: ${message}${one.at ? `\n    ${placeText(one.at, lang)}` : ""}${hint ? `\n    ${hint.replaceAll("\n", "\n    ")}` : ""}`;
    }
  for (const d of made.differences) yield* differenceLines(d, rowsOf(d, countries), context);
  yield* answerLines(made, context);
  if (made.summary) yield* findingLines(made, reports, freshOf(made, countries), context);
  else if (made.answers.length === 0)
    yield say({ en: "There is nothing new to take in.", ru: "Нового нет, принимать нечего." });
}

function* differenceLines(d: Differences, rows: readonly Difference[], context: Context): Generator<string> {
  const { say, lang } = context;
  yield "";
  yield `${d.source_id}: ${d.from} → ${d.to}`;
  yield (Object.keys(CHANGES) as (Change | "stable")[])
    .map((c) => `${say(CHANGES[c])}: ${count(d.counts[c], lang)}`)
    .join(" · ");
  const shown = rows.slice(0, SHOWN);
  if (shown.length) yield changeRows(shown, d.source_id, context);
  const rest = rows.length - shown.length;
  if (rest > 0) yield say({ en: `and more: ${count(rest, lang)}`, ru: `и ещё: ${count(rest, lang)}` });
}

function* answerLines({ answers }: Plan, { say, lang }: Context): Generator<string> {
  if (answers.length === 0) return;
  const valid = answers.filter((a) => !a.expired).length;
  yield "";
  yield say({
    en: `New answers read: ${count(valid, lang)}`,
    ru: `Прочитано новых ответов: ${count(valid, lang)}`,
  });
  for (const { finding_id, answer, by, why, expired } of answers)
    yield expired
      ? say({
          en: `${finding_id}: there is no such finding any more, its figure has changed; the answer is passed over`,
          ru: `${finding_id}: такого замечания больше нет, его число изменилось; ответ пропущен`,
        })
      : `${finding_id}: ${say(answerNames[answer])}: ${why} (${by})`;
}

function* findingLines(
  made: Plan,
  reports: readonly PlanReport[],
  fresh: readonly PlanFinding[],
  { say, lang }: Context,
): Generator<string> {
  const figures = count(made.summary?.figures ?? 0, lang);
  yield "";
  if (fresh.length === 0)
    yield say({
      en: `No new findings: figures checked ${figures}, rules of the checks asked of each.`,
      ru: `Новых замечаний нет: всеми правилами проверено чисел: ${figures}.`,
    });
  const headings = new Map(
    reports.flatMap((r) => r.examined.notices.map((n) => [n.finding_id, headingText(n.headings)])),
  );
  for (const f of fresh.slice(0, SHOWN)) {
    yield `${f.rule_id} · ${lang === "ru" ? f.message_ru : f.message_en}`;
    const heading = headings.get(f.finding_id);
    yield `    ${[f.finding_id, f.source_id, f.source_vintage, f.locator, heading && say(heading)].filter(Boolean).join(", ")}`;
    yield `    ${lang === "ru" ? f.hint_ru : f.hint_en}`;
  }
  const rest = count(fresh.length - SHOWN, lang);
  if (fresh.length > SHOWN) yield say({ en: `and more findings: ${rest}`, ru: `и ещё замечаний: ${rest}` });
}
