/** A sheet of figures: what A1 and A3 say, and whether a column stands for a month or a year. */
export interface SheetKind {
  readonly name: string;
  readonly periods: "months" | "years";
  readonly title: RegExp;
  /** Units printed in A3, each with the unit of the measures' names. */
  readonly labels: Readonly<Record<string, string>>;
}

const kind = (name: string, periods: SheetKind["periods"], labels: SheetKind["labels"]): SheetKind => ({
  name,
  periods,
  labels,
  title: new RegExp(
    `^Total money transfers of individuals sent to and received from abroad through commercial banks of RA(, (monthly|annual))? in ${name.slice(-3)}$`,
  ),
});

/** The sheet whose unit is wrong, and how its measures are told from those in dollars. */
export const MISLABELLED = "thousand USD, sheet annual in AMD";

export const sheetKinds = {
  monthlyUsd: kind("monthly in USD", "months", { "(thousand USD)": "thousand USD" }),
  annualUsd: kind("annual in USD", "years", { "(thousand USD)": "thousand USD" }),
  monthlyAmd: kind("monthly in AMD", "months", { "(mln AMD)": "mln AMD" }),
  // million drams under "(thousand USD)" in every edition that has the sheet; the second label is the mended one
  annualAmd: kind("annual in AMD", "years", { "(thousand USD)": MISLABELLED, "(mln AMD)": "mln AMD" }),
} as const;

/** The workbooks by their sheets of figures; the annual sheets came after the edition to December 2023. */
export const workbooks: readonly { readonly layout: string; readonly sheets: readonly SheetKind[] }[] = [
  {
    layout: "months-and-years",
    sheets: [sheetKinds.monthlyUsd, sheetKinds.annualUsd, sheetKinds.monthlyAmd, sheetKinds.annualAmd],
  },
  { layout: "months", sheets: [sheetKinds.monthlyUsd, sheetKinds.monthlyAmd] },
];

/** The six columns of a period: all purposes, then "of which non-commercial", which does not repeat the month. */
export const FLOWS = ["Inflow", "Outflow", "Net inflow"] as const;
export const NON_COMMERCIAL = "of which non-commercial";
export const ANNUAL = "Annual";
export const TOTAL = "Total";

export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The publisher's name of a column, as the readings keep it. */
export const measureName = (flow: string, nonCommercial: boolean, unit: string) =>
  `${nonCommercial ? `${NON_COMMERCIAL}: ` : ""}${flow} (${unit})`;

/**
 * Months printed wrong. `monthly in AMD` to December 2023 heads July 2023 (ACD4) "August" like the month after it; the
 * same figures stand under "July" in the edition to December 2024, and in dollars in both.
 */
export const MISPRINTS = [{ sheet: "monthly in AMD", period: "2023-07", printed: "August" }] as const;

/** The sheet of definitions, and what must be said in it: a change would be another concept. */
export const METHODOLOGY = "methodology";
export const DEFINITIONS = [
  "total money transfers, regardless of nature, sent to and received from abroad through commercial banks of RA",
  "money transfers made through money transfer organizations",
  "difference between inflow and outflow",
  "excluding financial aid received/transferred for real estate purchase",
  "allowances, pensions and other comparable benefits",
  "the salary received (paid) for employment",
] as const;
