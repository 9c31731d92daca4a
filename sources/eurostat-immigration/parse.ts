import { areaByCode, areaByName } from "../../schemas/areas.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { contentOf } from "../_kit/content.ts";
import { readCube } from "../_kit/eurostat-cube.ts";
import { readTable } from "../_kit/table.ts";
import { AGE_DEFINITIONS, BOUND, BOUND_AREAS, CUBE, HEADER, OTHER_DEFINITION, VOLUNTARY } from "./rows.ts";

export const layouts = ["json-stat", "reshaped"] as const;

/** Finds the arrivals of a year by country of residence (`geo`) and citizenship. */
export function parse(file: PublisherFile): Parsed {
  if (contentOf(file.bytes) === "json") return fromCube(file);
  return {
    layout: "reshaped",
    edition: null,
    published: null,
    part: "",
    readings: readTable(file, HEADER).map((row) =>
      reading({
        ref_area: row.field("geo"),
        counterpart_area: row.field("Country of citizenship"),
        measure: measureOf(row.field("geo")),
        time_period: row.field("year"),
        value_raw: row.field("Migrants number"),
        locator: row.locator("Migrants number"),
      }),
    ),
    passed_over: {},
  };
}

/**
 * The total of all ages stands under either definition of age, or under both: it is read once, under the first definition
 * that has a figure.
 */
function fromCube(file: PublisherFile): Parsed {
  const { cells, readings, ...parsed } = readCube(file, [CUBE], (cell) => ({ measure: measureOf(cell.code("geo")) }));
  const definition = (i: number) => AGE_DEFINITIONS.indexOf(cells[i]?.code("agedef") ?? "");
  const keyOf = (i: number) => ["citizen", "geo", "time"].map((d) => cells[i]?.code(d)).join(" ");
  const chosen = new Map<string, number>();
  for (const i of cells.keys()) {
    const rank = (j: number) => (readings[j]?.value_raw === "" ? AGE_DEFINITIONS.length : 0) + definition(j);
    const before = chosen.get(keyOf(i));
    if (before === undefined || rank(i) < rank(before)) chosen.set(keyOf(i), i);
  }
  const kept = new Set(chosen.values());
  return {
    ...parsed,
    readings: readings.filter((_, i) => kept.has(i)),
    passed_over: { [OTHER_DEFINITION[0]]: readings.length - kept.size },
  };
}

const measureOf = (geo: string) => (BOUND_AREAS.has(areaOf(geo)) ? BOUND : VOLUNTARY);

/** Our area of a name or of one of Eurostat's codes; the text itself where it is neither. */
function areaOf(geo: string): string {
  return areaByName(geo)?.id ?? areaByCode(geo)?.id ?? geo;
}
