import { citizenshipLayout } from "../_kit/eurostat-csv.ts";

/** Applicants of a year; first-time applicants (`FRST`) and withdrawn applications would be other figures. */
export const LAYOUT = citizenshipLayout(
  "ESTAT:MIGR_ASYAPPCTZA",
  { A: "Annual" },
  { only: { asyl_app: { ASY_APP: "Asylum applicant" } }, labels: { "Applicant type": "asyl_app" } },
);

/** The publisher's code of applicants. */
export const MEASURE = "ASY_APP";
