import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Text2 } from "../../schemas/language.ts";
import type { Home } from "../home.ts";
import { listManifests } from "../manifests.ts";
import { openStore } from "../store.ts";
import { checksums, SUMS } from "./checksums.ts";
import { countTables } from "./counted-table.ts";
import type { Describe, Descriptor } from "./describe/descriptor.ts";
import { type MeasuredFile, measureFiles } from "./describe/measured-file.ts";
import { DATABASE } from "./duckdb.ts";
import { readFacts } from "./facts.ts";
import type { Format, WrittenFile } from "./format.ts";
import { compareWith } from "./notes/compare.ts";
import { releasesUpTo } from "./notes/earlier.ts";
import { notesText } from "./notes/notes.ts";
import { readmeText } from "./readme.ts";
import { releaseJson } from "./release-json.ts";
import type { ReleaseFacts } from "./release-table.ts";
import { writeStage } from "./stage.ts";
import { vintagesCsv } from "./vintages-csv.ts";

export interface WritingOptions {
  /** The release that the home's database is; null for a build that is none. */
  readonly id: string | null;
  readonly formats: readonly Format[];
  readonly descriptions: readonly Describe[];
  readonly base: string | null;
  readonly threads: number;
  readonly onStep: (step: Text2) => void;
}

/** A release as it was written. */
export interface WrittenFolder {
  readonly facts: ReleaseFacts;
  readonly tables: number;
  /** Every file, the database among them. */
  readonly files: readonly MeasuredFile[];
}

/**
 * Writes a release to a new folder: its tables in every format, and what describes them.
 *
 * All files but the database and its hash are the same to the byte for the same database, whatever the machine, the number
 * of threads and the folder.
 *
 * @param work an empty place beside, for the database the formats are written of.
 */
export async function writeRelease(
  home: Home,
  folder: string,
  work: string,
  options: WritingOptions,
): Promise<WrittenFolder> {
  const { id, formats, descriptions, base, threads, onStep } = options;
  const told = releasesUpTo(listManifests(home), id);
  const before = told.filter((m) => m.id !== id).at(-1) ?? null;
  mkdirSync(folder, { recursive: true });
  mkdirSync(work, { recursive: true });
  const stage = join(work, DATABASE);
  const tables = await writeStage(home.database, stage, {
    releases: told.map((m) => m.id),
    threads,
    onTable: ({ name }) => onStep({ en: `table ${name}`, ru: `таблица ${name}` }),
  });
  const store = await openStore(stage, { readOnly: true, threads, tempDirectory: join(work, "spill") });
  try {
    const facts = await readFacts(store, id, base);
    const release = { store, tables, facts };
    const data: WrittenFile[] = [];
    for (const format of formats) {
      onStep({ en: `format ${format.id}`, ru: `формат ${format.id}` });
      data.push(...(await format.write(release, folder)));
    }
    onStep({ en: "hashes and descriptions", ru: "хеши и описания" });
    const measured = await measureFiles(folder, data);
    const texts: Descriptor[] = [];
    for (const describe of descriptions) texts.push(...(await describe(release, measured)));
    const described = texts.map((t) => t.path);
    const counted = await countTables(store, tables);
    const compared = await compareWith(store, facts, before);
    texts.push(
      { path: "README.md", text: readmeText({ facts, tables: counted, formats, described }) },
      { path: "release-notes.en.md", text: notesText(facts, compared, "en") },
      { path: "release-notes.ru.md", text: notesText(facts, compared, "ru") },
      { path: "vintages.csv", text: vintagesCsv(facts) },
    );
    const files = [...measured, ...(await put(folder, texts))];
    const json = { path: "release.json", text: releaseJson(facts, before?.id ?? null, counted, files) };
    files.push(...(await put(folder, [json])));
    const [database] = files.filter((f) => f.path === DATABASE);
    const sums = [{ path: SUMS, text: checksums(files.filter((f) => f !== database)) }];
    if (database) sums.push({ path: `${DATABASE}.sha256`, text: checksums([database]) });
    return { facts, tables: tables.length, files: [...files, ...(await put(folder, sums))] };
  } finally {
    store.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Writes texts into the folder. */
function put(folder: string, texts: readonly Descriptor[]): Promise<MeasuredFile[]> {
  for (const { path, text } of texts) writeFileSync(join(folder, path), text);
  return measureFiles(
    folder,
    texts.map(({ path }) => ({ path, table: null, rows: null })),
  );
}
