import { z } from "zod";
import { areas } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { issueWords } from "../../schemas/issue-words.ts";
import { instrumentTypes, LawRecord, lawConfidence, lawTopics, statusText, statusWordings } from "../../schemas/law.ts";
import { partialDate } from "../../schemas/partial-date.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import type { LawSource } from "../law.ts";
import { contentOf, utf8 } from "./content.ts";
import { jsonTrouble } from "./json-trouble.ts";

/** Longest text of a record, in characters: the longest held has 381 (2026-11), so a longer one is a pasted page. */
const MAX_TEXT_CHARACTERS = 2000;

/** Faults listed before the rest are only counted. */
const MAX_FAULTS = 50;

/** Words of the title that make the id: eight tell all records of a country apart (2026-11). */
const ID_WORDS = 8;

const text = z.string().nullable();

/** A record as its collectors wrote it. */
const Collected = z.strictObject({
  country: z.string(),
  topic: z.string(),
  title_en: z.string(),
  title_original: text,
  instrument_type: z.string(),
  number: text,
  adopted: text,
  in_force: text,
  ended: text,
  summary_en: z.string(),
  value: z.record(z.string(), z.json()).nullable(),
  partner: text,
  source_url: text,
  source_title: z.string(),
  source_as_of: text,
  confidence: z.string(),
});
type Collected = z.infer<typeof Collected>;

/** The Russian beside a file (`ru.json`), by JSON pointer; `en` is the English title it was made from. */
export const Translations = z.record(
  z.string().regex(/^\/\d+$/),
  z.strictObject({ en: z.string().min(1), title: z.string().min(1), summary: z.string().min(1) }),
);
export type Translations = z.infer<typeof Translations>;

/**
 * Records of a collected file with their Russian, sorted by pointer; pure.
 *
 * @throws Fault `file/empty`, `file/encoding`, `law/page`, `law/json`, and for the first bad record (with the others in
 *   the hint) `law/record`, `law/country`, `law/topic`, `law/type`, `law/confidence`, `law/title`, `law/date`, `law/url`,
 *   `law/long`, `law/markup`, `law/status`, `law/duplicate`, `law/translation`, `law/translation-stale`.
 */
export function parseLaw(source: LawSource, file: PublisherFile, translations: Translations): LawRecord[] {
  const rows = readRows(file);
  const faults: Fault[] = [];
  const records: LawRecord[] = [];
  const seen = new Map<string, string>();
  for (const [i, row] of rows.entries()) {
    const pointer = `/${i}`;
    const problems = [...readRecord(source, row, pointer, translations)];
    for (const p of problems)
      if (!(p instanceof Fault)) {
        const first = seen.get(p.id);
        if (first) problems.push(bad("duplicate", `the same title stands at ${first}`, "keep one of the two records"));
        else {
          seen.set(p.id, pointer);
          records.push(p);
        }
      }
    for (const p of problems)
      if (p instanceof Fault)
        faults.push(new Fault(p.code, p.message, { at: `${file.name}#${pointer}`, ...(p.hint && { hint: p.hint }) }));
    if (faults.length >= MAX_FAULTS) break;
  }
  const [first, ...rest] = faults;
  if (!first) return records;
  throw new Fault(first.code, first.message, {
    ...(first.at && { at: first.at }),
    hint: [
      first.hint,
      ...rest.slice(0, 5).map((f) => `also ${f.at}: ${f.message}`),
      rest.length > 5 ? `and ${rest.length - 5} more such places` : null,
    ]
      .filter(Boolean)
      .join("\n"),
  });
}

function readRows(file: PublisherFile): unknown[] {
  const content = contentOf(file.bytes);
  if (content === "empty") throw new Fault("file/empty", "the file is empty", { at: file.name, hint: "save it again" });
  if (content === "html" || content === "xml")
    throw new Fault("law/page", "the file is a web page, not the records", {
      at: file.name,
      hint: "give the JSON file of records, not a saved page",
    });
  const text = utf8(file);
  const trouble = jsonTrouble(text);
  if (trouble)
    throw new Fault("law/json", `the file cannot be read as JSON: ${trouble.words}`, {
      at: `${file.name}, line ${trouble.line}`,
      hint: "mend the place or save the file again",
    });
  const json: unknown = JSON.parse(text);
  if (!Array.isArray(json))
    throw new Fault("law/json", "the file is not a list of records", {
      at: file.name,
      hint: "the records stand in one JSON array",
    });
  if (json.length === 0)
    throw new Fault("file/empty", "the list has no records", {
      at: file.name,
      hint: "check that it is the right file",
    });
  return json;
}

/** A document that was at hand as a file: its name in the collection says nothing, the brackets say what it is. */
const COLLECTED_NOTE = /^seed file \S+ \((.+)\)$/;

const bad = (code: string, message: string, hint: string) => new Fault(`law/${code}`, message, { hint });

