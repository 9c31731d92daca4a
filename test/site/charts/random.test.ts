/** Real figures with points, labels and events taken away or added at random (seeded): nothing is cut, nothing overlaps. */
import { describe, expect, it } from "vitest";
import type { LineChart, LineSeries } from "../../../profiles/document.ts";
import { langs } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import { overlap } from "../../../site/charts/geometry.ts";
import { renderChart } from "../../../site/charts/index.ts";
import { monthly, moves, netMigration, received, share, stock, yearly } from "./specimens.ts";
import { textsOf, viewBox } from "./svg-text.ts";

/** Numerical Recipes' linear congruential generator, 0 to 1. */
function randomLcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const makers = [moves, received, share, stock, monthly, yearly, netMigration];

function shuffled(seed: number): LineChart {
  const random = randomLcg(seed);
  const lang = langs[Math.floor(random() * 2)] ?? "en";
  const chart = (makers[Math.floor(random() * makers.length)] ?? moves)(lang);
  const loss = random() * 0.6;
  const series = chart.series.map((s): LineSeries => {
    const points = s.points.map((p) =>
      random() < loss ? { ...p, y: null } : random() < 0.1 ? { ...p, status: "P" } : p,
    );
    const callouts = points.flatMap((p, index) =>
      p.y !== null && random() < 4 / points.length ? [{ index, text: formatNumber(p.y, lang) }] : [],
    );
    return { ...s, points, callouts, everyPoint: random() < 0.5 };
  });
  const years = chart.x[1] - chart.x[0];
  const events = [1, 2, 3, 4].filter(() => random() < 0.5).map((n) => ({ n, at: chart.x[0] + random() * years }));
  return { ...chart, series, events };
}

describe.each([...Array(120).keys()])("seed %i", (seed) => {
  it.each(["wide", "narrow"] as const)("%s", (size) => {
    const svg = renderChart(shuffled(seed), size, "ru");
    const { width, height } = viewBox(svg);
    const texts = textsOf(svg, size);
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(texts.filter((t) => t.x0 < -0.5 || t.x1 > width + 0.5 || t.y0 < -0.5 || t.y1 > height + 0.5)).toEqual([]);
    const pairs = texts.flatMap((a, i) =>
      texts.slice(i + 1).flatMap((b) => (overlap(a, b) > 1 ? [[a.text, b.text]] : [])),
    );
    expect(pairs).toEqual([]);
  });
});
