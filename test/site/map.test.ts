import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { areaById, theTen } from "../../schemas/areas.ts";
import { frames } from "../../site/charts/frame.ts";
import { hatch } from "../../site/charts/hatch.ts";
import { renderChart, renderStandalone } from "../../site/charts/index.ts";
import { capitals } from "../../site/map/anchors.ts";
import type { Course } from "../../site/map/courses.ts";
import { groundOf } from "../../site/map/ground.ts";
import { simplified } from "../../site/map/simplify.ts";
import { type Outlines, outlines, packagedOutlines } from "../../site/map/topology.ts";
import { windowOf } from "../../site/map/window.ts";
import { chartCss } from "../../site/stylesheet.ts";
import { gapsMap, stockMap } from "./charts/map-specimens.ts";

type Place = [lon: number, lat: number];
const UKRAINE = "804";
const RUSSIA = "643";
const CRIMEA: Readonly<Record<string, Place>> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.6, 44.6],
  Kerch: [36.4, 45.33],
  Dzhankoy: [34.39, 45.71],
};

const asPackaged = (): Outlines => {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(path, "utf8")) as Outlines;
};

const countryAt = (world: Outlines, place: Place) =>
  world.objects.countries.geometries.filter((g) => geoContains(feature(world, g), place)).map((g) => g.id);

const countryOf = (world: Outlines, id: string) => {
  const found = world.objects.countries.geometries.find((g) => g.id === id);
  if (!found) throw new Error(`no ${id}`);
  return feature(world, found);
};

describe("boundaries follow United Nations practice", () => {
  const world = packagedOutlines();

  it.each(Object.entries(CRIMEA))("%s lies in Ukraine alone", (_, place) => {
    expect(countryAt(world, place)).toEqual([UKRAINE]);
  });

  it("joins Crimea to the mainland without a seam", () => {
    const ukraine = countryOf(world, UKRAINE);
    const polygons =
      "geometry" in ukraine && ukraine.geometry.type === "MultiPolygon" ? ukraine.geometry.coordinates : [];
    const holding = polygons.filter((coordinates) =>
      geoContains({ type: "Polygon", coordinates }, CRIMEA.Simferopol ?? [0, 0]),
    );
    expect(holding).toHaveLength(1);
    // Kherson, on the mainland
    expect(geoContains({ type: "Polygon", coordinates: holding[0] ?? [] }, [32.6, 46.65])).toBe(true);
  });

  it("moves just the peninsula: what one side loses the other gains", () => {
    const packaged = (id: string) => geoArea(countryOf(asPackaged(), id));
    const ours = (id: string) => geoArea(countryOf(world, id));
    const moved = ours(UKRAINE) - packaged(UKRAINE);
    expect(packaged(RUSSIA) - ours(RUSSIA)).toBeCloseTo(moved, 8);
    // 27 thousand square kilometres, as outlines of this scale have it
    expect((moved * 6371 ** 2) / 1000).toBeCloseTo(27, 0);
    // across the strait
    expect(countryAt(world, [37.6, 45.2])).toEqual([RUSSIA]);
  });

  it.each([
    ["Kyrenia", [33.32, 35.31], "196"],
    ["Pristina", [21.16, 42.66], "688"],
    ["Sukhumi", [41.02, 43.0], "268"],
    ["Tskhinvali", [43.97, 42.23], "268"],
    ["Tiraspol", [29.63, 46.84], "498"],
  ] as [string, Place, string][])("%s", (_, place, id) => {
    expect(countryAt(world, place)).toEqual([id]);
  });
});

describe.each(["wide", "narrow"] as const)("what is drawn, %s", (size) => {
  const frame = frames[size];
  const ground = groundOf(frame);
  const { projection } = windowOf(frame);
  const at = (place: Place) => projection(place) ?? [0, 0];

  it.each(Object.entries(CRIMEA))("%s stands in Ukraine", (_, place) => {
    expect(holds(ground.outline("UKR"), at(place))).toBe(true);
    expect(holds(ground.outline("RUS"), at(place))).toBe(false);
  });

  it.each(theTen.map((t) => t.id))("the capital of %s stands in its own country, inside the frame", (id) => {
    const [lon, lat] = capitals[id] ?? [0, 0];
    const [x, y] = at([lon, lat]);
    expect(holds(ground.outline(id), [x, y])).toBe(true);
    expect(x > 20 && x < ground.width - 20 && y > 10 && y < ground.height - 10).toBe(true);
  });

  it("draws no border between Crimea and the mainland", () => {
    // a box over the isthmus of Perekop and the Syvash
    const [x0, y0] = at([33.0, 46.35]);
    const [x1, y1] = at([35.2, 45.9]);
    const points = ground.borders.flat().filter(([x, y]) => x > x0 && x < x1 && y > y0 && y < y1);
    expect(points).toEqual([]);
  });

  it("weighs little", () => {
    expect(renderChart(stockMap("ru"), size, "ru").length).toBeLessThan(34_000);
  });
});

