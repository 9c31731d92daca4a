import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile, SourceDefinition } from "../../schemas/source.ts";
import type { LawChange } from "../../schemas/template-law.ts";
import { rules } from "../check/index.ts";
import { check } from "../check.ts";
import type { Home } from "../home.ts";
import { acceptedNames } from "../names.ts";
import { readPublisherFile, receive, sourceById } from "../receive.ts";
import { recognise } from "../recognise.ts";
import type { Store } from "../store.ts";
import { validate } from "../validate.ts";
import { headingsOf } from "./headings.ts";
import { type Notice, noticeOf } from "./notice.ts";
import { trialStore } from "./trial-store.ts";

/** What came of looking at one file without taking it in. */
export interface Examined {
  readonly fileName: string;
  readonly source: SourceDefinition | null;
  /** Figures and marks read; 0 where the file cannot be read. */
  readonly values: number;
  /** Rules that were asked; 0 where the file could not be read, so that nothing was. */
  readonly rules: number;
  readonly notices: readonly Notice[];
  /** Changes of law that the file brings, as written. */
  readonly law_changes: readonly LawChange[];
  /** The same readings are held already. */
  readonly known: boolean;
}

/** A finding of the rules as a report tells it. */
export interface FoundRow {
  readonly finding_id: string;
  readonly rule_id: string;
  readonly severity: "E" | "W" | "I";
  readonly locator: string | null;
  readonly message_en: string;
  readonly message_ru: string;
  readonly hint_en: string;
  readonly hint_ru: string;
}

/** Rules that judge computed figures, the two sides of corridors or a release, never one file. */
const OF_THE_WHOLE = ["V-304", "V-501", "V-502", "V-503", "V-602"];

/** Rules that a file is asked by. */
const rulesOfFile = rules.filter((r) => r.id.startsWith("V-") && !OF_THE_WHOLE.includes(r.id));

/**
 * Reads a file, and if it can be read asks every rule of it in a database in memory with its source's earlier editions and
 * the series that rules compare with. Nothing is written in the home folder.
 *
 * Notices are those of this file only, errors first.
 */
export async function examine(home: Home, path: string, sourceId?: string, published?: string): Promise<Examined> {
  const file = { ...readPublisherFile(path), names: acceptedNames(home) };
  let source: SourceDefinition | null = null;
  let parsed: Parsed;
  try {
    source = sourceId ? sourceById(sourceId) : recognise(file);
    parsed = source.parse(file);
    const faults = validate(source, parsed, file.name);
    if (faults.length) return unread(file, source, faults);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return unread(file, source, [error, ...error.also]);
  }
  const dir = mkdtempSync(join(tmpdir(), "mirpal-check-"));
  try {
    const trial: Home = { ...home, dir, staged: join(dir, "vintages"), raw: join(dir, "raw") };
    const { card, outcome } = await receive(source, path, trial, {
      anew: true,
      published: published ?? new Date().toISOString().slice(0, 10),
      names: file.names,
    });
    const store = await trialStore(trial, source.id);
    try {
      await check(store, rulesOfFile);
      return {
        fileName: file.name,
        source,
        values: card.readings,
        rules: rulesOfFile.length,
        notices: noticesOf(file, await findingsOf(store, source.id, card.vintage)),
        law_changes: parsed.law_changes ?? [],
        known: outcome === "known",
      };
    } finally {
      store.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What can be said of a file that cannot be read. */
export function unread(file: PublisherFile, source: SourceDefinition | null, faults: readonly Fault[]): Examined {
  return {
    fileName: file.name,
    source,
    values: 0,
    rules: 0,
    notices: faults.map((f) => noticeOf(f, file.name)),
    law_changes: [],
    known: false,
  };
}

/** Findings of one file as notices, each with the words by which its cell is found. */
export function noticesOf(file: PublisherFile, found: readonly FoundRow[]): Notice[] {
  const headings = headingsOf(file);
  return found.map((f) => ({
    code: f.rule_id,
    severity: f.severity,
    locator: f.locator,
    headings: headings(f.locator),
    message: { en: f.message_en, ru: f.message_ru },
    hint: { en: f.hint_en, ru: f.hint_ru },
    finding_id: f.finding_id,
  }));
}

function findingsOf(store: Store, source_id: string, vintage: string): Promise<FoundRow[]> {
  return store.rows<FoundRow>(
    `select finding_id, rule_id, severity, locator, message_en, message_ru, hint_en, hint_ru
     from finding
     where source_id = $source_id and source_vintage = $vintage
     order by position(severity in 'EWI'), rule_id, ref_area, indicator, time_period, finding_id`,
    { source_id, vintage },
  );
}
