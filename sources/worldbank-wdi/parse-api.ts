import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { ApiPages, areaOf } from "./api-rows.ts";
import { expectUnit } from "./rows.ts";

/** The Indicators API's JSON: one page of rows, or several joined; one series, or several. */
export function fromApi(file: PublisherFile): Parsed {
  const pages = readJson(file, ApiPages);
  const updates = new Set(pages.map(([header]) => header.lastupdated));
  const [updated = null] = updates;
  if (updates.size > 1)
    throw new Fault("file/edition", `the pages are of several updates: ${[...updates].join(", ")}`, {
      at: file.name,
      hint: "the database was updated while it was read: get all pages again",
    });
  const labels = new Map<string, string>();
  const readings = pages.flatMap(([, rows], p) =>
    (rows ?? []).map((row, i) => {
      const locator = pages.length > 1 ? `/${p}/1/${i}` : `/1/${i}`;
      if (labels.get(row.indicator.id) !== row.indicator.value) {
        expectUnit(file, row.indicator.id, row.indicator.value, `${locator}/indicator/value`);
        labels.set(row.indicator.id, row.indicator.value);
      }
      return reading({
        ref_area: areaOf(row),
        measure: row.indicator.id,
        time_period: row.date,
        value_raw: row.value ?? "",
        status_raw: row.obs_status,
        locator,
      });
    }),
  );
  const [first] = labels.keys();
  if (first === undefined)
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: file.name,
      hint: "the publisher says that it has nothing of this series: look for its new code",
    });
  const others = labels.size > 1 ? ` and ${labels.size - 1} more` : "";
  return {
    layout: "api-json",
    edition: updated,
    published: updated,
    part: `${first.toLowerCase()}${others}`,
    readings,
    passed_over: {},
  };
}
