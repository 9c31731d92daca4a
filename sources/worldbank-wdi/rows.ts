import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";

export const API = "https://api.worldbank.org/v2";

/** The database of the World Development Indicators. */
export const DATABASE = "2";

/** First cells of every file of the World Bank's API: the header of the table of countries and years. */
export const API_HEADER = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"] as const;

/**
 * The unit as each series' own name prints it (where the name has none, the words that say what is counted): a file that
 * says otherwise is in another unit, whatever its code.
 */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  "BX.TRF.PWKR.CD.DT": "current US$",
  "BM.TRF.PWKR.CD.DT": "current US$",
  "BX.TRF.PWKR.DT.GD.ZS": "% of GDP",
  "BX.KLT.DINV.CD.WD": "current US$",
  "NY.GDP.MKTP.CD": "current US$",
  "NY.GDP.PCAP.CD": "current US$",
  "NY.GNP.PCAP.CD": "current US$",
  "NY.GDP.PCAP.PP.CD": "current international $",
  "NY.GNP.PCAP.PP.CD": "current international $",
  "PA.NUS.PPP": "LCU per international $",
  "PA.NUS.PPPC.RF": "Price level ratio",
  "FP.CPI.TOTL.ZG": "annual %",
  "SL.UEM.TOTL.ZS": "% of total labor force",
  "SP.POP.TOTL": "Population, total",
  "SM.POP.REFG.OR": "Refugee population",
  "SM.POP.NETM": "Net migration",
  "NE.EXP.GNFS.ZS": "% of GDP",
};

/** Whether a series' name prints the unit it is read in; half of "thousand current US$" is right, so it must stand alone. */
export function printsUnit(code: string, name: string): boolean {
  // words broken or doubled by blanks are the same words
  const printed = name.replace(/\s+/g, " ");
  const words = UNIT_WORDS[code];
  return (
    words === undefined ||
    printed.startsWith(words) ||
    printed.includes(`(${words})`) ||
    printed.includes(`, ${words})`)
  );
}

/** @throws Fault `file/unit` when the series' name does not print the unit it is read in. */
export function expectUnit(file: PublisherFile, code: string, name: string, at: string): void {
  if (printsUnit(code, name)) return;
  throw new Fault("file/unit", `the series "${code}" is labelled "${name}", expected the unit "${UNIT_WORDS[code]}"`, {
    at: `${file.name}, ${at}`,
    hint: "compare with the publisher's page: restore the label, or add the new unit to the source",
  });
}

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
