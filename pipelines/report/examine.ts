import { mkdirSync } from "node:fs";
import { Fault } from "../../schemas/fault.ts";
import type { Parsed, SourceDefinition } from "../../schemas/source.ts";
import type { LawChange } from "../../schemas/template.ts";
import { build } from "../build.ts";
import { rules } from "../check/index.ts";
import type { Home } from "../home.ts";
import { acceptedNames } from "../names.ts";
import { readPublisherFile, receive, sourceById } from "../receive.ts";
import { recognise } from "../recognise.ts";
import { openStore } from "../store.ts";
import { discard, type PlanFinding, trialOf } from "../update.ts";
import { validate } from "../validate.ts";
import { type Notice, noticeOf } from "./notice.ts";

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

/** Sources that the rules set figures against: population and economy, stocks, refugees. */
const BESIDE = ["worldbank-wdi", "undesa-migrant-stock", "unhcr-population"];

/**
 * Reads a file, and if it can be read asks every rule of it in a trial database with its source's earlier editions and the
 * series that rules compare with; the home stays as it is.
 *
 * Notices are those of this file only, errors first.
 */
export async function examine(home: Home, path: string, sourceId?: string, published?: string): Promise<Examined> {
  const file = { ...readPublisherFile(path), names: acceptedNames(home) };
  const unread = (source: SourceDefinition | null, faults: readonly Fault[]): Examined => ({
    fileName: file.name,
    source,
    values: 0,
    rules: 0,
    notices: faults.map((f) => noticeOf(f, file.name)),
    law_changes: [],
    known: false,
  });
  let source: SourceDefinition | null = null;
  let parsed: Parsed;
  try {
    source = sourceId ? sourceById(sourceId) : recognise(file);
    parsed = source.parse(file);
    const faults = validate(source, parsed, file.name);
    if (faults.length) return unread(source, faults);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return unread(source, [error, ...error.also]);
  }
  const trial = trialOf(home);
  try {
    mkdirSync(trial.dir, { recursive: true });
    const { card, outcome } = await receive(source, path, trial, {
      published: published ?? new Date().toISOString().slice(0, 10),
    });
    await build(trial, { force: true, only: [...new Set([source.id, ...BESIDE])] });
    const found = await findingsOf(trial, source.id, card.vintage);
    return {
      fileName: file.name,
      source,
      values: card.readings,
      rules: rules.length,
      notices: found.map((f) => ({
        code: f.rule_id,
        severity: f.severity,
        locator: f.locator,
        message: { en: f.message_en, ru: f.message_ru },
        hint: { en: f.hint_en, ru: f.hint_ru },
        finding_id: f.finding_id,
      })),
      law_changes: parsed.law_changes ?? [],
      known: outcome === "known",
    };
  } finally {
    discard(trial);
  }
}

async function findingsOf(trial: Home, source_id: string, vintage: string): Promise<PlanFinding[]> {
  const store = await openStore(trial.database, { readOnly: true });
  return store
    .rows<PlanFinding>(
      `select * from finding where source_id = $source_id and source_vintage = $vintage
       order by position(severity in 'EWI'), rule_id, ref_area, indicator, time_period, finding_id`,
      { source_id, vintage },
    )
    .finally(() => store.close());
}
