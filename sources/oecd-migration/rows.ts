import type { SdmxLayout } from "../_kit/sdmx-csv.ts";

/**
 * The SDMX-CSV of the OECD Data Explorer: codes and labels side by side.
 *
 * The file held has no labels under "Time period" and "Observation value". Of the measures only `B11` is read: another
 * one is another indicator.
 */
export const LAYOUT: SdmxLayout = {
  dataset: "OECD.ELS.IMD:DSD_MIG@DF_MIG",
  free: ["REF_AREA", "CITIZENSHIP", "TIME_PERIOD", "OBS_VALUE"],
  only: {
    MEASURE: { B11: "Inflows of foreign population" },
    ACTION: { I: "" },
    FREQ: { A: "Annual" },
    SEX: { _T: "Total" },
    BIRTH_PLACE: { _Z: "Not applicable" },
    EDUCATION_LEV: { _Z: "Not applicable" },
    UNIT_MEASURE: { PS: "Persons" },
    UNIT_MULT: { "0": "Units" },
  },
  optional: ["OBS_STATUS", "DECIMALS"],
  labels: {
    "Reference area": "REF_AREA",
    Citizenship: "CITIZENSHIP",
    "Frequency of observation": "FREQ",
    Measure: "MEASURE",
    Sex: "SEX",
    "Place of birth": "BIRTH_PLACE",
    "Education level": "EDUCATION_LEV",
    "Unit of measure": "UNIT_MEASURE",
    "Time period": "TIME_PERIOD",
    "Observation value": "OBS_VALUE",
    "Observation status": "OBS_STATUS",
    "Unit multiplier": "UNIT_MULT",
    Decimals: "DECIMALS",
  },
};
