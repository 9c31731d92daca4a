import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";

/** The files read: nothing inside them says which indicator they hold, so the name must. */
const indicators = [
  { layout: "17-3-2", headings: ["Year", "UNIT_MEASURE", "Value"], unit: "PT" },
  { layout: "10-7-4", headings: ["Year", "Value"], unit: null },
] as const;

export const layouts = indicators.map((i) => i.layout);

/** Finds one reading a year. */
export function parse(file: PublisherFile): Parsed {
  const found = indicators.find((i) => file.name === `indicator_${i.layout}.csv`);
  if (!found)
    throw new Fault("file/title", `the name "${file.name}" does not say which indicator the file holds`, {
      at: file.name,
      hint: `files read: ${indicators.map((i) => `"indicator_${i.layout}.csv"`).join(", ")}; keep the publisher's name`,
    });
  const [header, ...lines] = readDelimited(file);
  expectHeader(file, header, 1, found.headings);
  const last = lines.at(-1);
  if (last?.length !== 1 || last[0] !== "")
    throw new Fault("file/cut", `the last line "${(last ?? []).join(",")}" is not ended`, {
      at: `${file.name}, line ${lines.length + 1}`,
      hint: "is the file cut short? fetch it again; if the line is whole, end it with a line break",
    });
  const rows = lines.slice(0, -1);
  for (const [i, row] of [header ?? [], ...rows].entries()) expectWidth(file, i + 1, row, found.headings.length);
  const column = found.headings.indexOf("Value" as never);
  const readings = rows.map((row, i) => {
    const [time_period = "", unit = ""] = row;
    if (found.unit !== null && unit !== found.unit) throw otherUnit(file, i + 2, found.unit, unit);
    const locator = fieldLocator(i + 1, column);
    return reading({ ref_area: "KAZ", measure: found.layout, time_period, value_raw: row[column] ?? "", locator });
  });
  return { layout: found.layout, edition: null, published: null, part: found.layout, readings, passed_over: {} };
}

function expectWidth(file: PublisherFile, line: number, row: readonly string[], width: number): void {
  if (row.length === width) return;
  throw new Fault("file/columns", `expected ${width} fields, found ${row.length}`, {
    at: `${file.name}, line ${line}`,
    hint: "a new breakdown, or a cut line? restore the publisher's file, or add the new layout to the source",
  });
}

function otherUnit(file: PublisherFile, line: number, expected: string, found: string): Fault {
  return new Fault("file/unit", `expected the unit "${expected}", found "${found}"`, {
    at: `${file.name}, line ${line}, column 2`,
    hint: "the publisher has changed the unit: read the platform's page, then change the source",
  });
}
