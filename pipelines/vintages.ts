import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Card } from "../schemas/card.ts";
import { Fault } from "../schemas/fault.ts";
import { issueWords } from "../schemas/issue-words.ts";
import { type Reading, readingColumns } from "../schemas/reading.ts";
import { LawChange } from "../schemas/template-law.ts";
import { sources } from "../sources/index.ts";
import { type Home, projectDir, within } from "./home.ts";
import { literal, openStore } from "./store.ts";

/** A kept vintage: its card, and the folder that holds its readings. */
export interface Vintage {
  readonly card: Card;
  readonly dir: string;
  readonly readings: string;
  /** Ships with the project, or was received into the home folder. */
  readonly shipped: boolean;
}

const READINGS = "readings.parquet";
const CARD = "card.json";
/** Changes of law that an expert reported with the figures, as written. */
const LAW_CHANGES = "law-changes.json";

/** The folder of a source's shipped vintages. */
export function shippedDir(sourceId: string): string {
  return join(projectDir, "sources", sourceId, "vintages");
}

/**
 * All vintages held, or those of one source, in the order in which they are replayed: by source, day published, edition, name.
 *
 * A vintage of the home folder stands in for a shipped one of the same name only if it is the same file.
 *
 * @throws Fault `vintage/card`, `vintage/twice`.
 */
export function listVintages(home: Home, only?: string): Vintage[] {
  const found = sources.flatMap((source) =>
    only !== undefined && source.id !== only
      ? []
      : [
          ...vintagesIn(shippedDir(source.id), true),
          ...vintagesIn(within(home.vintages, source.id), false),
          ...(home.staged ? vintagesIn(within(home.staged, source.id), false) : []),
        ],
  );
  const byName = new Map<string, Vintage>();
  for (const vintage of found) {
    const name = `${vintage.card.source_id}/${vintage.card.vintage}`;
    const other = byName.get(name);
    if (other && other.card.readings_sha256 !== vintage.card.readings_sha256)
      throw new Fault("vintage/twice", `two different vintages are called ${name}`, {
        at: vintage.dir,
        hint: "receive the newer file again with another --edition",
      });
    if (!other) byName.set(name, vintage);
  }
  const order = new Map(sources.map((s, i) => [s.id, i]));
  return [...byName.values()].sort(
    (a, b) =>
      (order.get(a.card.source_id) ?? 0) - (order.get(b.card.source_id) ?? 0) ||
      a.card.published.localeCompare(b.card.published, "en") ||
      a.card.edition.localeCompare(b.card.edition, "en") ||
      a.card.vintage.localeCompare(b.card.vintage, "en"),
  );
}

function vintagesIn(folder: string, shipped: boolean): Vintage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const dir = within(folder, name);
      return { card: readCard(join(dir, CARD)), dir, readings: join(dir, READINGS), shipped };
    });
}

function readCard(path: string): Card {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Fault("vintage/card", "the card of the vintage cannot be read", {
      at: path,
      hint: "remove the folder and receive the file again",
    });
  }
  const card = Card.safeParse(json);
  if (card.success) return card.data;
  const issue = card.error.issues[0];
  throw new Fault(
    "vintage/card",
    `the card is not as expected: ${issue?.path.join(".")}: ${issue ? issueWords(issue) : "unknown"}`,
    {
      at: path,
      hint: "remove the folder and receive the file again",
    },
  );
}

/** SHA-256 of the readings' canonical text: the same readings give the same hash in any order and any file format. */
export function readingsHash(readings: readonly Reading[]): string {
  const lines = readings.map((r) => readingColumns.map((c) => r[c]).join("\u001f"));
  return createHash("sha256").update(lines.sort().join("\u001e")).digest("hex");
}

/** Writes a vintage beside its place and moves it in: a stopped run leaves nothing half-written. */
export async function writeVintage(
  folder: string,
  card: Card,
  readings: readonly Reading[],
  law_changes: readonly LawChange[] = [],
): Promise<string> {
  const target = within(folder, card.vintage);
  const temporary = within(folder, `.${card.vintage}.${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  try {
    await writeReadings(join(temporary, READINGS), readings);
    writeFileSync(join(temporary, CARD), `${JSON.stringify(card, null, 2)}\n`);
    if (law_changes.length > 0) writeFileSync(join(temporary, LAW_CHANGES), lawText(law_changes));
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return target;
}

/** The changes of law kept in a vintage; none where it has none. @throws Fault `vintage/law`. */
export function readLawChanges(vintage: Vintage): LawChange[] {
  const path = join(vintage.dir, LAW_CHANGES);
  if (!existsSync(path)) return [];
  try {
    return z.array(LawChange).parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new Fault("vintage/law", "the changes of law kept in the vintage are not as expected", {
      at: path,
      hint: "remove the folder and receive the file again",
    });
  }
}

const lawText = (changes: readonly LawChange[]) => `${JSON.stringify(changes, null, 2)}\n`;

/** Whether a vintage holds exactly these changes of law: a workbook may bring new ones beside the same figures. */
export function sameLaw(vintage: Vintage, changes: readonly LawChange[] = []): boolean {
  const path = join(vintage.dir, LAW_CHANGES);
  return (existsSync(path) ? readFileSync(path, "utf8") : lawText([])) === lawText(changes);
}

async function writeReadings(path: string, readings: readonly Reading[]): Promise<void> {
  const store = await openStore(":memory:", { threads: 1 });
  try {
    await store.run(`create table reading (${readingColumns.map((c) => `${c} varchar not null`).join(", ")})`);
    await store.append(
      "reading",
      readings.map((r) => readingColumns.map((c) => r[c])),
    );
    await store.run(
      `copy (select * from reading order by all) to ${literal(path)} (format parquet, compression zstd, compression_level 19)`,
    );
  } finally {
    store.close();
  }
}

/** The readings kept in a vintage. */
export async function readReadings(vintage: Vintage): Promise<Reading[]> {
  const store = await openStore(":memory:");
  try {
    return await store.rows<Reading>(`select * from read_parquet(${literal(vintage.readings)})`);
  } finally {
    store.close();
  }
}
