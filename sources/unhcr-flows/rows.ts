/** Columns of the two tables of UNHCR's R package after the sides. */
export const FLOWS = ["refugees", "asylum_seekers", "refugee_like", "oip"] as const;
export const SOLUTIONS = ["returned_refugees", "resettlement", "naturalisation", "returned_idps"] as const;

/** Why cells are passed over, with the Russian of the cards. */
export const BLANK = [
  "blank cells: not applicable or not collected",
  "пустые ячейки: неприменимо или сведений не собирали",
] as const;
