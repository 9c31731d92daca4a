import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { Card } from "../schemas/card.ts";
import { Fault } from "../schemas/fault.ts";
import type { Parsed, PublisherFile, SourceDefinition } from "../schemas/source.ts";
import { sources } from "../sources/index.ts";
import { type Home, within } from "./home.ts";
import { acceptedNames } from "./names.ts";
import { validate } from "./validate.ts";
import { listVintages, readingsHash, sameLaw, shippedDir, type Vintage, writeVintage } from "./vintages.ts";
import { writeWhole } from "./write-whole.ts";

/** Largest publisher's file taken in, in bytes: the largest held has 4 MB (2026-11). */
const MAX_FILE_BYTES = 100_000_000;

export interface ReceiveOptions {
  readonly edition?: string;
  /** ISO date on which the edition was published, where the file does not say. */
  readonly published?: string;
  readonly url?: string;
  /** Whose copy it is, when it was not fetched from the publisher. */
  readonly obtained?: string;
  /** Keep the vintage in the repository. */
  readonly ship?: boolean;
  /** Look, but write nothing. */
  readonly dryRun?: boolean;
  readonly now?: Date;
  /** A corrected file of an edition that is held gets the next free name ("…-2") instead of being refused. */
  readonly anew?: boolean;
  /** Spellings accepted for this file, beside those of the home's list. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface Received {
  readonly card: Card;
  readonly dir: string | null;
  /** `new`, or `known`: the same readings are already held. */
  readonly outcome: "new" | "known";
}

/** The source with this id. @throws Fault `source/unknown`. */
export function sourceById(id: string): SourceDefinition {
  const source = sources.find((s) => s.id === id);
  if (source) return source;
  throw new Fault("source/unknown", `there is no source "${id}"`, {
    hint: `sources: ${sources.map((s) => s.id).join(", ")}`,
  });
}

/**
 * Reads a publisher's file from disk, within the size limit.
 *
 * @throws Fault `file/missing`, `file/denied` for one that is there and may not be read (Windows: open in Excel),
 *   `file/too-large`, `file/empty`.
 */
export function readPublisherFile(path: string, disk = { stat: statSync, read: readFileSync }): PublisherFile {
  const stat = allowed(path, () => disk.stat(path));
  if (!stat.isFile()) throw missing(path);
  const { size } = stat;
  if (size === 0) throw new Fault("file/empty", "the file is empty", { at: path, hint: "download it again" });
  if (size > MAX_FILE_BYTES)
    throw new Fault("file/too-large", `the file has ${Math.round(size / 1e6)} MB, more than ${MAX_FILE_BYTES / 1e6}`, {
      at: path,
      hint: "no publisher's file is that large: check where it came from",
    });
  return { name: basename(path), bytes: allowed(path, () => disk.read(path)) };
}

const missing = (path: string) =>
  new Fault("file/missing", "there is no such file", { at: path, hint: "check the path" });

/** What the system says of a file that another program holds, or that this user may not read. */
const DENIED = ["EACCES", "EBUSY", "EPERM"];

function allowed<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (DENIED.includes(code))
      throw new Fault("file/denied", "the file is there, but it may not be read", {
        at: path,
        hint: "close it in the other program, in Excel for example, or ask for the right to read it",
      });
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "ELOOP"].includes(code)) throw missing(path);
    throw error;
  }
}

/** Parses and validates a file. @throws the first Fault, the others in its `also`, when it cannot be taken in. */
export function parseFile(source: SourceDefinition, file: PublisherFile): Parsed {
  const parsed = source.parse(file);
  const faults = validate(source, parsed, file.name);
  const [first] = faults;
  if (first)
    throw new Fault(first.code, first.message, {
      ...(first.at && { at: first.at }),
      ...(first.hint && { hint: first.hint }),
      also: faults.slice(1),
    });
  return parsed;
}

