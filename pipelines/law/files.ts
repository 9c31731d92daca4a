import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import { LawCard, LawCoding, LawInstitutions, LawRecord } from "../../schemas/law.ts";
import { type GroupEntry, Groups, type ProvisionEntry, Provisions } from "../../schemas/regulations/provision.ts";
import { Translations } from "../../sources/_kit/law.ts";
import type { LawSource } from "../../sources/law.ts";
import { type Home, projectDir, within } from "../home.ts";
import { shippedDir } from "../vintages.ts";
import { readJson } from "./read-json.ts";

const CARD = "card.json";
const RECORDS = "records.json";

/** A kept vintage of a law source. */
export interface LawVintage {
  readonly card: LawCard;
  readonly dir: string;
  readonly shipped: boolean;
}

/** Vintages of a law source in the order in which they are replayed; those of the home folder only when it is given. */
export function listLawVintages(source: LawSource, home?: Home): LawVintage[] {
  const found = [
    ...vintagesIn(shippedDir(source.id), true),
    ...(home ? vintagesIn(within(home.vintages, source.id), false) : []),
  ];
  const byName = new Map<string, LawVintage>();
  for (const vintage of found) {
    const other = byName.get(vintage.card.vintage);
    if (other && other.card.records_sha256 !== vintage.card.records_sha256)
      throw new Fault("vintage/twice", `two different vintages are called ${source.id}/${vintage.card.vintage}`, {
        at: vintage.dir,
        hint: "receive the newer file again with another --edition",
      });
    if (!other) byName.set(vintage.card.vintage, vintage);
  }
  return [...byName.values()].sort(
    (a, b) => a.card.published.localeCompare(b.card.published, "en") || (a.card.vintage < b.card.vintage ? -1 : 1),
  );
}

function vintagesIn(folder: string, shipped: boolean): LawVintage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const dir = within(folder, name);
      return { card: readJson(join(dir, CARD), LawCard, "receive the file again"), dir, shipped };
    });
}

/** The records kept in a vintage, in the file's order. @throws those of `readJson`. */
export function readRecords(vintage: LawVintage): LawRecord[] {
  return readJson(join(vintage.dir, RECORDS), z.array(LawRecord), "receive the file again");
}

/** The Russian beside a law source. @throws those of `readJson`. */
export const readTranslations = (source: LawSource): Translations =>
  readJson(beside(source, "ru.json"), Translations, "mend the place by hand");

/** What people read out of the records of a law source. @throws those of `readJson`. */
export const readCoding = (source: LawSource): LawCoding =>
  readJson(beside(source, "coding.json"), LawCoding, "mend the place by hand");

/** The bodies named by the records of a law source. @throws those of `readJson`. */
export const readInstitutions = (source: LawSource): LawInstitutions =>
  readJson(beside(source, "institutions.json"), LawInstitutions, "mend the place by hand");

/** The coded answers of a law source, in the order in which they were written. @throws those of `readJson`. */
export const readProvisions = (source: LawSource): ProvisionEntry[] =>
  readJson(beside(source, "provisions.json"), Provisions, "mend the place by hand");

/** Memberships of groups of states by the records of a law source. @throws those of `readJson`. */
export const readGroups = (source: LawSource): GroupEntry[] =>
  readJson(beside(source, "groups.json"), Groups, "mend the place by hand");

const beside = (source: LawSource, name: string) => join(projectDir, "sources", source.id, name);

/** SHA-256 of the records' canonical text: order of records and of keys does not matter. */
export function recordsHash(records: readonly LawRecord[]): string {
  const lines = records.map((r) => canonical(r)).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** JSON with sorted keys. */
export function canonical(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(canonical).join(",")}]`;
  if (node !== null && typeof node === "object")
    return `{${Object.entries(node)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`)
      .join(",")}}`;
  return JSON.stringify(node);
}

/** Writes a vintage beside its place and moves it in: a stopped run leaves nothing half-written. */
export function writeLawVintage(folder: string, card: LawCard, records: readonly LawRecord[]): string {
  const target = within(folder, card.vintage);
  const temporary = within(folder, `.${card.vintage}.${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  try {
    writeFileSync(join(temporary, RECORDS), `${JSON.stringify(records, null, 2)}\n`);
    writeFileSync(join(temporary, CARD), `${JSON.stringify(card, null, 2)}\n`);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
  return target;
}
