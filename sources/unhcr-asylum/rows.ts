/** Columns of the two tables of UNHCR's R package after the sides. */
export const APPLICATIONS = ["procedure_type", "app_type", "dec_level", "app_pc", "applied"] as const;
export const DECISIONS = [
  "procedure_type",
  "dec_level",
  "dec_pc",
  "dec_recognized",
  "dec_other",
  "dec_rejected",
  "dec_closed",
  "dec_total",
] as const;

/** Outcomes of decisions: column, and the word by which the breakdown tells it. */
export const OUTCOMES = {
  dec_recognized: "recognized",
  dec_other: "other",
  dec_rejected: "rejected",
  dec_closed: "closed",
  dec_total: "total",
} as const;
export const TOTAL = "dec_total";

/** What is counted: people, or cases, each of one or more people. */
export const COUNTED: Readonly<Record<string, "persons" | "cases">> = { P: "persons", C: "cases" };

/** Codes met, by column; another one is a stage or an authority that nobody has looked at. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  procedure_type: ["G", "J", "U"],
  app_type: ["A", "FA", "J", "N", "NA", "NR", "R", "RA", "SP", "V"],
  dec_level: ["AR", "BL", "CA", "EO", "FA", "FI", "IN", "JR", "NA", "RA", "SP", "TA", "TP"],
};

/** Why cells are passed over, with the Russian of the cards. */
export const REASONS = {
  noTotal: [
    "totals printed as 0 beside outcomes that are not 0",
    "итоги, напечатанные нулём рядом с исходами, которые не равны нулю",
  ],
  noOutcomes: [
    "outcomes printed as 0 beside a total that is not 0: the line is not broken down",
    "исходы, напечатанные нулём при ненулевом итоге: строка не разбита по исходам",
  ],
} as const satisfies Record<string, readonly [en: string, ru: string]>;
