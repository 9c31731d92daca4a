/** The table decoded from the app's files of empirical data, one figure a line. */
export const HEADER = ["source", "LocID", "LocIDorg", "yearref", "sex", "PopulationUniverse", "value"] as const;

export const SEX_BY_CODE: Readonly<Record<string, string>> = { "0": "_T", "1": "M", "2": "F" };

/** The app's code for all origins together. */
export const ALL_ORIGINS = "0";

/** Populations that are migrants on a stated basis, by the app's code. */
export const BASES = { "3": "FB", "4": "FC" } as const;

/** Other populations, each with the reason why its lines are passed over. */
export const OTHER_POPULATIONS: Readonly<Record<string, string>> = {
  "-1": "population of unknown kind",
  "0": "total population, not migrants",
  "1": "citizens of the country itself, not migrants",
  "2": "refugees, not the migrant stock",
  "5": "people born in the country, not migrants",
  "6": "asylum seekers, not the migrant stock",
  "9": "migrants without a stated basis",
};

/** Origins of the app's own groups, which it does not name: 1000001 to 1000149, and 9999999. */
export const GROUP = /^(10\d{5}|9999999)$/;
export const UNNAMED = "origins of groups that the app numbers but does not name";

/** The one measure: persons at a date. */
export const MEASURE = "stock";

/** Our mark of a number that is not whole: people counted are whole, so it was computed. */
export const FRACTION = "fraction";

/** Words the app makes its labels of: "UNSDDYB_B59_CFC_2009", "2015-2020_Censuses". A new word is a new kind of source. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    "Archive archive Census Censuses Thematic Report report IOM CAPMAS ForeignLabors SYB T UNSD IMG Disaggregated Eurostat " +
    "FRS GTM Redatam b Non Chinese NSO OECD SMR UNPD UNSDDYB B CFC CJC private and public"
  ).split(" "),
);
