import { citizenshipLayout } from "../_kit/eurostat-csv.ts";
import { citizenshipCube } from "../_kit/eurostat-cube.ts";

/** Applicants of a year; first-time applicants (`FRST`) and withdrawn applications would be other figures. */
export const LAYOUT = citizenshipLayout(
  "ESTAT:MIGR_ASYAPPCTZA",
  { A: "Annual" },
  { only: { asyl_app: { ASY_APP: "Asylum applicant" } }, labels: { "Applicant type": "asyl_app" } },
);

/** The same as the dissemination API hands it out; the title is the one of the file. */
export const CUBE = citizenshipCube(
  "MIGR_ASYAPPCTZA",
  "Asylum applicants by type, citizenship, age and sex - annual aggregated data",
  { freq: { A: "Annual" }, asyl_app: { ASY_APP: "Asylum applicant" } },
);

/** The publisher's code of applicants. */
export const MEASURE = "ASY_APP";
