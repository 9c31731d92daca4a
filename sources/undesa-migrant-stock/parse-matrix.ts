import { Fault } from "../../schemas/fault.ts";
import { issueWords } from "../../schemas/issue-words.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { utf8 } from "../_kit/content.ts";
import { Matrix, MEASURE } from "./rows.ts";
import { editionOf, sexOf } from "./unnamed.ts";

/**
 * A chord diagram's matrices by year, origin and destination, and its totals by destination.
 *
 * The eleven regions are its author's and some carry a name that means another region at UN DESA ("Europe" here is
 * without Eastern Europe), so their rows, columns and totals are passed over; sums by origin are the author's too.
 */
export function parseMatrix(file: PublisherFile): Parsed {
  const { names, regions, matrix, total_inflow, total_outflow } = readMatrix(file);
  const { part, sex } = sexOf(file);
  const drawn = new Set(regions);
  const drawnNames = new Set(regions.map((i) => names[i]));
  const passed = { regions: 0, zeros: 0, diagonal: 0, outflow: 0 };
  const readings: Reading[] = [];
  const find = (destination: string, origin: string, year: string, value: number | string | null, locator: string) =>
    readings.push({
      ref_area: destination,
      counterpart_area: origin,
      measure: MEASURE,
      sex,
      breakdown_1: "_T",
      time_period: year,
      value_raw: value === null ? "" : String(value),
      status_raw: "",
      attribute_raw: "",
      locator,
    });
  for (const [year, rows] of Object.entries(matrix)) {
    expectLength(file, rows, names, `/matrix/${year}`);
    for (const [o, row] of rows.entries()) {
      expectLength(file, row, names, `/matrix/${year}/${o}`);
      for (const [d, value] of row.entries()) {
        if (drawn.has(o) || drawn.has(d)) passed.regions += 1;
        else if (value === 0 && o === d) passed.diagonal += 1;
        else if (value === 0) passed.zeros += 1;
        else find(names[d] ?? "", names[o] ?? "", year, value, `/matrix/${year}/${o}/${d}`);
      }
    }
  }
  for (const [year, totals] of Object.entries(total_inflow))
    for (const [name, value] of Object.entries(totals)) {
      expectListed(file, names, name, `/total_inflow/${year}`);
      if (drawnNames.has(name)) passed.regions += 1;
      else if (value === 0) passed.zeros += 1;
      else find(name, "", year, value, `/total_inflow/${year}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  for (const [year, totals] of Object.entries(total_outflow)) {
    passed.outflow += Object.keys(totals).length;
    expectRowsOf(file, year, matrix[year] ?? [], totals, names, drawn);
  }
  return {
    layout: "matrix-json",
    edition: editionOf(file, Object.keys(matrix)),
    published: null,
    part,
    readings,
    passed_over: {
      "cells of the eleven regions drawn by the author of the chord diagram": passed.regions,
      "zero cells: none or not available, the file does not tell which": passed.zeros,
      "zero cells where origin and destination are the same": passed.diagonal,
      "totals by origin, summed by the author of the chord diagram": passed.outflow,
    },
  };
}

function readMatrix(file: PublisherFile): Matrix {
  let json: unknown;
  try {
    json = JSON.parse(utf8(file));
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault("file/json", "the JSON is damaged or cut short", {
      at: file.name,
      hint: "download the file again and compare its size with the publisher's",
    });
  }
  const { data, error } = Matrix.safeParse(json);
  if (data) return data;
  const issue = error.issues[0];
  throw new Fault(
    "file/json-shape",
    `the JSON is not a migrant stock matrix: ${issue ? issueWords(issue) : "unknown"}`,
    {
      at: `${file.name}, /${issue?.path.join("/") ?? ""}`,
      hint: "expected names, regions, matrix, total_inflow and total_outflow; is this the file the source's README names?",
    },
  );
}

function expectLength(file: PublisherFile, row: readonly unknown[], names: readonly string[], pointer: string): void {
  if (row.length === names.length) return;
  throw new Fault("file/row", `the matrix has ${row.length} places here, the list of names ${names.length}`, {
    at: `${file.name}, ${pointer}`,
    hint: "a row or a name was added or lost: download the file again",
  });
}

/** A total is of one of the places of the matrix. */
function expectListed(file: PublisherFile, names: readonly string[], name: string, pointer: string): void {
  if (names.includes(name)) return;
  throw new Fault("file/row", `the total of "${name}" is of no place in the list of names`, {
    at: `${file.name}, ${pointer}`,
    hint: "a name was changed in one of the two: download the file again",
  });
}

/** Rows carry no names of their own: each must add up to the total of the place it stands for, regions left out. */
function expectRowsOf(
  file: PublisherFile,
  year: string,
  rows: readonly (readonly (number | string | null)[])[],
  totals: Readonly<Record<string, number | string | null>>,
  names: readonly string[],
  drawn: ReadonlySet<number>,
): void {
  for (const [o, row] of rows.entries()) {
    const total = totals[names[o] ?? ""];
    if (drawn.has(o) || total === undefined || total === null) continue;
    const sum = row.reduce<number>((s, value, d) => (drawn.has(d) ? s : s + Number(value ?? 0)), 0);
    if (Math.abs(sum - Number(total)) < 1) continue;
    throw new Fault("file/sum", `the row of "${names[o]}" adds up to ${sum}, its total is ${total}`, {
      at: `${file.name}, /matrix/${year}/${o}`,
      hint: "rows and names no longer match, or a figure was changed: download the file again",
    });
  }
}
