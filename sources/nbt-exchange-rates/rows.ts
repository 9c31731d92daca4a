/** The bank's country. */
export const AREA = "TJK";

/** The document's name. */
export const TITLE = "Foreign Currency Market";

/** Fields of a currency beside code, number of units and rate. */
export const OTHERS = ["Name"] as const;
