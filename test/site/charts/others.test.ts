import { describe, expect, it } from "vitest";
import { renderChart, renderKey, renderStandalone } from "../../../site/charts/index.ts";
import { stack } from "../../../site/charts/stack.ts";
import { textWidth, wrap } from "../../../site/charts/text-width.ts";
import { chartCss } from "../../../site/stylesheet.ts";
import { abroad, corridors, held, law, modelled, netOfTen, ranking, revised } from "./specimens.ts";
import { textsOf } from "./svg-text.ts";

const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

describe("dots", () => {
  it("draws a mark for every figure and none for a gap", () => {
    // 8 + 6 + 6 stocks, 2 censuses.
    expect(count(renderChart(abroad("en"), "wide", "en"), /class="(hol|f)(out| ?s1| out)?"/g)).toBe(22);
  });
  it("keeps marks of one value apart", () => {
    const marks = renderChart(abroad("en"), "wide", "en").match(/<path class="(?:hol out|fout)" d="[^"]*"/g) ?? [];
    expect(new Set(marks).size).toBe(marks.length);
  });
  it("says of each panel that its scale is its own", () => {
    expect(count(renderChart(abroad("ru"), "narrow", "ru"), /своя шкала/g)).toBe(2);
  });
  it("prints the number beside the last series' mark", () => {
    const texts = textsOf(renderChart(modelled("en"), "wide", "en"), "wide");
    const [label, print] = ["Kazakhstan", "77.5"].map((t) => texts.find((x) => x.text === t));
    expect(Math.abs((label?.y1 ?? 0) - (print?.y1 ?? 99))).toBeLessThan(2);
    expect(print?.x1).toBeLessThan(
      textsOf(renderChart(modelled("en"), "wide", "en"), "wide").find((t) => t.text === "150")?.x0 ?? 0,
    );
  });
  it("has a key with a mark and a name for each series", () => {
    const key = renderKey(abroad("ru").series, "ru");
    expect(count(key, /<li>/g)).toBe(5);
    expect(key).toContain("издание 2024 г.");
  });
});

describe("lanes, coverage, matrix, bars", () => {
  it("draws every act once, a ring where the day is not known, a bar for a term", () => {
    const chart = law("en");
    const items = chart.lanes.flatMap((l) => l.items);
    const svg = renderChart(chart, "wide", "en");
    expect(count(svg, /<circle class="pt[^"]*"[^>]*><title>/g)).toBe(items.length);
    expect(count(svg, /<circle class="pt hol"[^>]*><title>/g)).toBe(items.filter((i) => !i.exact).length);
    expect(count(svg, /<line class="span"[^>]*><title>/g)).toBe(items.filter((i) => i.to !== null).length);
    const places = svg.match(/c[xy]="[^"]*" cy="[^"]*" r="3.8"><title/g) ?? [];
    expect(new Set(places).size).toBe(places.length);
  });
  it("is one drawing for both sizes in the head of a page", () => {
    expect(renderChart(held("en"), "wide", "en")).toBe(renderChart(held("en"), "narrow", "en"));
  });
  it("has a title in every cell off the diagonal, a dash where there is no figure", () => {
    const svg = renderChart(corridors("en"), "wide", "en");
    expect(count(svg, /<title>/g)).toBe(90);
    expect(svg).toContain("Armenia → Russian Federation: 340,512");
    expect(count(svg, /–<\/text>/g)).toBe(6);
    expect(count(svg, /class="fin"/g)).toBe(1);
  });
  it("names the rows of a narrow matrix by code", () => {
    const texts = textsOf(renderChart(corridors("ru"), "narrow", "ru"), "narrow").map((t) => t.text);
    expect(texts.filter((t) => t === "KGZ")).toHaveLength(2);
    expect(texts).not.toContain("Украина");
  });
  it("draws no bar for a gap, and bars to both sides of zero", () => {
    expect(count(renderChart(ranking("en"), "wide", "en"), /<rect/g)).toBe(6);
    const svg = renderChart(netOfTen("en"), "wide", "en");
    const zero = Number(/<line class="base" x1="([\d.]+)"/.exec(svg)?.[1]);
    const xs = Array.from(svg.matchAll(/<rect class="fs2" x="([\d.]+)"/g), (m) => Number(m[1]));
    expect(xs.some((x) => x < zero - 100)).toBe(true);
    expect(xs.some((x) => x === zero)).toBe(true);
  });
});

describe("standalone", () => {
  const css =
    ":root { --ink: #14212b; --paper: #ffffff; --sans: Arial; --serif: Georgia; --ink-3: #5f6c77; --in: #175c9c }\n.ch .hol { fill: var(--paper); }\n.ch.n text { font-size: 12px; }\nsvg.ch.n { display: none; }";
  it("is a file by itself", () => {
    const svg = renderStandalone(abroad("ru"), "ru", { title: "Четверо из пяти", source: "Источник: ДЭСВ ООН", css });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain(".ch .hol{fill: #ffffff;}");
    expect(svg).not.toMatch(/var\(|display: none|NaN/);
    for (const text of ["Четверо из пяти", "Источник: ДЭСВ ООН", "2024 г., издание 2024 г."])
      expect(svg).toContain(text);
  });
  it("refuses a style sheet without tokens", () => {
    expect(() => renderStandalone(abroad("en"), "en", { title: "", source: "", css: "" })).toThrow(RangeError);
  });
  it("reads the site's own sheet", () => {
    expect(renderStandalone(corridors("en"), "en", { title: "t", source: "s", css: chartCss() })).toContain(
      ".ch .cell{fill: #42515d;}",
    );
  });
});

describe("small pieces", () => {
  it("stacks labels without overlap, near their wishes, inside the limits", () => {
    const items = [
      { top: 10, height: 20 },
      { top: 12, height: 20 },
      { top: 90, height: 20 },
      { top: 95, height: 20 },
    ];
    const tops = stack(items, 4, 0, 110);
    expect(tops.map((t, i) => t + (items[i]?.height ?? 0)).every((b) => b <= 110)).toBe(true);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(24);
    expect((tops[3] ?? 0) - (tops[2] ?? 0)).toBeGreaterThanOrEqual(24);
    expect(stack([{ top: 40, height: 10 }], 4, 0, 110)).toEqual([40]);
  });
  it("never breaks at a no-break space", () => {
    expect(wrap("в\u00a02024\u00a0г. получено", 60, 13)).toEqual(["в\u00a02024\u00a0г.", "получено"]);
  });
  it("knows that Russian is wider", () => {
    expect(textWidth("отправлено в Россию", 13)).toBeGreaterThan(textWidth("sent to Russia", 13));
  });
});

describe("triangle", () => {
  const svg = renderChart(revised("en"), "narrow", "en");

  it("draws a ring for a first figure, a dot for no change, a bar for a change, nothing for a period not printed", () => {
    expect(count(svg, /class="hol s2"/g)).toBe(6);
    expect(count(svg, /<circle class="fs2"/g)).toBe(4);
    expect(count(svg, /<rect class="fs2"/g)).toBe(3);
  });

  it("cuts a bar at the side that it fills, so that no bar reaches another edition", () => {
    const widths = [...svg.matchAll(/<rect class="fs2"[^>]* width="([\d.]+)"/g)].map((m) => Number(m[1]));
    // +0.04 %, −21.9 %, −37.3 %: the last two fill their side
    expect(widths[0]).toBe(1.2);
    expect(widths[1]).toBe(widths[2]);
  });
});
