import { readPeriod, stockOn } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { OF_A_PART, POWERS, scaled } from "./data360-rows.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";

const usd = (indicator: string, direction: Measure["direction"] = "NA"): Measure => ({
  indicator,
  direction,
  unit_raw: "current US$",
  unit_measure: "USD",
  unit_mult: 0,
});
const percent = (indicator: string, unit_raw: string, unit_measure: "PT" | "PT_GDP" = "PT"): Measure => ({
  indicator,
  direction: indicator === "R_GDP" ? "IN" : "NA",
  unit_raw,
  unit_measure,
  unit_mult: 0,
});

/** Measures dated to a day: population at mid-year, refugees at the end of the year (the indicators' own notes). */
const MID_YEAR = new Set(["SP.POP.TOTL"]);
const END_OF_YEAR = new Set(["SM.POP.REFG.OR"]);
const seriesOf = (measure: string) => measure.split(" ")[0] ?? "";

/** The Bank's series, each by its own code. */
const SERIES: Readonly<Record<string, Measure>> = {
  "BX.TRF.PWKR.CD.DT": usd("R_WB", "IN"),
  "BM.TRF.PWKR.CD.DT": usd("R_WB", "OUT"),
  "BX.TRF.PWKR.DT.GD.ZS": percent("R_GDP", "% of GDP", "PT_GDP"),
  "BX.KLT.DINV.CD.WD": usd("FDI_IN"),
  "NY.GDP.MKTP.CD": usd("GDP"),
  "NY.GDP.PCAP.CD": usd("GDP_PC"),
  "NY.GNP.PCAP.CD": usd("GNI_PC"),
  "NY.GDP.PCAP.PP.CD": { ...usd("GDP_PC_PPP"), unit_raw: "current international $", unit_measure: "USD_PPP" },
  "NY.GNP.PCAP.PP.CD": { ...usd("GNI_PC_PPP"), unit_raw: "current international $", unit_measure: "USD_PPP" },
  "PA.NUS.PPP": { ...usd("PPP_LCU"), unit_raw: "LCU per international $", unit_measure: "LCU_PER_INTD" },
  "PA.NUS.PPPC.RF": { ...usd("PPP_RATIO"), unit_raw: "ratio", unit_measure: "RATIO" },
  "FP.CPI.TOTL.ZG": percent("CPI_GROWTH", "annual %"),
  "SL.UEM.TOTL.ZS": {
    ...percent("UNEMP", "% of total labor force"),
    status: { letter: "E", basis: "source_document" },
  },
  "NE.EXP.GNFS.ZS": percent("EXPORTS", "% of GDP", "PT_GDP"),
  "SP.POP.TOTL": { ...usd("POP"), unit_raw: "persons", unit_measure: "PS" },
  "SM.POP.NETM": {
    indicator: "NETM",
    direction: "NET",
    unit_raw: "persons",
    unit_measure: "PS",
    unit_mult: 0,
    status: { letter: "E", basis: "source_document" },
    producer: "un-wpp-net-migration",
  },
  "SM.POP.REFG.OR": {
    ...usd("REF_ORI"),
    unit_raw: "persons",
    unit_measure: "PS",
    concept_basis: "RG",
    producer: "unhcr-population",
  },
};

/** The same told in thousands, millions or billions, as Data360 may print them. */
const SCALED = Object.fromEntries(
  POWERS.flatMap((power) =>
    Object.entries(SERIES).map(([code, measure]) => [scaled(code, power), { ...measure, unit_mult: power }]),
  ),
);

export const worldbankWdi = defineSource({
  id: "worldbank-wdi",
  title: { en: "World Development Indicators", ru: "Показатели мирового развития" },
  description: {
    en: "The World Bank’s compilation of official and international series for all economies and its own aggregates. Each update restates the whole of an indicator; older updates are kept as editions of their own, dated by the file’s “Last Updated Date”. The API’s files carry no status letters.",
    ru: "Свод официальных и международных рядов Всемирного банка по всем странам и его собственным группам. Каждое обновление заново печатает весь показатель; прежние обновления хранятся как отдельные издания с датой из самого файла. Букв статуса в файлах нет.",
  },
  origin: {
    publisher: { en: "World Bank", ru: "Всемирный банк" },
    landing: "https://data.worldbank.org/",
    citation: "World Bank, World Development Indicators.",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "Each update revises back to the first year, and the file’s year labels do not say which figures are staff estimates.",
    ru: "Каждое обновление пересматривает весь ряд, а подписи лет не говорят, какие числа – оценки сотрудников банка.",
  },
  nearness: "compiled",
  areas: ["iso3", "name"],
  // the Bank's own region, not the one of the United Nations
  names: { "Sub-Saharan Africa": "SSF" },
  territory: "UNK",
  measures: { ...SERIES, ...SCALED },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  // of its series the API has been seen to print F alone; Data360 has the letters of SDMX
  marks: { A: "A", B: "B", E: "E", F: "F", P: "P" },
  period: (text, measure) => {
    if (MID_YEAR.has(seriesOf(measure))) return stockOn(`${text}-07-01`, "A");
    if (END_OF_YEAR.has(seriesOf(measure))) return stockOn(`${text}-12-31`, "A");
    return readPeriod(text);
  },
  restates: (layout) => (layout === "panel" || layout === "data360" ? "keys" : "series"),
  layouts,
  russian: { [OF_A_PART[0]]: OF_A_PART[1] },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
