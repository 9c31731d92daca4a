import type { Series } from "../../../profiles/compare/read.ts";
import type { Known } from "../../../profiles/corridor/pair.ts";
import type { Fact } from "../../../profiles/data.ts";

export const factOf = (over: Partial<Fact> & { readonly obs_value: number }): Known<Fact> => ({
  obs_id: "o",
  ref_area: "ARM",
  counterpart_area: "W1",
  indicator: "R_GDP",
  direction: "IN",
  sex: "_T",
  time_period: "2023",
  obs_status: "A",
  source_id: "mirpal",
  vintage: "",
  locator: "",
  edition: "",
  method_id: "M-342",
  inputs: [],
  ...over,
});

/** A series by year; letters where they are not A. */
export const seriesOf = (
  area: string,
  values: Readonly<Record<number, number>>,
  letters: Readonly<Record<string, string>> = {},
): Series => ({
  area,
  facts: Object.entries(values).map(([year, obs_value]) =>
    factOf({ ref_area: area, time_period: year, obs_value, obs_status: letters[year] ?? "A" }),
  ),
});
