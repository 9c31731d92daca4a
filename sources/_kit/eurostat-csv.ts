import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { anotherArea } from "./areas.ts";
import { flagged } from "./eurostat.ts";
import { readSdmxCsv, type SdmxLayout } from "./sdmx-csv.ts";

/** Columns of areas in the Data Browser's SDMX-CSV, each with the column of its labels. */
const AREAS = { citizen: "Country of citizenship", geo: "Geopolitical entity (reporting)" } as const;

/** Columns of every SDMX-CSV with labels of the Data Browser; of `Time` and `Observation value` the cells are empty. */
const LABELS: Readonly<Record<string, string>> = {
  "Time frequency": "freq",
  [AREAS.citizen]: "citizen",
  Sex: "sex",
  "Unit of measure": "unit",
  "Age class": "age",
  [AREAS.geo]: "geo",
  Time: "TIME_PERIOD",
  "Observation value": "OBS_VALUE",
  "Observation status (Flag) V2 structure": "OBS_FLAG",
  "Confidentiality status (flag)": "CONF_STATUS",
};

/** A dataset of people by citizenship, country, year or month: both sexes, all ages, nothing confidential. */
export function citizenshipLayout(
  dataset: string,
  freq: Readonly<Record<string, string>>,
  more: { readonly only: SdmxLayout["only"]; readonly labels: Readonly<Record<string, string>> } = {
    only: {},
    labels: {},
  },
): SdmxLayout {
  return {
    dataset,
    free: ["citizen", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"],
    only: {
      freq,
      sex: { T: "Total" },
      unit: { PER: "Person" },
      age: { TOTAL: "Total" },
      CONF_STATUS: { "": "" },
      ...more.only,
    },
    labels: { ...LABELS, ...more.labels },
  };
}

/**
 * One reading per line; the flags as printed. `part` names the citizenships, where they are few.
 *
 * @throws Fault of `readSdmxCsv`; `file/dimension` for a code beside another area's name.
 */
export function readCitizenships(
  file: PublisherFile,
  layout: SdmxLayout,
  measure: string,
): { readings: Reading[]; part: string } {
  const rows = readSdmxCsv(file, layout);
  const readings = rows.map((row) => {
    for (const [heading, labels] of Object.entries(AREAS))
      if (anotherArea(row.field(heading), row.field(labels)))
        throw new Fault("file/dimension", `the code "${row.field(heading)}" is labelled "${row.field(labels)}"`, {
          at: `${file.name}, ${row.locator(heading)}`,
          hint: "compare with the publisher's code list: the label is another area's name",
        });
    return reading({
      ref_area: row.field("geo"),
      counterpart_area: row.field("citizen"),
      measure,
      time_period: row.field("TIME_PERIOD"),
      value_raw: row.field("OBS_VALUE"),
      ...flagged(row.field("OBS_FLAG")),
      locator: row.locator("OBS_VALUE"),
    });
  });
  const citizens = [...new Set(readings.map((r) => r.counterpart_area))].sort();
  return { readings, part: citizens.length > 3 ? `${citizens.length} citizenships` : citizens.join("-").toLowerCase() };
}
