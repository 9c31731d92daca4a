import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { attribute, child, type Element, readXml } from "../_kit/xml.ts";
import { DIMENSIONS, OBS_ATTRIBUTES, SERIES, SERIES_ATTRIBUTES } from "./rows.ts";

export const layouts = ["sdmx-ml"];

/** Finds one reading a figure; every code beside it must be one the source knows. */
export function parse(file: PublisherFile): Parsed {
  const root = readXml(file);
  const header = child(file, root, "message:Header");
  const test = child(file, header, "message:Test");
  if (test.text !== "false")
    throw new Fault("file/title", `expected "false", found "${test.text}": the file is a test message`, {
      at: `${file.name}, ${test.path}`,
      hint: "fetch the published file",
    });
  const structure = child(file, child(file, header, "message:Structure"), "common:Structure");
  const definition = child(file, structure, "Ref");
  expectCode(file, definition, "agencyID", "KG_NSC");
  expectCode(file, definition, "id", "SDG");
  const series = child(file, root, "message:DataSet").children;
  const readings = series.flatMap((s) => seriesReadings(file, s));
  const codes = [...new Set(readings.map((r) => r.measure))];
  const [only] = codes;
  if (only === undefined || codes.length > 1)
    throw new Fault("file/dimension", `expected one "SERIES" in the file, found "${codes.join(", ")}"`, {
      at: `${file.name}, ${root.path}/message:DataSet`,
      hint: `series read: ${Object.keys(SERIES).join(", ")}; one file holds one of them`,
    });
  const published = prepared(file, header);
  return { layout: "sdmx-ml", edition: published, published, part: only.toLowerCase(), readings, passed_over: {} };
}

/** The day the file was prepared. */
function prepared(file: PublisherFile, header: Element): string {
  const element = child(file, header, "message:Prepared");
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(element.text)?.[1];
  if (day !== undefined) return day;
  throw new Fault("file/edition", `"${element.text}" is not the day on which the file was prepared`, {
    at: `${file.name}, ${element.path}`,
    hint: "the layout has changed: read the file, then add the new layout to the source",
  });
}

function seriesReadings(file: PublisherFile, series: Element): Reading[] {
  expectNames(file, series, "Series", [...Object.keys(DIMENSIONS), ...SERIES_ATTRIBUTES]);
  for (const [name, code] of Object.entries(DIMENSIONS)) expectCode(file, series, name, code);
  const measure = attribute(file, series, "SERIES");
  const expected = SERIES[measure];
  if (!expected) throw otherCode(file, series, "SERIES", Object.keys(SERIES).join(", "), measure);
  expectCode(file, series, "UNIT_MEASURE", expected.unit);
  return series.children.map((obs) => {
    expectNames(file, obs, "Obs", OBS_ATTRIBUTES);
    expectCode(file, obs, "UNIT_MULT", "0");
    const time_period = attribute(file, obs, "TIME_PERIOD");
    expectCode(file, obs, "TIME_DETAIL", expected.detail(time_period));
    expectText(file, obs, "SOURCE_DETAIL", expected.source);
    return reading({
      ref_area: attribute(file, series, "REF_AREA"),
      measure,
      breakdown_1: attribute(file, series, "COMPOSITE_BREAKDOWN"),
      time_period,
      value_raw: attribute(file, obs, "OBS_VALUE"),
      status_raw: attribute(file, obs, "OBS_STATUS"),
      attribute_raw: attribute(file, obs, "NATURE"),
      locator: `${obs.path}/@OBS_VALUE`,
    });
  });
}

/** @throws Fault `file/element` for an element of another name, or with an attribute nobody has read. */
function expectNames(file: PublisherFile, element: Element, name: string, attributes: readonly string[]): void {
  const unknown = Object.keys(element.attributes).find((a) => !attributes.includes(a));
  if (element.name === name && unknown === undefined) return;
  const found = element.name === name ? `the attribute "${unknown}"` : `the element "${element.name}"`;
  throw new Fault("file/element", `${found} is not one this source reads`, {
    at: `${file.name}, ${element.path}`,
    hint: "the layout has changed: read the file and its structure definition, then add it to the source's rows.ts",
  });
}

function expectCode(file: PublisherFile, element: Element, name: string, code: string): void {
  const found = attribute(file, element, name);
  if (found !== code) throw otherCode(file, element, name, code, found);
}

function otherCode(file: PublisherFile, element: Element, name: string, expected: string, found: string): Fault {
  return new Fault("file/dimension", `expected ${name} to be "${expected}", found "${found}"`, {
    at: `${file.name}, ${element.path}/@${name}`,
    hint: `codes read: ${expected}; look the new code up in the structure definition, then add it to the source's rows.ts`,
  });
}

/** The words beside a figure say whose it is: other words make it another figure. */
function expectText(file: PublisherFile, element: Element, name: string, expected: string): void {
  const found = attribute(file, element, name);
  if (found.startsWith(expected)) return;
  throw new Fault("file/title", `expected ${name} to begin with "${expected}", found "${found.slice(0, 80)}"`, {
    at: `${file.name}, ${element.path}/@${name}`,
    hint: "the figure has another source than before: read it, then change the source's rows.ts and measures",
  });
}
