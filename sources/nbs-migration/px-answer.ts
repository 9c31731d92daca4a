import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJsonStat } from "../_kit/px-json-stat.ts";
import { PX, PX_TABLES, REPORTER } from "./rows.ts";

/** One reading a cell of the database's answer; the table is told by its variables. */
export function parsePxAnswer(file: PublisherFile): Parsed {
  const { table, cells } = readJsonStat(file);
  const found = PX_TABLES.find(({ country }) => table.id.includes(country));
  if (!found)
    throw new Fault(
      "file/dimension",
      `expected "${PX_TABLES[0]?.country}" or another known dimension, found "${table.id.join(", ")}"`,
      {
        at: `${file.name}, /id`,
        hint: `tables read: ${PX_TABLES.map((t) => t.table).join(", ")}`,
      },
    );
  for (const [i, dimension] of table.id.entries()) expectTotal(file, found.variables[dimension], dimension, i);
  const readings = cells.map(({ labels, text, locator }) => {
    for (const [dimension, wanted] of Object.entries(found.variables))
      if (Array.isArray(wanted) && !wanted.includes(labels[dimension] ?? ""))
        throw otherPart(file, dimension, labels[dimension] ?? "", wanted[0] ?? "");
    return reading({
      ref_area: REPORTER,
      counterpart_area: labels[found.country] ?? "",
      measure: found.series,
      time_period: labels[found.year] ?? "",
      value_raw: text,
      locator,
    });
  });
  const years = [...new Set(readings.map((r) => r.time_period))].sort();
  const part = [found.table.toLowerCase(), years[0], years.at(-1)].join("-");
  return { layout: PX, edition: null, published: null, part, readings, passed_over: {} };
}

/** @throws Fault `file/dimension` for a dimension that is not one of the table's, or that was to be summed. */
function expectTotal(file: PublisherFile, wanted: unknown, dimension: string, i: number): void {
  if (wanted !== undefined && wanted !== "eliminated") return;
  throw new Fault("file/dimension", `expected no dimension "${dimension}", found "${dimension}"`, {
    at: `${file.name}, /id/${i}`,
    hint: "ask the database for the table again, as the source's requests do: parts and totals must not mix",
  });
}

const otherPart = (file: PublisherFile, dimension: string, found: string, expected: string) =>
  new Fault("file/dimension", `expected "${expected}", found "${found}"`, {
    at: `${file.name}, /dimension/${dimension}`,
    hint: "only the total of this dimension is read: ask the database for it",
  });
