import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { CUMULATIVE, pressPeriod } from "../_kit/press.ts";
import { readTranscript, type TranscriptRow } from "../_kit/transcript.ts";
import { BREAKDOWNS, EU, NEWS, NO_PARTNER, REPORTER, RESTATED, REVISED, SUPERSEDED, UNITS } from "./rows.ts";

/** One reading per line with the address of its page; sums of no whole period and figures printed again are counted. */
export function parse(file: PublisherFile): Parsed {
  const readings: Reading[] = [];
  const passed_over: Record<string, number> = {};
  const pass = (reason: string, lines: number) => {
    if (lines > 0) passed_over[reason] = (passed_over[reason] ?? 0) + lines;
  };
  for (const row of readTranscript(file, NEWS)) {
    expectUnit(file, row);
    expectGroup(file, row);
    if (pressPeriod(row.fields.period ?? "") === null) {
      pass(CUMULATIVE, 1);
      continue;
    }
    const item = row.fields.item ?? "";
    const again = RESTATED.exec(item)?.[1];
    if (again === undefined && SUPERSEDED.has(`${item} ${pressPeriod(row.fields.period ?? "")}`)) pass(REVISED, 1);
    else readings.push(readingOf(row, again ?? item));
  }
  return { layout: NEWS.layout, edition: null, published: null, part: "", readings, passed_over };
}

function readingOf(row: TranscriptRow, item: string): Reading {
  const { period = "", kind = "", value = "" } = row.fields;
  return reading({
    ref_area: REPORTER,
    counterpart_area: NO_PARTNER.test(item) ? "" : item,
    measure: kind,
    breakdown_1: NO_PARTNER.test(item) ? (BREAKDOWNS[item] ?? item) : "_T",
    time_period: period,
    value_raw: value,
    attribute_raw: row.page,
    locator: row.locator("value"),
  });
}

/** @throws Fault `file/unit` when a line's unit is not that of its kind. */
function expectUnit(file: PublisherFile, row: TranscriptRow): void {
  const { kind = "", unit = "" } = row.fields;
  const expected = UNITS[kind];
  if (expected === undefined || unit === expected) return;
  throw new Fault("file/unit", `the series "${kind}" is labelled "${unit}", expected the unit "${expected}"`, {
    at: `${file.name}, ${row.locator("unit")}`,
    hint: "compare with the page: restore the label, or add the new unit to the source",
  });
}

/** @throws Fault `file/dimension` for the EU of a time when the bank's group still held the United Kingdom. */
function expectGroup(file: PublisherFile, row: TranscriptRow): void {
  const { period = "", item = "" } = row.fields;
  if (item !== EU.name || period >= EU.since) return;
  throw new Fault("file/dimension", `expected "${EU.name}" from ${EU.since} on, found "${period}"`, {
    at: `${file.name}, ${row.locator("item")}`,
    hint: "before, the bank's group held the United Kingdom; write EU-28, and add that name to the source",
  });
}
