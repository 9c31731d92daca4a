/**
 * Series whose missing years may be told from what is around them (§6.1): years of both sexes and all ages, of the ten
 * countries, each by partner and in total. What is told goes to an indicator of its own, never into the reported series.
 *
 * Costs and regulations are never imputed, so they are not here; the migrant stocks' missing years are `STK_IMM_INT`.
 */
export const imputable = ["FLW_IN", "FLW_OUT", "NETM", "MTO_IN"] as const;

/** Where the imputed years of a series are kept. */
export const imputedId = (indicator: string) => `${indicator}_IMP`;

/** Fewest reported years of a series that may be imputed (§6.1). */
export const FEWEST_REPORTED = 5;

/**
 * Sources through which an office's or a bank's own figures come a second time from an organisation they are reported to:
 * official channels (M-601). A journal, an author or the press that repeats a figure is not one.
 */
export const officialChannels = ["eurostat-immigration", "oecd-migration"] as const;

/** Totals over two groups of countries that leave nothing out: the total, and the two (M-602). */
export const wholes = [
  ["W1", "CIS", "NON_CIS"],
  ["W1", "FSU", "NON_FSU"],
] as const;
