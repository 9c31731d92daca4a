import { z } from "zod";

/** A list with one object: what the dataset is, and a row a territory with one key a period. */
export const Raw = z.tuple([
  z.object({
    metadata: z.array(z.object({ name_en: z.string(), value_en: z.string() })),
    data: z.array(z.record(z.string(), z.union([z.number(), z.string(), z.null()]))),
  }),
]);

/** Names of the metadata, in the publisher's English; the second spelling is of newer datasets. */
export const NAMES = {
  modified: ["Last modified date"],
  code: ["Indicator identification number (code)"],
  title: ["Indicator name", "Data set name"],
  periodicity: ["Periodicity"],
  unit: ["Unit of measurement"],
  note: ["Note"],
} as const;

/** The datasets read, each with the number of its table in the address and what its metadata say. */
export const datasets = [
  {
    layout: "annual",
    code: "1.01.01.0009",
    table: 582,
    title: "Growth rates of gross domestic product (production method, annual)",
    periodicity: "annual",
    unit: "as a percentage of the corresponding period of the previous year",
    period: /^\d{4}$/,
    cumulative: false,
  },
  {
    layout: "quarterly",
    code: "1.01.01.0033",
    table: 1857,
    title: "Growth rates of Gross domestic (regional) product (quarterly)",
    periodicity: "quarterly",
    unit: "as a percentage of the corresponding period of the previous year",
    period: /^\d{4}-Q[1-4]$/,
    cumulative: true,
  },
] as const;

/** Years said to be preliminary: "for 2024 preliminary data", "for 2023-2024 preliminary data". */
export const PRELIMINARY = /^for (\d{4})(?:-(\d{4}))? preliminary data$/;
/** Quarters are sums from January. */
export const CUMULATIVE = "cumulative data";
/** Notes that change nothing in a figure's meaning here; the break of 2018 is declared in `source.ts`. */
export const KNOWN_NOTES: readonly string[] = [
  CUMULATIVE,
  "The data have been revised to take into account the non-observed economy in accordance with the 2008 SNA methodology.",
  "Since 2018, the data have been revised taking into account the non-observed economy in accordance with the 2008 SNA methodology",
  "including unallocated data by region",
];

/** Keys of a row beside its periods. */
export const ROW_KEYS: readonly string[] = [
  "Code",
  "Klassifikator",
  "Klassifikator_ru",
  "Klassifikator_en",
  "Klassifikator_uzc",
];
/** SOATO codes: the republic, and its regions. */
export const REPUBLIC = { Code: "1700", Klassifikator_en: "Republic of Uzbekistan" } as const;
export const REGION = /^17\d\d$/;
