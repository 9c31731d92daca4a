/** What holds of every chart, in both sizes and languages. */
import { describe, expect, it } from "vitest";
import { langs } from "../../../schemas/language.ts";
import { overlap } from "../../../site/charts/geometry.ts";
import { renderChart, renderMultiple } from "../../../site/charts/index.ts";
import { specimens, ten } from "./specimens.ts";
import { textsOf, viewBox } from "./svg-text.ts";

const cases = Object.entries(specimens).flatMap(([name, make]) =>
  langs.flatMap((lang) =>
    (["wide", "narrow"] as const).map((size) => {
      const chart = make(lang);
      // The coverage chart has the type of a wide one in both sizes.
      return { name, lang, size, chart, type: chart.kind === "coverage" ? ("wide" as const) : size };
    }),
  ),
);

describe.each(cases)("$name, $lang, $size", ({ lang, size, chart, type }) => {
  const svg = renderChart(chart, size, lang);

  it("is one labelled image, without ids, styles, inner labels or missing numbers", () => {
    expect(svg).toMatch(
      /^<svg class="ch (w|n|cv)" viewBox="0 0 \d+ \d+" width="\d+" height="\d+" role="img" aria-label="[^"]+">/,
    );
    expect(svg.match(/aria-label/g)).toHaveLength(1);
    expect(svg).not.toMatch(/ id="| style="|NaN|Infinity|undefined|null/);
  });

  it("keeps one decimal in coordinates and no colour of its own", () => {
    expect(svg).not.toMatch(/(?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|d)="[^"]*\d\.\d\d/);
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb\(|fill="(?!none)/i);
  });

  it("cuts no text at an edge", () => {
    const { width, height } = viewBox(svg);
    expect(
      textsOf(svg, type).filter((t) => t.x0 < -0.5 || t.x1 > width + 0.5 || t.y0 < -0.5 || t.y1 > height + 0.5),
    ).toEqual([]);
  });

  it("sets no text upon another", () => {
    const texts = textsOf(svg, type);
    const pairs = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => (overlap(a, b) > 1 ? [[a.text, b.text]] : [])),
    );
    expect(pairs).toEqual([]);
  });

  it("is the same when drawn again", () => {
    expect(renderChart(chart, size, lang)).toBe(svg);
  });
});

describe("small multiples", () => {
  it.each([...Array(10).keys()])("number %i is whole", (index) => {
    const svg = renderMultiple(ten("ru"), index);
    const { width } = viewBox(svg);
    expect(svg).toMatch(/^<svg class="ch mini" /);
    expect(svg).not.toMatch(/NaN| id="/);
    expect(textsOf(svg, "narrow").filter((t) => t.x1 > width)).toEqual([]);
  });

  it("stand on one scale", () => {
    const grids = [...Array(10).keys()].map((i) =>
      renderMultiple(ten("en"), i)
        .match(/<line class="grid"[^>]*>/g)
        ?.join(),
    );
    expect(new Set(grids).size).toBe(1);
  });
});
