/** Series of the structure definition KG_NSC:SDG that are read: unit, beginning of SOURCE_DETAIL, TIME_DETAIL of a year. */
export const SERIES: Readonly<
  Record<string, { readonly unit: string; readonly source: string; readonly detail: (year: string) => string }>
> = {
  /** Volume of remittances (in United States dollars) as a proportion of total GDP. */
  BX_TRF_PWKR: {
    unit: "PT",
    source: "World Bank staff estimates based on IMF balance of payments data",
    detail: (year) => year,
  },
  /** Number of refugees per 100,000 population, by country of origin. */
  SM_POP_REFG_OR: {
    unit: "PER_100000_POP",
    source: "UNHCR based on National data on refugee populations",
    detail: (year) => `31-Dec-${year.slice(2)}`,
  },
  /** Migration policies by policy domain: 1 requires further progress, 2 partially meets, 3 meets, 4 fully meets. */
  SG_CPA_MIGRS: {
    unit: "NUMBER",
    source: "United Nation Inquiry among Governments on Population and Development",
    detail: (year) => `${Number(year) - 1}-${year}`,
  },
};

/** Dimensions that say one thing in every figure read. */
export const DIMENSIONS: Readonly<Record<string, string>> = {
  FREQ: "A",
  REPORTING_TYPE: "G",
  REF_AREA: "417",
  SEX: "_T",
  AGE: "_T",
  URBANISATION: "_T",
  INCOME_WEALTH_QUANTILE: "_T",
  EDUCATION_LEV: "_T",
  OCCUPATION: "_T",
  CUST_BREAKDOWN: "_T",
  DISABILITY_STATUS: "_T",
  ACTIVITY: "_T",
  PRODUCT: "_T",
};

/** What else stands on a series, and on a figure. */
export const SERIES_ATTRIBUTES = ["SERIES", "COMPOSITE_BREAKDOWN", "UNIT_MEASURE", "DATA_LAST_UPDATE"] as const;
export const OBS_ATTRIBUTES = [
  "TIME_PERIOD",
  "OBS_VALUE",
  "OBS_STATUS",
  "UNIT_MULT",
  "NATURE",
  "TIME_DETAIL",
  "SOURCE_DETAIL",
] as const;
