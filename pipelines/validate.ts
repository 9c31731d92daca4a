import { Fault } from "../schemas/fault.ts";
import type { Parsed, SourceDefinition } from "../schemas/source.ts";
import {
  interpretArea,
  interpretAttribute,
  interpretBreakdown,
  interpretCounterpart,
  interpretMark,
  interpretMeasure,
  interpretNumber,
  interpretPeriod,
} from "./interpret.ts";

/** How many faults of one file are told before stopping. */
const MAX_FAULTS = 50;

/**
 * Every reading of a file can be interpreted: measures, areas, periods, marks and numbers (V-003), keys once (V-101).
 *
 * Distinct texts are interpreted once. Returns the faults, at most fifty, each with its place.
 */
export function validate(source: SourceDefinition, parsed: Parsed, fileName: string): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, unknown>();
  const keys = new Map<string, string>();
  const once = <T>(kind: string, text: string, locator: string, interpret: () => T): T | undefined => {
    const key = `${kind}\u0000${text}`;
    if (seen.has(key)) return seen.get(key) as T | undefined;
    try {
      const value = interpret();
      seen.set(key, value);
      return value;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      seen.set(key, undefined);
      faults.push(
        new Fault(error.code, error.message, {
          at: `${fileName}, ${locator}`,
          ...(error.hint && { hint: error.hint }),
        }),
      );
      return undefined;
    }
  };
  for (const r of parsed.readings) {
    if (faults.length >= MAX_FAULTS) break;
    const measure = once("measure", r.measure, r.locator, () => interpretMeasure(source, r.measure));
    const area = once("area", r.ref_area, r.locator, () => interpretArea(source, r.ref_area));
    const period = once(`period ${r.measure}`, r.time_period, r.locator, () =>
      interpretPeriod(source, r.time_period, r.measure),
    );
    once("mark", r.status_raw, r.locator, () => interpretMark(source, r.status_raw));
    const attribute = once("attribute", r.attribute_raw, r.locator, () =>
      interpretAttribute(source, r.attribute_raw, parsed.layout),
    );
    if (source.nearness === "quoted") once("page", r.attribute_raw, r.locator, () => expectPage(r.attribute_raw));
    const counterpart =
      measure &&
      // only a blank means one thing for one series and another for the next
      once(`counterpart ${r.counterpart_area === "" ? measure.indicator : ""}`, r.counterpart_area, r.locator, () =>
        interpretCounterpart(source, measure, r.counterpart_area),
      );
    if (measure)
      once(`breakdown ${r.measure}`, r.breakdown_1, r.locator, () => interpretBreakdown(measure, r.breakdown_1));
    readable(source, r.value_raw, r.locator, fileName, faults);
    if (!measure || !area || !period || !counterpart) continue;
    const basis = attribute?.concept_basis ?? "";
    const key = [r.measure, area, counterpart, r.sex, r.breakdown_1, period.time_period, basis].join("\u0001");
    const first = keys.get(key);
    if (first !== undefined)
      faults.push(
        new Fault("file/duplicate", `the same economy, period and series stand here and at ${first}`, {
          at: `${fileName}, ${r.locator}`,
          hint: "keep one of the two",
        }),
      );
    keys.set(key, r.locator);
  }
  return faults;
}

/** A figure of the press carries the address of its page. @throws Fault `source/page`. */
function expectPage(text: string): void {
  if (/^https?:\/\/\S/.test(text)) return;
  throw new Fault("source/page", `"${text}" is not the address of a page`, {
    hint: "write where the figure was read; only a line of the same page as the one above may say same",
  });
}

function readable(source: SourceDefinition, text: string, locator: string, fileName: string, faults: Fault[]): void {
  try {
    interpretNumber(source, text);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    faults.push(
      new Fault(error.code, error.message, { at: `${fileName}, ${locator}`, ...(error.hint && { hint: error.hint }) }),
    );
  }
}
