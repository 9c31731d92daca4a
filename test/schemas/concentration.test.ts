import { expect, test } from "vitest";
import { indicatorById, indicators } from "../../schemas/indicators.ts";

const whole = indicators.filter((i) => i.id.endsWith("_HHI"));

test.each(whole.map((i) => [i.id, i] as const))(
  "beside %s stand the normalised index and the effective number",
  (id, i) => {
    const same = { theme: i.theme, directions: i.directions, additive: false };
    expect(indicatorById(`${id}_N`)).toMatchObject({ ...same, rule: "M-502", unit: "INDEX" });
    expect(indicatorById(id.replace(/_HHI$/, "_EFF"))).toMatchObject({ ...same, rule: "M-503", unit: "RATIO" });
  },
);

test("no two wholes are named alike", () => {
  expect(whole.length).toBe(5);
  for (const lang of ["en", "ru"] as const)
    for (const end of ["_HHI_N", "_EFF"])
      expect(new Set(indicators.filter((i) => i.id.endsWith(end)).map((i) => i.title[lang])).size).toBe(5);
});
