import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { FILES, Matrix, REASONS, ROUNDING, THE_TEN } from "./rows.ts";

export const layouts = ["matrix-json"] as const;

/** Finds the moves over five years between two countries, where any were estimated: all pairs, or those of the ten. */
export function parse(file: PublisherFile): Parsed {
  const kind = FILES[file.name];
  if (!kind)
    throw new Fault("file/name", `the file is called "${file.name}", and only its name tells the method and the sex`, {
      at: file.name,
      hint: `names read: ${Object.keys(FILES).join(", ")}; give the file the publisher's name again`,
    });
  const table = readJson(file, Matrix);
  const { names, matrix } = table;
  const regions = new Set(table.regions);
  const ten = new Set(THE_TEN.map((name) => placeOf(file, names, name)));
  const passed = { regions: 0, others: 0, same: 0, zeros: 0, totals: 0 };
  const readings: Reading[] = [];
  for (const [year, rows] of Object.entries(matrix)) {
    expectTotals(file, table, year, ten, regions);
    for (const [o, row] of rows.entries())
      for (const [d, value] of row.entries()) {
        if (regions.has(o) || regions.has(d)) passed.regions += 1;
        else if (kind.pairs === "ten" && !ten.has(o) && !ten.has(d)) passed.others += 1;
        else if (value === 0) passed[o === d ? "same" : "zeros"] += 1;
        else
          readings.push(
            reading({
              ref_area: names[d] ?? "",
              counterpart_area: names[o] ?? "",
              measure: kind.measure,
              sex: kind.sex,
              time_period: year,
              value_raw: String(value),
              locator: `/matrix/${year}/${o}/${d}`,
            }),
          );
      }
  }
  for (const totals of [table.total_inflow, table.total_outflow])
    for (const year of Object.values(totals)) passed.totals += Object.keys(year).length;
  if (readings.length === 0)
    throw new Fault("file/no-figures", "no moves between countries were found", {
      at: `${file.name}, /matrix`,
      hint: "is the file cut short? download it again",
    });
  return {
    layout: "matrix-json",
    edition: null,
    published: null,
    part: kind.part,
    readings,
    passed_over: Object.fromEntries(
      Object.entries(passed)
        .filter(([reason]) => reason !== "others" || kind.pairs === "ten")
        .map(([reason, cells]) => [REASONS[reason as keyof typeof REASONS], cells]),
    ),
  };
}

/** @throws Fault `file/header` unless the name stands exactly once in the list. */
function placeOf(file: PublisherFile, names: readonly string[], name: string): number {
  const place = names.indexOf(name);
  if (place >= 0 && names.lastIndexOf(name) === place) return place;
  throw new Fault("file/header", `the list of names has "${name}" ${place < 0 ? "nowhere" : "twice"}`, {
    at: `${file.name}, /names`,
    hint: "if the publisher spells the country otherwise now, add the spelling to the source's rows.ts",
  });
}

/**
 * The matrix is square, and what came to and left each of the ten is the printed total, but for rounding: rows and names
 * that have slid against each other do not pass.
 */
function expectTotals(
  file: PublisherFile,
  { names, matrix, total_inflow, total_outflow }: Matrix,
  year: string,
  ten: ReadonlySet<number>,
  regions: ReadonlySet<number>,
): void {
  const rows = matrix[year] ?? [];
  const short = rows.length === names.length ? rows.findIndex((row) => row.length !== names.length) : rows.length;
  if (short >= 0)
    throw new Fault(
      "file/row",
      `the matrix has ${rows[short]?.length ?? rows.length} places here, the names ${names.length}`,
      {
        at: `${file.name}, /matrix/${year}/${short}`,
        hint: "a row or a name was added or lost: download the file again",
      },
    );
  const countries = names.map((_, i) => i).filter((i) => !regions.has(i));
  for (const place of ten)
    for (const [field, totals, sum] of [
      ["total_inflow", total_inflow, countries.reduce((s, o) => s + (rows[o]?.[place] ?? 0), 0)],
      ["total_outflow", total_outflow, countries.reduce((s, d) => s + (rows[place]?.[d] ?? 0), 0)],
    ] as const) {
      const total = totals[year]?.[names[place] ?? ""];
      if (total !== undefined && Math.abs(total - sum) <= ROUNDING * countries.length) continue;
      throw new Fault("file/sum", `the moves of "${names[place]}" add up to ${sum}, the total printed is ${total}`, {
        at: `${file.name}, /${field}/${year}/${names[place]}`,
        hint: "a cell was changed, or rows and names no longer fit: download the file again",
      });
    }
}
