import { describe, expect, it } from "vitest";
import { renderChart } from "../../../site/charts/index.ts";
import { countedFlow, emigrants, mixedFlow, partRanges, reconciled } from "./flow-specimens.ts";
import { textsOf } from "./svg-text.ts";

const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;
/** Height of the bar of the country of the page: the last rectangle. */
const hub = (svg: string) =>
  Number(Array.from(svg.matchAll(/<rect class="f(?:in|out)"[^>]*height="([\d.]+)"/g), (m) => m[1]).at(-1));

describe("flow", () => {
  it("draws a band for each part; what is modelled is pale and dashed", () => {
    const chart = mixedFlow("en");
    const svg = renderChart(chart, "wide", "en");
    expect(count(svg, /<path class="flow fin"/g)).toBe(1);
    expect(count(svg, /<path class="area-in in thin" stroke-dasharray="4 3"/g)).toBe(4);
    expect(count(renderChart(countedFlow("en"), "wide", "en"), /dasharray/g)).toBe(0);
  });
  it("names in its key only the kinds that it draws", () => {
    const texts = textsOf(renderChart(mixedFlow("en"), "wide", "en"), "wide").map((t) => t.text);
    expect(texts).toContain("our estimate, modelled");
    expect(texts).not.toContain("quoted in the press");
  });
  it("is as thick at the country of the page as its parts together", () => {
    const svg = renderChart(emigrants("en"), "wide", "en");
    // of 864,257 people 218,594 live in Italy
    const italy = /<path class="flow fout" d="M7 ([\d.]+)C[^L]*L[\d.]+ [\d.]+C[\d. ]+ ([\d.]+)Z"/.exec(svg);
    const thickness = Number(italy?.[2]) - Number(italy?.[1]);
    expect(thickness / hub(svg)).toBeCloseTo(218594 / 864257, 2);
  });
  it("puts the country of the page where its money or people are", () => {
    const place = (svg: string, text: string) => textsOf(svg, "narrow").find((t) => t.text === text);
    expect(place(renderChart(emigrants("ru"), "narrow", "ru"), "Молдова")?.x0).toBe(0);
    expect(place(renderChart(countedFlow("ru"), "narrow", "ru"), "Армения")?.x1).toBeCloseTo(328, 0);
  });
});

describe("ranges", () => {
  it("draws an interval with two caps, the estimate hollow in it, a mark of each side", () => {
    const svg = renderChart(reconciled("en"), "wide", "en");
    // three rows and the key, three lines each
    expect(count(svg, /<line class="in mk"/g)).toBe(12);
    expect(count(svg, /<path class="hol in"/g)).toBe(4);
    expect(count(svg, /<rect class="hol in"/g)).toBe(4);
    expect(count(svg, /<rect class="fin"/g)).toBe(4);
  });
  it("draws nothing for what is missing", () => {
    const svg = renderChart(partRanges("en"), "wide", "en");
    expect(count(svg, /<line class="in mk"/g)).toBe(6);
    expect(count(svg, /<path class="hol in"/g)).toBe(3);
    expect(count(svg, /<rect class="fin"/g)).toBe(3);
  });
  it("keeps marks of one value apart: each series has its own lane", () => {
    const ys = (pattern: RegExp) =>
      Array.from(renderChart(reconciled("en"), "wide", "en").matchAll(pattern), (m) => Number(m[1])).slice(1);
    const [a, b] = [ys(/<rect class="hol in"[^>]* y="([\d.]+)"/g), ys(/<rect class="fin"[^>]* y="([\d.]+)"/g)];
    for (const [i, y] of a.entries()) expect((b[i] ?? 0) - y).toBeGreaterThan(9);
  });
});
