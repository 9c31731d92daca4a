/** The workbooks: economies down, years across, US$ million, and one column of shares of GDP. */
export const workbooks = [
  {
    layout: "inflows-2013",
    sheet: "RemittanceInflows",
    title: "Migrant remittance Inflows (US$ million)",
    money: "inflow",
    share: { measure: "share_in", heading: /^Remittances as a share of GDP, (\d{4}) \(%\)$/ },
    last: "Zimbabwe",
  },
  {
    layout: "inflows-2020",
    sheet: "Remittance inflows",
    title: "Migrant remittance inflows (US$ million)",
    money: "inflow",
    share: { measure: "share_in", heading: /^Remittances as a share of GDP in (\d{4}) \(%\)$/ },
    last: "World",
  },
  {
    layout: "outflows-2020",
    // The publisher's spelling.
    sheet: "Outward remittanc flows",
    title: "Migrant remittance outflows (US$ million)",
    money: "outflow",
    share: { measure: "share_out", heading: /^Remittances as a share of GDP in (\d{4}) \(%\)$/ },
    last: "Zimbabwe",
    // Tuvalu's share is 0 where its money is blank (AN200:AO200).
    zero: "zero",
  },
  {
    layout: "inflows-2023",
    sheet: "Inward remittance flows",
    title: "Remittance inflows (US$ million)",
    money: "inflow",
    share: { measure: "share_in", heading: /^% of GDP in (\d{4})$/ },
    last: "World",
    // 0 stands both for "none" and for "not known" (README): such a figure is marked.
    zero: "zero",
  },
] as const;

/** A year, and whether it is the publisher's estimate: "2018", "2019e". */
export const YEAR = /^((?:19|20)\d{2})(e?)$/;

/** The line that gives the edition: "Date: April 2020". */
export const DATE = /^Date: ([A-Z][a-z]+ \d{4})$/;

/** What stands in place of a number that is not known; the blank is sometimes a single space. */
export const MISSING = ["", "..", "-"] as const;

/** How the lines under the table begin. */
export const NOTES = [
  "Source: World Bank staff calculation",
  "Note: All numbers are in current (nominal) US $.",
  "Venezuela has been unclassfied",
  "For a discussion of the definition of remittances",
  "For additional information",
  "GDP data",
  "For latest data and analysis",
  "Date: ",
  "When using the data, please cite",
] as const;
