import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** The colours of charts: readable on their grounds, and apart for who sees hues otherwise and on grey paper. */

type Rgb = readonly [number, number, number];

const read = (part: string) => readFileSync(new URL(`../../site/style/${part}.css`, import.meta.url), "utf8");

/** Custom properties of the first block after a place in a sheet. */
function tokens(sheet: string, from: RegExp): Map<string, Rgb> {
  const start = sheet.search(from);
  const body = /:root\s*\{([^}]*)\}/.exec(sheet.slice(start))?.[1] ?? "";
  return new Map(
    Array.from(
      body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g),
      ([, name = "", hex = ""]) => [name, rgb(hex)] as const,
    ),
  );
}

function rgb(hex: string): Rgb {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  const at = (i: number) => Number.parseInt(long.slice(i, i + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

const sheets = {
  light: tokens(read("tokens"), /:root/),
  dark: tokens(read("tokens"), /prefers-color-scheme: dark/),
  print: tokens(read("print"), /@media print/),
};

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** Contrast of WCAG 2.2, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** `a` at a part of its strength on `b`. */
const over = (a: Rgb, b: Rgb, part: number): Rgb =>
  [0, 1, 2].map((i) => part * (a[i] ?? 0) + (1 - part) * (b[i] ?? 0)) as unknown as Rgb;

/** Total loss of one kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  "full sight": [1, 0, 0, 0, 1, 0, 0, 0, 1],
} as const;

/** Lightness and the two axes of hue (CIE 1976 L*a*b*, D65) as one sees them. */
function lab(colour: Rgb, sight: keyof typeof SIGHTS): readonly number[] {
  const m = SIGHTS[sight];
  const c = colour.map(linear);
  const seen = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        [0, 1, 2].reduce((sum, i) => sum + (m[row + i] ?? 0) * (c[i] ?? 0), 0),
      ),
    ),
  );
  const [r = 0, g = 0, b = 0] = seen;
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb, sight: keyof typeof SIGHTS) => {
  const [p, q] = [lab(a, sight), lab(b, sight)];
  return Math.hypot(...p.map((v, i) => v - (q[i] ?? 0)));
};

/** Least contrast of text, and of marks and lines that carry a number (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const MARK = 3;
/** Least distance of the two directions: a just noticeable difference is about 2.3, two colours side by side are apart from 20. */
const APART = 20;

it("reads the colours it judges", () => {
  for (const sheet of Object.values(sheets)) expect(sheet.get("in")).toHaveLength(3);
  expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  expect(distance([1, 0, 0], [0, 0.5, 0], "full sight")).toBeGreaterThan(100);
  // red and green come together for who has no middle cones
  expect(distance(rgb("#c0392b"), rgb("#7a6a00"), "deuteranopia")).toBeLessThan(30);
  expect(distance(rgb("#c0392b"), rgb("#7a6a00"), "full sight")).toBeGreaterThan(50);
});

describe.each(Object.entries(sheets))("%s", (_, sheet) => {
  const colour = (name: string): Rgb => {
    const found = sheet.get(name);
    if (!found) throw new Error(`no --${name}`);
    return found;
  };
  const on = (name: string, ground: string) => contrast(colour(name), colour(ground));

  it.each(["ink", "ink-2", "ink-3", "in", "out", "accent", "flag"])(
    "text in %s is read on paper and on a tint",
    (name) => {
      expect(on(name, "paper")).toBeGreaterThanOrEqual(TEXT);
      expect(on(name, "tint")).toBeGreaterThanOrEqual(TEXT);
    },
  );

  it.each(["ink", "ink-2"])("names in %s are read on the land of a map", (name) => {
    expect(on(name, "ground")).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(["in", "out", "in-2", "out-2", "src-1", "src-2", "src-3", "src-4", "rule-2"])(
    "a mark in %s is seen on paper",
    (name) => {
      expect(on(name, "paper")).toBeGreaterThanOrEqual(MARK);
    },
  );

  it.each(["src-1", "src-3"])("circles and lines in %s are seen on the land of a map", (name) => {
    expect(on(name, "ground")).toBeGreaterThanOrEqual(MARK);
  });

  it("the land of the ten is told from other land and from the sea", () => {
    expect(on("ground", "tint")).toBeGreaterThan(1.1);
    expect(on("tint", "paper")).toBeGreaterThan(1.05);
  });

  it("a band of a flow is seen on paper, at its strength", () => {
    const strength = Number(/\.ch \.flow \{\s*fill-opacity: ([\d.]+)/.exec(read("charts"))?.[1]);
    for (const name of ["in", "out"])
      expect(contrast(over(colour(name), colour("paper"), strength), colour("paper"))).toBeGreaterThanOrEqual(MARK);
  });

  describe.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])("%s", (sight) => {
    it.each([
      ["in", "out"],
      ["in-2", "out-2"],
    ])("%s and %s are apart", (a, b) => {
      expect(distance(colour(a), colour(b), sight)).toBeGreaterThan(APART);
    });

    it("a direction is told from the colours of sources", () => {
      for (const name of ["in", "out"])
        for (const source of ["src-1", "src-3"])
          expect(distance(colour(name), colour(source), sight)).toBeGreaterThan(APART);
    });
  });

  it("the nearer to a count, the stronger: counted, reported, compiled, also on grey paper", () => {
    const strength = ["src-1", "src-2", "src-3"].map((name) => on(name, "paper"));
    expect(strength).toEqual(strength.toSorted((a, b) => b - a));
    expect(new Set(strength.map((s) => s.toFixed(1))).size).toBe(3);
  });
});
