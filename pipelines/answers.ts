import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Answer, AnswerFile } from "../schemas/answer.ts";
import { Fault } from "../schemas/fault.ts";
import { type Home, projectDir, within } from "./home.ts";
import { openStore, type Store } from "./store.ts";
import { writeWhole } from "./write-whole.ts";

/** Largest file of answers read, in bytes. */
const MAX_BYTES = 5_000_000;

/** Findings of no source of its own (computed figures, counts) are answered in this file. */
const OWN = "mirpal";

/** A file of answers with what it holds. */
interface Held {
  readonly path: string;
  readonly answers: readonly Answer[];
}

/** Answers shipped with the project, then those of the home folder, which speak where both answer one finding. */
export function answerFiles(home: Home): Held[] {
  const folders = [...new Set([join(projectDir, "answers"), home.answers])];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => join(folder, name)),
    )
    .map((path) => ({ path, answers: readAnswers(path) }));
}

/** @throws Fault `answers/file` for a file that is not what `sign` writes. */
function readAnswers(path: string): readonly Answer[] {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  if (text.length > MAX_BYTES)
    throw new Fault("answers/file", "the file of answers is too large", { at: path, hint: "look what is in it" });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Fault("answers/file", "the file of answers cannot be read as JSON", {
      at: path,
      hint: "mend the comma or bracket that was changed last, or take the file from the history of the repository",
    });
  }
  const checked = AnswerFile.safeParse(parsed);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new Fault("answers/file", `the file of answers is not complete: ${issue?.path.join(", ") ?? ""}`, {
    at: path,
    hint: "each answer has finding_id, answer, by, on, why and finding; mirpal sign writes them",
  });
}

/** Puts all answers held into `disposition`, the home's over the project's, the later over the earlier. */
export async function loadAnswers(store: Store, home: Home): Promise<void> {
  const byFinding = new Map<string, Answer>();
  for (const { answers } of answerFiles(home)) for (const a of answers) byFinding.set(a.finding_id, a);
  const answers = [...byFinding.values()].sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
  await store.run(
    `insert into disposition
     select value->>'finding_id', value->>'answer', value->>'by', (value->>'on')::date, value->>'why'
     from json_each($answers)`,
    { answers: JSON.stringify(answers) },
  );
}

/** A finding as far as an answer needs it. */
interface Answerable {
  readonly finding_id: string;
  readonly source_id: string | null;
  readonly severity: string;
  readonly message_en: string;
}

/**
 * The findings with these ids, or with ids that begin so.
 *
 * @throws Fault `sign/finding` for one that is not there, `sign/several` for a beginning that fits several.
 */
export async function findFindings(store: Store, ids: readonly string[]): Promise<Answerable[]> {
  const found: Answerable[] = [];
  for (const id of ids) {
    const rows = await store.rows<Answerable>(
      `select finding_id, source_id, severity, message_en from finding where starts_with(finding_id, $id)
       order by finding_id`,
      { id: id.toUpperCase().replace(/-([0-9A-F]{1,8})$/, (_, hash: string) => `-${hash.toLowerCase()}`) },
    );
    const [only] = rows;
    if (!only)
      throw new Fault("sign/finding", `there is no finding "${id}"`, {
        hint: "mirpal check prints the ids; one that is gone was about a figure that has changed since",
      });
    if (rows.length > 1 && only.finding_id !== id)
      throw new Fault("sign/several", `several findings begin with "${id}"`, {
        hint: `write one in full: ${rows.map((r) => r.finding_id).join(", ")}`,
      });
    found.push(only);
  }
  return found;
}

/** An answer with the source whose file it lies in; null for a finding of no source of its own. */
export type SignedAnswer = Answer & { readonly source_id: string | null };

/**
 * The home's files of answers as they would be with these: an earlier answer to the same finding is replaced. Nothing is
 * written.
 *
 * @throws Fault `answers/file` for a file held that cannot be read.
 */
export function answersWith(home: Home, answers: readonly SignedAnswer[]): ReadonlyMap<string, readonly Answer[]> {
  const files = new Map<string, Answer[]>();
  for (const { source_id, ...answer } of answers) {
    const path = within(home.answers, `${source_id ?? OWN}.json`);
    const before = files.get(path) ?? [...readAnswers(path)];
    files.set(path, [...before.filter((a) => a.finding_id !== answer.finding_id), Answer.parse(answer)]);
  }
  for (const list of files.values()) list.sort((a, b) => (a.finding_id < b.finding_id ? -1 : 1));
  return files;
}

/** Writes the files that `answersWith` made, each whole. */
export function keepAnswers(files: ReadonlyMap<string, readonly Answer[]>): void {
  for (const [path, list] of files) writeWhole(path, `${JSON.stringify(list, null, 2)}\n`);
}

/** Writes answers to the home's files; all are looked at before the first is written. Returns the files. */
export function writeAnswers(home: Home, answers: readonly SignedAnswer[]): string[] {
  const files = answersWith(home, answers);
  keepAnswers(files);
  return [...files.keys()];
}

/** The database tells the answers at once, not only after the next build. */
export async function bringInAnswers(home: Home): Promise<void> {
  const store = await openStore(home.database);
  try {
    await store.run("begin; delete from disposition");
    await loadAnswers(store, home);
    await store.run("commit");
  } finally {
    store.close();
  }
}