/** The record, or everything that is wrong with it. */
function* readRecord(
  source: LawSource,
  row: unknown,
  pointer: string,
  translations: Translations,
): Generator<Fault | LawRecord> {
  const shape = Collected.safeParse(row);
  if (!shape.success) {
    const issue = shape.error.issues[0];
    const place = issue?.path.join(".") || "record";
    yield bad("record", `"${place}": ${issue ? issueWords(issue) : "not as expected"}`, "the README lists the fields");
    return;
  }
  const collected = shape.data;
  const problems = [...judge(source, collected), ...texts(collected)];
  const russian = translations[pointer];
  if (!russian)
    problems.push(bad("translation", "the record has no Russian", `add "${pointer}" to sources/${source.id}/ru.json`));
  else if (russian.en !== collected.title_en)
    problems.push(
      bad(
        "translation-stale",
        `the Russian was made for the title "${russian.en}"`,
        `translate "${collected.title_en}" in sources/${source.id}/ru.json`,
      ),
    );
  if (problems.length > 0 || !russian) {
    yield* problems;
    return;
  }
  yield LawRecord.parse({
    id: recordId(source.iso3, collected.title_en),
    pointer,
    ref_area: collected.country,
    topic: collected.topic,
    title: { en: collected.title_en, ru: russian.title },
    title_original: collected.title_original,
    instrument_type: collected.instrument_type,
    number: collected.number,
    adopted: collected.adopted,
    in_force: collected.in_force,
    ended: collected.ended,
    summary: { en: collected.summary_en, ru: russian.summary },
    value: collected.value,
    partner: collected.partner,
    source_url: collected.source_url,
    source_title: collected.source_title.replace(COLLECTED_NOTE, "$1"),
    source_as_of: collected.source_as_of,
    confidence: collected.confidence,
    translation: "machine",
  });
}

/** Country and first words of the English title. */
export function recordId(iso3: string, title: string): string {
  const words =
    title
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  return [iso3.toLowerCase(), ...words.slice(0, ID_WORDS)].join("-");
}

function* judge(source: LawSource, r: Collected): Generator<Fault> {
  if (!economies.has(r.country))
    yield bad("country", `"${r.country}" is not a country`, "write the ISO 3166 code of three letters");
  else if (r.country !== source.iso3)
    yield bad("country", `the record is of ${r.country}, the file of ${source.iso3}`, "move it to that country's file");
  if (r.partner !== null && !economies.has(r.partner))
    yield bad("country", `partner "${r.partner}" is not a country`, "write its ISO 3166 code, or null for several");
  if (!lawTopics.some((t) => t.id === r.topic))
    yield bad("topic", `"${r.topic}" is not a topic`, `topics: ${lawTopics.map((t) => t.id).join(", ")}`);
  if (!(r.instrument_type in instrumentTypes))
    yield bad(
      "type",
      `"${r.instrument_type}" is not a type of act`,
      `types: ${Object.keys(instrumentTypes).join(", ")}`,
    );
  if (!(r.confidence in lawConfidence))
    yield bad("confidence", `"${r.confidence}" is not a confidence`, `one of ${Object.keys(lawConfidence).join(", ")}`);
  if (!/[a-z0-9]/i.test(r.title_en)) yield bad("title", "the record has no English title", "write title_en");
  if (r.summary_en.trim() === "") yield bad("title", "the record has no summary", "write summary_en");
  for (const field of ["adopted", "in_force", "ended", "source_as_of"] as const) {
    const date = r[field];
    if (date !== null && partialDate(date) === null)
      yield bad("date", `${field} "${date}" is not a date`, "write 2015, 2015-08 or 2015-08-06, or null if not seen");
  }
  const status = statusText(r);
  if (status !== null && !(status in statusWordings))
    yield bad("status", `the status "${status}" is new`, "add it with its Russian to statusWordings in schemas/law.ts");
}

const economies: ReadonlySet<string> = new Set(areas.filter((a) => a.kind === "economy").map((a) => a.id));

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol) && !/[\s<>"]/.test(address);
  } catch {
    return false;
  }
}

/** Texts anywhere in the record, values and lists included; one under a key that ends in `url` is an address. */
function* texts(node: unknown, path = ""): Generator<Fault> {
  if (typeof node === "string") {
    if (node.length > MAX_TEXT_CHARACTERS)
      yield bad("long", `${path} has ${node.length} characters, more than ${MAX_TEXT_CHARACTERS}`, "shorten it");
    else if (path.endsWith("url")) {
      if (!isWebAddress(node))
        yield bad("url", `"${node.slice(0, 80)}" is not a web address`, "give an http or https address, or null");
    } else if (/<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);/i.test(node))
      yield bad("markup", `${path} has HTML in it`, "keep the words, remove the tags");
  } else if (node !== null && typeof node === "object")
    for (const [key, child] of Object.entries(node)) yield* texts(child, path ? `${path}.${key}` : key);
}
