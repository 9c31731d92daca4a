/** The bank's country. */
export const AREA = "MDA";

/** The document's name in the English answer. */
export const TITLE = "Official exchange rate";

/** Fields of a currency beside code, number of units and rate. */
export const OTHERS = ["NumCode", "Name"] as const;
