import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import { LawCard } from "../../schemas/law.ts";
import { parseLaw } from "../../sources/_kit/law.ts";
import { lawSourceById, lawSources } from "../../sources/law.ts";
import { type Home, within } from "../home.ts";
import { type ReceiveOptions, readPublisherFile } from "../receive.ts";
import { shippedDir } from "../vintages.ts";
import { listLawVintages, readTranslations, recordsHash, writeLawVintage } from "./files.ts";

export interface ReceivedLaw {
  readonly card: LawCard;
  readonly dir: string | null;
  /** `new`, or `known`: the same records are already held. */
  readonly outcome: "new" | "known";
}

/**
 * A collected JSON file becomes a vintage of a law source, joined with the Russian of its `ru.json`.
 *
 * Nothing is written unless every record is as it should be.
 *
 * @throws Fault `source/unknown`, `receive/published`, and those of `readPublisherFile` and `parseLaw`.
 */
export async function receiveLaw(
  sourceId: string,
  path: string,
  home: Home,
  options: ReceiveOptions = {},
): Promise<ReceivedLaw> {
  const source = lawSourceById(sourceId);
  if (!source)
    throw new Fault("source/unknown", `there is no law source "${sourceId}"`, {
      hint: `sources: ${lawSources.map((s) => s.id).join(", ")}`,
    });
  const file = readPublisherFile(path);
  const records = parseLaw(source, file, readTranslations(source));
  const { published } = options;
  if (published === undefined || !z.iso.date().safeParse(published).success)
    throw new Fault("receive/published", "the file does not say when it was collected", {
      at: file.name,
      hint: "give the day with --published YYYY-MM-DD",
    });
  const edition = options.edition ?? published;
  const card = LawCard.parse({
    source_id: source.id,
    vintage: edition.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, "-"),
    edition,
    published,
    published_basis: "receiver",
    file: {
      name: file.name,
      bytes: file.bytes.length,
      sha256: createHash("sha256").update(file.bytes).digest("hex"),
      url: options.url ?? null,
      obtained: options.obtained ?? "collected by the project from public pages",
      retrieved_at: (options.now ?? new Date()).toISOString().slice(0, 10),
    },
    publisher: source.origin.publisher.en,
    licence: source.origin.licence,
    records: records.length,
    records_sha256: recordsHash(records),
  } satisfies LawCard);
  const same = listLawVintages(source, home).find((v) => v.card.records_sha256 === card.records_sha256);
  if (same && same.card.vintage !== card.vintage) return { card: same.card, dir: same.dir, outcome: "known" };
  if (options.dryRun) return { card, dir: null, outcome: "new" };
  keepRaw(file.bytes, card, home);
  const folder = options.ship ? shippedDir(source.id) : within(home.vintages, source.id);
  return { card, dir: writeLawVintage(folder, card, records), outcome: same ? "known" : "new" };
}

/** The collected file goes to the raw store, named by its hash. */
function keepRaw(bytes: Uint8Array, card: LawCard, home: Home): void {
  const folder = within(home.raw, card.source_id);
  const target = join(folder, `${card.file.sha256.slice(0, 16)}-${card.file.name.replace(/[^\w.-]+/g, "_")}`);
  if (existsSync(target)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${target}.${process.pid}`, bytes);
  renameSync(`${target}.${process.pid}`, target);
}
