import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PassedOver, passOver, readUnhcrTable, type UnhcrRow, unhcrHeadings } from "../_kit/unhcr.ts";
import { isAnswer, sideOf } from "../_kit/unhcr-answer.ts";
import { APPLICATIONS, CODES, COUNTED, DECISIONS, OUTCOMES, REASONS, TOTAL } from "./rows.ts";

export const layouts = ["applications", "decisions", "api"] as const;

/** Applications (a figure a line) or decisions (five a line); the header tells which. */
export function parse(file: PublisherFile): Parsed {
  const passed: PassedOver = {};
  const isApplications = unhcrHeadings(file).includes("app_type");
  const table = isApplications ? "applications" : "decisions";
  const readings = isApplications
    ? readUnhcrTable(file, APPLICATIONS, 1, passed).map((row) => application(file, row))
    : readUnhcrTable(file, DECISIONS, Object.keys(OUTCOMES).length, passed).flatMap((row) =>
        decisions(file, row, passed),
      );
  const isApi = isAnswer(file);
  return {
    layout: isApi ? "api" : table,
    edition: null,
    published: null,
    part: isApi ? `${table} ${sideOf(file)}` : table,
    readings,
    passed_over: passed,
  };
}

/** The breakdown joins authority, type and level, as the line is one of several of the pair: `G N FI`. */
function application(file: PublisherFile, row: UnhcrRow): Reading {
  const category = ["procedure_type", "app_type", "dec_level"].map((heading) => code(file, row, heading)).join(" ");
  return found(row, `applied, ${counted(file, row, "app_pc")}`, category, "applied");
}

/** A total of 0 over outcomes, or outcomes of 0 under a total, are no counts: the rest of the line is read. */
function decisions(file: PublisherFile, row: UnhcrRow, passed: PassedOver): Reading[] {
  const stage = ["procedure_type", "dec_level"].map((heading) => code(file, row, heading)).join(" ");
  const measure = `decisions, ${counted(file, row, "dec_pc")}`;
  const isZero = (heading: string) => row.field(heading) === "0";
  const parts = Object.keys(OUTCOMES).filter((heading) => heading !== TOTAL);
  return Object.entries(OUTCOMES).flatMap(([heading, outcome]) => {
    const reason =
      heading === TOTAL
        ? isZero(TOTAL) && !parts.every(isZero) && REASONS.noTotal
        : !isZero(TOTAL) && parts.every(isZero) && REASONS.noOutcomes;
    if (!reason) return [found(row, measure, `${stage} ${outcome}`, heading)];
    passOver(passed, reason[0]);
    return [];
  });
}

function found(row: UnhcrRow, measure: string, category: string, heading: string): Reading {
  return reading({
    ref_area: row.asylum,
    counterpart_area: row.origin,
    measure,
    breakdown_1: `CATEGORY:${category}`,
    time_period: row.year,
    value_raw: row.field(heading),
    locator: row.locator(heading),
  });
}

function code(file: PublisherFile, row: UnhcrRow, heading: string): string {
  const known = CODES[heading] ?? [];
  const text = row.field(heading);
  if (known.includes(text)) return text;
  throw unknown(file, row, heading, known);
}

function counted(file: PublisherFile, row: UnhcrRow, heading: string): string {
  const unit = COUNTED[row.field(heading)];
  if (unit !== undefined) return unit;
  throw unknown(file, row, heading, Object.keys(COUNTED));
}

function unknown(file: PublisherFile, row: UnhcrRow, heading: string, known: readonly string[]): Fault {
  return new Fault("file/dimension", `the column "${heading}" says "${row.field(heading)}"`, {
    at: `${file.name}, ${row.locator(heading)}`,
    hint: `codes read: ${known.join(", ")}; look the code up in UNHCR's methodology, then add it to the source's rows.ts`,
  });
}
