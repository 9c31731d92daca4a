import type { PressLayout } from "../_kit/press.ts";

/** Every line of an article's table is a figure: a partner, money in or out. */
const table = {
  headings: ["period", "partner", "flow", "million_usd"],
  period: "period",
  value: "million_usd",
  figure: ({ partner = "", flow = "" }) => ({ measure: flow, counterpart_area: partner }),
} satisfies Partial<PressLayout>;

/** The articles, each typed into a table of its own. */
export const ARTICLES: readonly PressLayout[] = [
  {
    ...table,
    layout: "menafn-2017-12",
    title:
      "NBG money transfers to Georgia, December 2017, by country (stored copy of a MENAFN/Trend article, MENAFN1601201801870000ID1096356421)",
  },
  {
    ...table,
    layout: "trend-2020-09",
    title: "NBG money transfers to Georgia, September 2020, by country (news transcript)",
  },
];

/** The articles are about one country: they print no reporter. */
export const REPORTER = "Georgia";
