import type { PressLayout } from "../_kit/press.ts";

/** The article's sums: money sent to Armenia in a year, in all and from two countries. */
export const article: PressLayout = {
  layout: "armenpress-2017-02-09",
  title: "CBA transfers of individuals to Armenia, annual 2013-2016 (press, 2017-02-09): check values for the workbook",
  headings: ["year", "partner", "thousand_usd"],
  period: "year",
  value: "thousand_usd",
  figure: ({ partner = "" }) => ({ measure: "transfers to Armenia", counterpart_area: partner }),
};
