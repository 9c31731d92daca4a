/** First cells of every file of the World Bank's API: the header of the table of countries and years. */
export const API_HEADER = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"] as const;

/** Columns read from the reshaped country panel, each to the World Bank's own code of the series. */
export const PANEL_COLUMNS = {
  net_migration: "SM.POP.NETM",
  population: "SP.POP.TOTL",
  unemployment: "SL.UEM.TOTL.ZS",
  exports_gdp: "NE.EXP.GNFS.ZS",
} as const;

/**
 * The panel's other columns, passed over: `gdp_per_capita` is not NY.GDP.PCAP.CD (Tajikistan 2024: 1,496.34 there,
 * 1,341.20 in the World Bank's file), `hdi` is not the World Bank's, the rest is not used by any profile.
 */
export const PANEL_HEADER = ["Country Name", "Country Code", "year"] as const;

/** The open-numbers copy of GNI per head (PPP): lower-case ISO3 codes; `geo` is both a heading and Georgia. */
export const DDF_HEADER = ["geo", "time", "gnipercapita_ppp_current_international"] as const;
