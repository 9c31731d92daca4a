import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { figuresOf } from "./clauses.ts";
import { readParagraphs } from "./paragraphs.ts";
import {
  ARTICLE,
  CAPTION,
  COLUMN,
  ISSUE,
  MARKS,
  MONTHS,
  OF_LAST_YEAR,
  PAGES,
  PRELIMINARY,
  REASONS,
  SERIES,
  UNITS,
  WITHOUT_FIGURES,
} from "./rows.ts";
import { statements } from "./statements.ts";

/** A number of people that no clause accounts for. */
const PEOPLE = /\d\s*(?:тысяч\p{L}*\s+)?человек/u;
const SHARES = /[\d,.]+\s*%|(?<!\p{L})в [\d,-]+ раза?(?!\p{L})/gu;

/** Finds a reading for each figure of people in the article's text, paragraph by paragraph. */
export function parse(file: PublisherFile): Parsed {
  const paragraphs = readParagraphs(file);
  const { edition, published } = issueOf(file, paragraphs);
  const from = paragraphs.indexOf(COLUMN) + 3;
  const to = paragraphs.indexOf(PAGES);
  if (from < 3 || to < from) throw notThePage(file, "the page has no article between its headline and its end");
  const parts = partsOf(file, paragraphs, from, to);
  const readings: Reading[] = [];
  const passed_over: Record<string, number> = {};
  const pass = (reason: string, n = 1) => {
    const text = REASONS[reason] ?? reason;
    if (n > 0) passed_over[text] = (passed_over[text] ?? 0) + n;
  };
  const said = new Map<string, string>();
  const unread = new Set(statements.filter((s) => [...parts.values()].includes(s.part)));
  for (let i = from; i < to; i++) {
    const paragraph = paragraphs[i] ?? "";
    const at = `${file.name}, paragraph ${i + 1}`;
    pass("percent", [...paragraph.matchAll(SHARES)].length);
    const statement = statements.find((s) => paragraph.startsWith(s.begins));
    if (!statement || statement.part !== parts.get(i)) {
      if (!statement && !PEOPLE.test(paragraph)) continue;
      throw changed(`the paragraph "${paragraph.slice(0, 60)}" is not known in this part of the article`, at);
    }
    if (!unread.delete(statement)) throw changed(`the paragraph "${statement.begins}" stands twice`, at);
    const places = new Map<string, number>();
    for (const { slot, text } of figuresOf(paragraph, statement, at)) {
      const nth = (places.get(text) ?? 0) + 1;
      places.set(text, nth);
      if (slot.passed !== null) {
        pass(slot.passed);
        continue;
      }
      const key = `${slot.series} ${slot.area} ${slot.year} ${slot.unit}`;
      if (slot.mark === "=") {
        if (said.get(key) !== text.replace("+", ""))
          throw changed(`"${text}" is printed here, and "${said.get(key) ?? "nothing"}" above for the same figure`, at);
        pass("repeated");
        continue;
      }
      said.set(key, text.replace("+", ""));
      readings.push(
        reading({
          ref_area: "RUS",
          counterpart_area: slot.area,
          measure: `${SERIES[slot.series]}, ${UNITS[slot.unit]}`,
          time_period: slot.year,
          value_raw: text,
          status_raw: MARKS[slot.mark] ?? (slot.year === PRELIMINARY ? OF_LAST_YEAR : ""),
          locator: `paragraph ${i + 1} «${text}»${nth > 1 ? ` (${nth})` : ""}`,
        }),
      );
    }
  }
  const [missing] = unread;
  if (missing)
    throw changed(`the paragraph "${missing.begins}" is missing`, `${file.name}, before the caption "${missing.part}"`);
  return { layout: "article", edition, published, part: "", readings, passed_over };
}

function issueOf(file: PublisherFile, paragraphs: readonly string[]): { edition: string; published: string } {
  if (!paragraphs.includes(ARTICLE)) throw notThePage(file, `the page has no heading "${ARTICLE}"`);
  const match = paragraphs.map((p) => ISSUE.exec(p)).find((m) => m !== null);
  const month = MONTHS.indexOf(match?.[4] ?? "") + 1;
  if (!match || month === 0) throw notThePage(file, "the page does not give the number and the dates of its issue");
  const [, first, last, day = "", , year] = match;
  return {
    edition: last === undefined ? `${first}` : `${first}-${last}`,
    published: `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`,
  };
}

/** For each paragraph of the article the drawing that closes its part; the notes after the last belong to it. */
function partsOf(file: PublisherFile, paragraphs: readonly string[], from: number, to: number): Map<number, string> {
  const known = new Set([...WITHOUT_FIGURES, ...statements.map((s) => s.part)]);
  const parts = new Map<number, string>();
  let open = from;
  for (let i = from; i < to; i++) {
    const caption = CAPTION.exec(paragraphs[i] ?? "")?.[1];
    if (caption === undefined) continue;
    const part = [...known].find((k) => k === caption);
    if (part === undefined)
      throw changed(`the drawing "${caption}" is not one this source knows`, `${file.name}, paragraph ${i + 1}`);
    for (; open <= i; open++) parts.set(open, part);
  }
  if (parts.size === 0) throw notThePage(file, "the article has no drawings, which close its parts");
  return parts;
}

function changed(message: string, at: string): Fault {
  return new Fault("file/sentence", message, {
    at,
    hint: "read the paragraph on the page: if the article has changed, write it again in the source's statements.ts",
  });
}

function notThePage(file: PublisherFile, message: string): Fault {
  return new Fault("file/edition", message, {
    at: file.name,
    hint: "is it the page this source reads? another article's figures must be written into the source's statements.ts first",
  });
}
