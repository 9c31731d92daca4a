import { expect, test } from "vitest";
import type { Fact } from "../../../profiles/data.ts";
import { imputedNote, rateNote } from "../../../profiles/figures/abroad-notes.ts";

const fact = (obs_value: number, parameters: Readonly<Record<string, unknown>> | null): Fact => ({
  obs_id: "",
  ref_area: "TJK",
  counterpart_area: "W1",
  indicator: "STK_EMI",
  direction: "NA",
  sex: "_T",
  time_period: "2024",
  obs_value,
  obs_status: "E",
  source_id: "mirpal",
  vintage: "",
  locator: "",
  edition: "",
  method_id: null,
  inputs: [],
  parameters: parameters && JSON.stringify(parameters),
});
const sum = (imputed_share: number | null) => fact(100, { imputed_share, imputed_by_edition: "2020" });

test("the imputed part: none, next to none, some, and not known", () => {
  expect(imputedNote(sum(0), "2024", "en")).toContain("0\u00a0%. It has no destination");
  expect(imputedNote(sum(0.00003), "2024", "ru")).toContain("меньше 0,01\u00a0%");
  expect(imputedNote(sum(0.25), "2020", "en")).toContain("25\u00a0%, from destinations");
  expect(imputedNote(sum(0.25), "2020", "en")).not.toContain("does not say");
  expect(imputedNote(sum(null), "2024", "en")).toBeNull();
  expect(imputedNote(undefined, "2024", "en")).toBeNull();
});

test("each emigration rate is printed with its denominator (M-105)", () => {
  const rate = (denominator: string) => rateNote(fact(24.59, { denominator }), fact(30.51, null), "en");
  expect(rate("P - I + E")).toContain("residents less immigrants plus emigrants");
  expect(rate("P + E")).toContain("immigrants are not known");
  expect(rateNote(undefined, fact(30.51, null), "ru")).toBeNull();
});
