import { describe, expect, it } from "vitest";
import type { LineChart } from "../../../profiles/document.ts";
import { frames } from "../../../site/charts/frame.ts";
import { renderChart } from "../../../site/charts/index.ts";
import {
  closeUp,
  cost,
  monthly,
  moves,
  netMigration,
  noFigures,
  onePoint,
  received,
  share,
  stock,
  yearly,
  zeros,
} from "./specimens.ts";
import { textsOf } from "./svg-text.ts";

const wide = (chart: LineChart) => renderChart(chart, "wide", "en");
const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;
const lineOf = (svg: string, className: string) =>
  new RegExp(`<path class="${className}" d="([^"]*)"`).exec(svg)?.[1] ?? "";

describe("gaps and breaks", () => {
  it("draws no point for a null: 35 quarters known of 39", () => {
    expect(count(wide(cost("en")), /<circle class="fs1"/g)).toBe(35);
  });
  it("marks points alone between gaps, and joins the rest", () => {
    const svg = wide(cost("en"));
    expect(count(svg, /<path class="ln s1"/g)).toBe(1);
    expect(lineOf(svg, "ln s1").split("L")).toHaveLength(31);
  });
  it("stops every line at a break and says why", () => {
    const svg = wide(moves("en"));
    expect(count(svg, /<path class="ln out"/g)).toBe(2);
    expect(count(svg, /<path class="ln in"/g)).toBe(2);
    expect(svg).toContain("[B] 2011: stays of nine months and more");
    expect(svg).toMatch(/<path class="brk" d="M[\d. ]+l4 -10M[\d. ]+l4 -10"/);
  });
  it("draws a lone point as a mark without a line", () => {
    const svg = wide(onePoint("en"));
    expect(svg).toContain('class="hol in"');
    expect(svg).not.toContain('class="ln');
  });
  it("says that there are no figures", () => {
    const svg = wide(noFigures("en"));
    expect(svg).toContain("no figures for these years");
    expect(svg).not.toMatch(/<path|<circle/);
  });
});

describe("estimates and editions", () => {
  it("draws an estimate hollow, a dashed line to it, its letter at the number", () => {
    const svg = wide(received("en"));
    expect(svg).toMatch(/class="ln in2 thin dash"/);
    expect(svg).toMatch(/class="hol in"/);
    expect(textsOf(svg, "wide").map((t) => t.text)).toContain("5,700 [E]");
  });
  it("draws the older edition first, thin and pale, the newest heavy", () => {
    const svg = wide(stock("en"));
    expect(svg.indexOf('"ln out2 thin"')).toBeGreaterThan(-1);
    expect(svg.indexOf('"ln out2 thin"')).toBeLessThan(svg.indexOf('"ln out"'));
    expect(count(svg, /class="band"/g)).toBe(1);
  });
  it("draws the calculated dashed throughout", () => {
    expect(lineOf(wide(share("en")), "ln in thin dash").split("L")).toHaveLength(22);
  });
});

describe("axes", () => {
  it.each([moves, received, share, stock, monthly, yearly, netMigration])(
    "names the first and the last year: %o",
    (make) => {
      const chart = make("en");
      for (const size of ["wide", "narrow"] as const) {
        const years = textsOf(renderChart(chart, size, "en"), size).filter(
          (t) => t.className === "ax" && /^(19|20)\d\d$/.test(t.text),
        );
        expect(years.at(0)?.text).toBe(String(chart.x[0]));
        expect(years.at(-1)?.text).toBe(String(chart.x[1]));
      }
    },
  );
  it("draws zero darker, also in the middle", () => {
    expect(count(wide(netMigration("en")), /class="base"/g)).toBe(1);
    expect(wide(netMigration("en"))).toContain("\u2212100,000");
  });
  it("has no zero line when the axis does not begin there", () => {
    expect(wide(closeUp("en"))).not.toContain('class="base"');
  });
  it("gives zeros an axis", () => {
    expect(textsOf(wide(zeros("en")), "wide").map((t) => t.text)).toEqual(expect.arrayContaining(["0", "1", "0 [E]"]));
  });
  it("lifts the ring of an event that stands near another", () => {
    const ys = (size: "wide" | "narrow") =>
      Array.from(renderChart(received("en"), size, "en").matchAll(/class="evc" cx="[^"]*" cy="([^"]*)"/g), (m) =>
        Number(m[1]),
      );
    expect(new Set(ys("wide")).size).toBe(1);
    expect(ys("narrow")).toEqual([29, 10, 29]);
  });
});

describe("labels", () => {
  it("lists a name above the plot when no place near the line is free", () => {
    const svg = renderChart(monthly("en"), "narrow", "en");
    const listed = textsOf(svg, "narrow").filter((t) => ["43", "75"].includes(t.text));
    const unit = textsOf(svg, "narrow").find((t) => t.text === "US$ million");
    expect(listed).toHaveLength(2);
    for (const t of listed) expect(t.y1).toBeLessThan(unit?.y0 ?? 0);
  });
  it("keeps the rings of events below the listed names, and long names within the drawing", () => {
    const chart = monthly("en");
    const long = "counts by the country of destination, through money transfer systems and the post";
    const series = chart.series.map((s) => ({ ...s, sublabel: long }));
    const svg = renderChart({ ...chart, series }, "narrow", "en");
    const names = textsOf(svg, "narrow").filter((t) => long.includes(t.text) && t.x0 > 24 && t.x0 < 60);
    const rings = Array.from(svg.matchAll(/class="evc" cx="[^"]*" cy="([^"]*)"/g), (m) => Number(m[1]));
    expect(names.length).toBeGreaterThan(2);
    for (const t of names) {
      expect(t.y1).toBeLessThan(Math.min(...rings));
      expect(t.x1).toBeLessThanOrEqual(frames.narrow.width);
    }
  });
  it("escapes what it is given", () => {
    const svg = wide({ ...moves("en"), unit: '<people> & "others"' });
    expect(svg).toContain("&lt;people&gt; &amp; &quot;others&quot;");
  });
});
