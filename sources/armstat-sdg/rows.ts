/** A file of the platform: nothing inside it says which indicator it holds, so its name must. */
export interface IndicatorFile {
  readonly layout: string;
  /** The repository's page that says the indicator's status. */
  readonly page: string;
  readonly headings: readonly string[];
  /** Units printed on the lines, each with the name of its measure. */
  readonly units: Readonly<Record<string, string>>;
  /** What every line says in the column `Series`. */
  readonly series?: string;
}

const PER_CENT = "%";
/** The one line a year that is a rate; the others are shares of countries in it. */
export const RATE = { unit: "per 100000 population", country: "total" } as const;

export const indicators: readonly IndicatorFile[] = [
  {
    layout: "10-7-2-a",
    page: "meta/10-7-2-a.json",
    headings: ["Year", "Units", "Value"],
    units: { [PER_CENT]: "10.7.2.a" },
  },
  {
    layout: "10-7-4",
    page: "meta/10-7-4.md",
    headings: ["Year", "Units", "Country", "Value"],
    units: { [RATE.unit]: "10.7.4, per 100000 population", [PER_CENT]: "10.7.4, %" },
  },
  {
    layout: "10-c-1",
    page: "meta/10-c-1.md",
    headings: ["Year", "Series", "Units", "Value"],
    units: { [PER_CENT]: "10.c.1" },
    series: "Average remittance costs of sending $200 to a receiving country as a proportion of the amount remitted",
  },
  { layout: "17-3-2", page: "meta/17-3-2.md", headings: ["Year", "Units", "Value"], units: { [PER_CENT]: "17.3.2" } },
];