/**
 * One publisher's file becomes a vintage: card and readings, in the home folder or (for maintainers) in the repository.
 *
 * Nothing is written unless the whole file can be read and interpreted.
 */
export async function receive(
  source: SourceDefinition,
  path: string,
  home: Home,
  options: ReceiveOptions = {},
): Promise<Received> {
  const file = { ...readPublisherFile(path), names: { ...acceptedNames(home), ...options.names } };
  const parsed = parseFile(source, file);
  const held = listVintages(home, source.id);
  const sha256 = readingsHash(parsed.readings);
  const same = held.find((v) => v.card.readings_sha256 === sha256 && sameLaw(v, parsed.law_changes));
  // what is held already needs no day of publication
  if (same && options.anew) return { card: same.card, dir: same.dir, outcome: "known" };
  let card = cardOf(source, file, parsed, options);
  if (options.anew) {
    const { edition } = card;
    for (let n = 2; held.some((v) => v.card.vintage === card.vintage); n++)
      card = cardOf(source, file, parsed, { ...options, edition: `${edition}-${n}` });
  }
  refuseTaken(card, held, options.ship === true);
  if (same && same.card.vintage !== card.vintage) return { card: same.card, dir: same.dir, outcome: "known" };
  if (options.dryRun) return { card, dir: null, outcome: "new" };
  keepRaw(file, card, home);
  const folder = options.ship ? shippedDir(source.id) : within(home.staged ?? home.vintages, source.id);
  const dir = await writeVintage(folder, card, parsed.readings, parsed.law_changes);
  return { card, dir, outcome: same ? "known" : "new" };
}

/** A vintage is never overwritten by another file; a maintainer may read the very same file again. */
function refuseTaken(card: Card, held: readonly Vintage[], ship: boolean): void {
  const taken = held.find((v) => v.card.vintage === card.vintage);
  if (!taken || taken.card.readings_sha256 === card.readings_sha256) return;
  if (ship && taken.shipped && taken.card.file.sha256 === card.file.sha256) return;
  throw new Fault("receive/taken", `another file is already held as "${card.vintage}"`, {
    at: taken.dir,
    hint: "see what differs with mirpal check; if it is a new edition, name it with --edition",
  });
}

function cardOf(source: SourceDefinition, file: PublisherFile, parsed: Parsed, options: ReceiveOptions): Card {
  const published = parsed.published ?? options.published;
  if (published === undefined || !z.iso.date().safeParse(published).success)
    throw new Fault("receive/published", "the file does not say when it was published", {
      at: file.name,
      hint: "give the day with --published YYYY-MM-DD",
    });
  const edition = options.edition ?? parsed.edition ?? published;
  const vintage = [edition, parsed.part]
    .filter(Boolean)
    .join("-")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, "-");
  return Card.parse({
    source_id: source.id,
    vintage,
    edition,
    published,
    published_basis: parsed.published ? "file" : "receiver",
    layout: parsed.layout,
    file: {
      name: file.name,
      bytes: file.bytes.length,
      sha256: createHash("sha256").update(file.bytes).digest("hex"),
      url: options.url ?? null,
      obtained: options.obtained ?? "publisher",
      retrieved_at: (options.now ?? new Date()).toISOString().slice(0, 10),
    },
    publisher: source.origin.publisher.en,
    licence: source.origin.licence,
    readings: parsed.readings.length,
    passed_over: parsed.passed_over,
    readings_sha256: readingsHash(parsed.readings),
  } satisfies Card);
}

/** The very bytes that were read go to the raw store, named by their hash: the file itself may have changed since. */
function keepRaw(file: PublisherFile, card: Card, home: Home): void {
  const target = rawPath(card, home);
  if (existsSync(target)) return;
  writeWhole(target, file.bytes);
}

/** Where the very file of a vintage lies. */
export function rawPath({ source_id, file }: Card, home: Home): string {
  return within(home.raw, source_id, `${file.sha256.slice(0, 16)}-${file.name.replace(/[^\w.-]+/g, "_")}`);
}
