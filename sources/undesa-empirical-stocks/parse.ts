import { areaByM49, isTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readTable, type TableRow } from "../_kit/table.ts";
import {
  ALL_ORIGINS,
  BASES,
  FRACTION,
  GROUP,
  HEADER,
  LABEL_WORDS,
  MEASURE,
  OTHER_POPULATIONS,
  SEX_BY_CODE,
  UNNAMED,
} from "./rows.ts";

export const layouts = ["long"] as const;

type Row = TableRow<(typeof HEADER)[number]>;

/**
 * Finds the people of each line on the basis it states; the app's label of the source tells the many counts of one cell
 * apart.
 */
export function parse(file: PublisherFile): Parsed {
  const readings: Reading[] = [];
  const passed_over: Record<string, number> = {};
  for (const row of readTable(file, HEADER)) {
    const population = row.field("PopulationUniverse");
    const basis = population in BASES;
    const reason = basis ? (GROUP.test(row.field("LocIDorg")) ? UNNAMED : null) : OTHER_POPULATIONS[population];
    if (reason === undefined)
      throw odd(
        file,
        row,
        "PopulationUniverse",
        `codes read: ${[...Object.keys(BASES), ...Object.keys(OTHER_POPULATIONS)].join(", ")}`,
      );
    if (reason === null) readings.push(found(file, row));
    else passed_over[reason] = (passed_over[reason] ?? 0) + 1;
  }
  if (readings.length === 0)
    throw new Fault("file/no-figures", "no figures of migrants were found", {
      at: file.name,
      hint: "is the file cut short? download it again",
    });
  return { layout: "long", edition: null, published: null, part: partOf(readings), readings, passed_over };
}

function found(file: PublisherFile, row: Row): Reading {
  const [label, origin, value] = [row.field("source"), row.field("LocIDorg"), row.field("value")];
  const sex = SEX_BY_CODE[row.field("sex")];
  if (sex === undefined) throw odd(file, row, "sex", "0 both, 1 male, 2 female");
  const words = label.match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.some((w) => !LABEL_WORDS.has(w)))
    throw odd(file, row, "source", "every figure needs a label of its source that is known; add a new word to rows.ts");
  return reading({
    ref_area: row.field("LocID"),
    counterpart_area: origin === ALL_ORIGINS ? "" : origin,
    measure: MEASURE,
    sex,
    breakdown_1: `SOURCE:${label}`,
    time_period: row.field("yearref"),
    value_raw: value,
    status_raw: /\.\d*[1-9]/.test(value) ? FRACTION : "",
    attribute_raw: row.field("PopulationUniverse"),
    locator: row.locator("value"),
  });
}

function odd(file: PublisherFile, row: Row, heading: (typeof HEADER)[number], hint: string): Fault {
  return new Fault("file/dimension", `the column "${heading}" says "${row.field(heading)}"`, {
    at: `${file.name}, ${row.locator(heading)}`,
    hint,
  });
}

/** Whose stocks the file holds: immigrants of the ten, people from the ten elsewhere, or both. */
function partOf(readings: readonly Reading[]): string {
  const ten = (code: string) => isTen(areaByM49(Number(code))?.id ?? "");
  if (readings.every((r) => ten(r.ref_area))) return "ten-destinations";
  return readings.every((r) => ten(r.counterpart_area)) ? "ten-origins" : "all";
}
