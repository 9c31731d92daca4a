/** The author's table: `origin` receives the money, `destination` is where it is sent from. */
export const HEADER = ["origin", "destination", "phi"] as const;

/** The one year of the surveys averaged; the file does not print it. */
export const YEAR = "2017";
