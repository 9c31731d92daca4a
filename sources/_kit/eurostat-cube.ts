import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { flagged } from "./eurostat.ts";
import { type JsonStatCell, type JsonStatLayout, readJsonStat } from "./json-stat.ts";

/** Dimensions of every dataset of people by citizenship and country: persons, one sex and age, all of them. */
export function citizenshipCube(dataset: string, title: string | null, only: JsonStatLayout["only"]): JsonStatLayout {
  return {
    dataset,
    title,
    areas: ["citizen", "geo"],
    free: ["time"],
    only: { sex: { T: "Total" }, age: { TOTAL: "Total" }, unit: { PER: "Person" }, ...only },
  };
}

/**
 * The places of a cube of the dissemination API as readings, one without a number being a figure not known.
 *
 * `part` names the dataset, the citizenships (their number where they are many) and the times.
 *
 * @throws Fault of `readJsonStat`.
 */
export function readCube(
  file: PublisherFile,
  layouts: readonly JsonStatLayout[],
  more: (cell: JsonStatCell, dataset: string) => Pick<Reading, "measure"> & Partial<Reading>,
): Parsed & { readonly cells: readonly JsonStatCell[] } {
  const { layout, updated, codes, cells } = readJsonStat(file, layouts);
  const [citizens, times, durations] = [codes.citizen ?? [], codes.time ?? [], codes.duration ?? []];
  const span = times.length === 1 ? times[0] : `${times[0]}-${times.at(-1)}`;
  return {
    layout: "json-stat",
    edition: updated,
    published: updated,
    part: [
      layout.dataset.replace("MIGR_", ""),
      citizens.length > 3 ? `${citizens.length} citizenships` : citizens.join("-"),
      span,
      ...(durations.length > 1 ? ["durations"] : []),
    ]
      .join("-")
      .toLowerCase(),
    readings: cells.map((cell) =>
      reading({
        ref_area: cell.code("geo"),
        counterpart_area: cell.code("citizen"),
        time_period: cell.code("time"),
        value_raw: cell.value === null ? "" : String(cell.value),
        ...flagged(cell.status),
        locator: cell.locator,
        ...more(cell, layout.dataset),
      }),
    ),
    passed_over: {},
    cells,
  };
}
