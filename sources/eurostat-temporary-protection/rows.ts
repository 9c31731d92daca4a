import { citizenshipLayout } from "../_kit/eurostat-csv.ts";
import { citizenshipCube } from "../_kit/eurostat-cube.ts";

export const LAYOUT = citizenshipLayout("ESTAT:MIGR_ASYTPSM", { M: "Monthly" });

/** The same as the dissemination API hands it out; the title is the one of the file. */
export const CUBE = citizenshipCube(
  "MIGR_ASYTPSM",
  "Beneficiaries of temporary protection at the end of the month by citizenship, age and sex - monthly data",
  { freq: { M: "Monthly" } },
);

/** The one measure: people under temporary protection at the end of a month. */
export const MEASURE = "MIGR_ASYTPSM";
