/**
 * Year whose prices constant-price series are in. 2015 lies inside the inflation rates held of all ten economies
 * (Tajikistan's are of 2001 to 2016, Uzbekistan's begin in 2011); look again when Tajikistan's continue.
 */
export const BASE_YEAR = 2015;

/** The base year as parameters of a derived row. */
export const BASE_PARAMETERS = `json_object('base_year', ${BASE_YEAR})`;
