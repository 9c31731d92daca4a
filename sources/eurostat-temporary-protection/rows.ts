import { citizenshipLayout } from "../_kit/eurostat-csv.ts";

export const LAYOUT = citizenshipLayout("ESTAT:MIGR_ASYTPSM", { M: "Monthly" });

/** The one measure: people under temporary protection at the end of a month. */
export const MEASURE = "MIGR_ASYTPSM";
