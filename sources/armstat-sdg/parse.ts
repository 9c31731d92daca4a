import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectHeader, fieldLocator, readDelimited } from "../_kit/delimited.ts";
import { type IndicatorFile, indicators, RATE } from "./rows.ts";

export const layouts = indicators.map((i) => i.layout);

/** Finds one reading per line that is not blank: a year, and for refugees a country. */
export function parse(file: PublisherFile): Parsed {
  const found = indicators.find((i) => file.name === `indicator_${i.layout}.csv`);
  if (!found)
    throw new Fault("file/title", `the name "${file.name}" does not say which indicator the file holds`, {
      at: file.name,
      hint: `files read: ${indicators.map((i) => `"indicator_${i.layout}.csv"`).join(", ")}; keep the publisher's name`,
    });
  const [header, ...lines] = readDelimited(file);
  expectHeader(file, header, 1, found.headings);
  expectWidth(file, found, header ?? [], 1);
  const column = found.headings.indexOf("Value");
  const readings = lines.flatMap((row, i) => {
    if (row.length === 1 && row[0] === "") return [];
    expectWidth(file, found, row, i + 2);
    const fields = Object.fromEntries(found.headings.map((h, c) => [h, row[c] ?? ""]));
    return reading({
      ref_area: "Armenia",
      counterpart_area: fields.Country ?? "",
      measure: measureOf(file, found, fields, i + 2),
      time_period: fields.Year ?? "",
      value_raw: fields.Value ?? "",
      locator: fieldLocator(i + 1, column),
    });
  });
  if (readings.length === 0)
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: `${file.name}, line 1`,
      hint: "is the file cut short? download it again",
    });
  return { layout: found.layout, edition: null, published: null, part: found.layout, readings, passed_over: {} };
}

/** The line's measure by its unit; a rate stands beside "total" only, and "total" beside a rate only. */
function measureOf(
  file: PublisherFile,
  { units, series }: IndicatorFile,
  { Units: unit = "", Country: country, Series: printed }: Readonly<Record<string, string>>,
  line: number,
): string {
  const measure = units[unit];
  const fits = country === undefined || (unit === RATE.unit) === (country === RATE.country);
  if (measure === undefined || !fits)
    throw new Fault("file/unit", `the line of "${country ?? "the country"}" has the unit "${unit}"`, {
      at: `${file.name}, line ${line}`,
      hint: `units read: ${Object.keys(units).join(", ")}; read the platform's page, then change the source's rows.ts`,
    });
  if (printed === series) return measure;
  throw new Fault("file/title", `expected the series "${series}", found "${printed}"`, {
    at: `${file.name}, line ${line}`,
    hint: "another series? read the platform's page, then add it to the source's rows.ts",
  });
}

function expectWidth(file: PublisherFile, { headings }: IndicatorFile, row: readonly string[], line: number): void {
  if (row.length === headings.length) return;
  throw new Fault("file/columns", `expected ${headings.length} fields, found ${row.length}`, {
    at: `${file.name}, line ${line}`,
    hint: "a new breakdown, or a cut line? restore the publisher's file, or add the new layout to the source",
  });
}
