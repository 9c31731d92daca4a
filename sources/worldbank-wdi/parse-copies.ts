import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { expectEnd, expectHeader, fieldLocator } from "../_kit/delimited.ts";
import { finish } from "./finish.ts";
import { DDF_HEADER, PANEL_COLUMNS, PANEL_HEADER } from "./rows.ts";

/** GNI per head as open-numbers re-publishes it. */
export function fromDdf(file: PublisherFile, rows: string[][]): Parsed {
  expectEnd(file, rows);
  expectHeader(file, rows[0], 1, DDF_HEADER);
  const readings = rows.flatMap((row, i) =>
    i === 0 || row.length < 3
      ? []
      : [
          reading({
            ref_area: row[0] ?? "",
            measure: "NY.GNP.PCAP.PP.CD",
            time_period: row[1] ?? "",
            value_raw: row[2] ?? "",
            locator: fieldLocator(i, 2),
          }),
        ],
  );
  return finish(file, "ddf", null, readings);
}

/** Four series of the country panel put together by an author. */
export function fromPanel(file: PublisherFile, rows: string[][]): Parsed {
  const header = rows[0] ?? [];
  expectHeader(file, header, 1, PANEL_HEADER);
  const columns = Object.entries(PANEL_COLUMNS).map(([name, measure]) => {
    const column = header.indexOf(name);
    if (column < 0)
      throw new Fault("file/header", `the column "${name}" is missing`, {
        at: `${file.name}, line 1`,
        hint: "restore the heading, or add the new layout to the source",
      });
    return { column, measure };
  });
  const readings = rows.flatMap((row, i) =>
    i === 0 || row.length < header.length
      ? []
      : columns.map(({ column, measure }) =>
          reading({
            ref_area: row[1] ?? "",
            measure,
            time_period: row[2] ?? "",
            value_raw: row[column] ?? "",
            locator: fieldLocator(i, column),
          }),
        ),
  );
  return { ...finish(file, "panel", null, readings), part: "panel" };
}