describe("simplification", () => {
  const world = packagedOutlines();
  const simple = outlines(0.013);

  it("keeps every arc and its ends", () => {
    expect(simple.arcs).toHaveLength(world.arcs.length);
    const whole = simplified(world, 0);
    for (const [i, arc] of simple.arcs.entries()) {
      expect(arc.at(0)).toEqual(whole.arcs[i]?.at(0));
      expect(arc.at(-1)).toEqual(whole.arcs[i]?.at(-1));
    }
  });

  it("leaves out most points and no country of the ten", () => {
    const points = (w: Outlines) => w.arcs.reduce((n, arc) => n + arc.length, 0);
    expect(points(simple)).toBeLessThan(points(world) / 2);
    for (const { id } of theTen) {
      const code = String(areaById(id)?.m49).padStart(3, "0");
      expect(geoArea(countryOf(simple, code))).toBeCloseTo(geoArea(countryOf(world, code)), 3);
    }
  });
});

describe("hatching", () => {
  const square: Course = [
    [0, 0],
    [28, 0],
    [28, 28],
    [0, 28],
  ];
  const strokes = (d: string) =>
    Array.from(d.matchAll(/M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)/g), (m) => m.slice(1).map(Number));

  it("fills a square with strokes at 45 degrees, each from side to side", () => {
    const found = strokes(hatch([square], 7));
    expect(found).toHaveLength(7);
    for (const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] of found) expect(x0 + y0).toBeCloseTo(x1 + y1, 5);
    expect(found.find(([x, y]) => (x ?? 0) + (y ?? 0) === 28)).toEqual([0, 28, 28, 0]);
  });

  it("leaves a hole free", () => {
    const hole: Course = [
      [7, 7],
      [21, 7],
      [21, 21],
      [7, 21],
    ];
    const through = strokes(hatch([square, hole], 7)).filter(([x, y]) => (x ?? 0) + (y ?? 0) === 28);
    expect(through).toEqual([
      [0, 28, 7, 21],
      [21, 7, 28, 0],
    ]);
  });
});

describe("numbers on the map", () => {
  const svg = renderChart(stockMap("en"), "wide", "en");

  it("makes the area of a circle and the width of a line the number", () => {
    const r = (country: string) => Number(new RegExp(`r="([\\d.]+)"><title>${country}:`).exec(svg)?.[1]);
    expect(r("Russian Federation") ** 2 / r("Kazakhstan") ** 2).toBeCloseTo(7605774 / 2089797, 0);
    const width = (way: string) =>
      Number(new RegExp(`<title>${way}[^<]*</title>.*?class="way"[^>]*stroke-width="([\\d.]+)"`).exec(svg)?.[1]);
    expect(width("Russian Federation → Ukraine") / width("Kazakhstan → Russian Federation")).toBeCloseTo(
      3375095 / 1321004,
      1,
    );
  });

  it("numbers the lines in their order", () => {
    expect(Array.from(svg.matchAll(/class="evn"[^>]*>(\d+)</g), (m) => Number(m[1]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it("hatches a country without a figure, draws no circle there and says what hatching is", () => {
    const gaps = renderChart(gapsMap("en"), "wide", "en");
    // two countries and the key
    expect(gaps.match(/class="hatch"/g)).toHaveLength(3);
    expect(gaps).toContain(">no figure<");
    expect(gaps).not.toContain("<title>Ukraine");
    expect(svg).not.toContain('class="hatch"');
  });

  it("refuses a line without its ends and a country it has no capital of", () => {
    const chart = stockMap("en");
    const [line] = chart.lines;
    if (!line) throw new Error("no lines");
    expect(() => renderChart({ ...chart, lines: [{ ...line, to: "DEU" }] }, "wide", "en")).toThrow(RangeError);
    const place = { id: "DEU", label: "Germany", value: 1, print: "", title: "" };
    expect(() => renderChart({ ...chart, places: [place], lines: [] }, "wide", "en")).toThrow(RangeError);
  });

  it.each(["en", "ru"] as const)("prints the disclaimer in the file by itself, %s", (lang) => {
    const file = renderStandalone(stockMap(lang), lang, { title: "t", source: "s", css: chartCss() });
    const text = Array.from(file.matchAll(/class="source"[^>]*>([^<]*)</g), (m) => m[1]).join(" ");
    expect(text).toContain(lang === "en" ? "do not imply" : "не означают");
    expect(text).toContain("Natural Earth");
    expect(text).toContain(lang === "en" ? "Crimea is drawn within Ukraine" : "Крым – в составе Украины");
  });
});

/** Whether a point lies within closed courses, holes out (even-odd rule). */
function holds(rings: readonly Course[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [i, [x0, y0]] of ring.entries()) {
      const [x1, y1] = ring[(i + 1) % ring.length] ?? [x0, y0];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  return inside;
}
