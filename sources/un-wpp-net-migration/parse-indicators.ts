import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { anotherArea } from "../_kit/areas.ts";
import { expectEnd, expectHeader, fieldLocator } from "../_kit/delimited.ts";
import { INDICATORS_HEADER, LAST_ESTIMATE, NET, NET_PROJECTED, REASONS, THOUSANDS, VARIANT } from "./rows.ts";

/**
 * The publisher's table of demographic indicators: a line a place and year, net migration among the columns, in thousands.
 *
 * Read of countries and areas, to the year of the edition; regions and later years are counted.
 */
export function parseIndicators(file: PublisherFile, rows: string[][], edition: string): Parsed {
  const header = rows[0] ?? [];
  expectHeader(file, header, 1, INDICATORS_HEADER);
  expectEnd(file, rows);
  const column = header.indexOf(NET);
  if (column < 0 || header.lastIndexOf(NET) !== column)
    throw fault(file, 0, "file/header", `expected one column "${NET}"`);
  const at = (heading: (typeof INDICATORS_HEADER)[number]) => INDICATORS_HEADER.indexOf(heading);
  const passed = { groups: 0, future: 0 };
  const readings: Reading[] = [];
  for (const [i, row] of rows.slice(1, -1).entries()) {
    const [code, name, variant, year] = (["ISO3_code", "Location", "Variant", "Time"] as const).map(
      (h) => row[at(h)] ?? "",
    );
    if (row.length !== header.length)
      throw fault(file, i + 1, "file/row", `the row has ${row.length} fields, the header ${header.length}`);
    if (variant !== VARIANT)
      throw fault(file, i + 1, "file/dimension", `the variant is "${variant}", expected "${VARIANT}"`);
    if (!code || !year) passed.groups += 1;
    else if (anotherArea(code, name ?? ""))
      throw fault(file, i + 1, "file/pair", `the code "${code}" stands beside "${name}"`);
    else if (year > edition) passed.future += 1;
    else
      readings.push(
        reading({
          ref_area: code,
          measure: year > (LAST_ESTIMATE[edition] ?? "") ? NET_PROJECTED : NET,
          time_period: year,
          value_raw: row[column] ?? "",
          locator: fieldLocator(i + 1, column),
        }),
      );
  }
  expectThousands(file, readings);
  const passed_over = { [REASONS.groups[0]]: passed.groups, [REASONS.future[0]]: passed.future };
  return { layout: "indicators", edition, published: null, part: "indicators", readings, passed_over };
}

/** @throws Fault `file/unit` unless the largest figure is one of thousands of people. */
function expectThousands(file: PublisherFile, readings: readonly Reading[]): void {
  const largest = readings.reduce((max, r) => Math.max(max, Math.abs(Number(r.value_raw)) || 0), 0);
  const [least, most] = THOUSANDS;
  if (largest >= least && largest < most) return;
  throw new Fault("file/unit", `the column "${NET}" reaches "${largest}", expected thousands of people`, {
    at: file.name,
    hint: "is the file cut short, or in persons? compare it with the publisher's, or add the new unit to the source",
  });
}

const fault = (file: PublisherFile, row: number, code: string, message: string) =>
  new Fault(code, message, {
    at: `${file.name}, line ${row + 1}`,
    hint: "compare the line with the publisher's file; if the table has changed, add the new layout to the source",
  });
