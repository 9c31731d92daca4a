import { areaByCode, areaByM49, areaByName } from "../schemas/areas.ts";
import { breakdownName } from "../schemas/breakdowns.ts";
import { Fault } from "../schemas/fault.ts";
import type { Indicator } from "../schemas/indicator.ts";
import { indicatorById } from "../schemas/indicators.ts";
import type { DurationRule } from "../schemas/observation.ts";
import type { Period } from "../schemas/periods.ts";
import type { Attribute, Measure, SourceDefinition } from "../schemas/source.ts";
import type { ObsStatus } from "../schemas/status.ts";
import { readNumber } from "../sources/_kit/numbers.ts";

/** What a publisher's codes mean in our key: each distinct text is interpreted once, by the source's own declarations. */

/**
 * Our area for a publisher's code or name, tried in the source's order; exact, never likeness (M-007).
 *
 * @throws Fault `source/area`.
 */
export function interpretArea(source: SourceDefinition, text: string, locator = ""): string {
  const code = text.trim();
  const own = source.names?.[code];
  if (own !== undefined) return own;
  for (const scheme of source.areas) {
    const area =
      scheme === "iso3"
        ? areaByCode(/^[a-z_]+$/.test(code) ? code.toUpperCase() : code)
        : scheme === "m49"
          ? /^\d+$/.test(code)
            ? areaByM49(Number(code))
            : null
          : areaByName(code);
    if (area) return area.id;
  }
  throw new Fault("source/area", `the economy "${text}" is not in the list`, {
    at: locator,
    hint: "check the spelling; if the publisher has a new name for it, add it to the aliases of schemas/areas-list.ts",
  });
}

/** The counterpart: blank is all of them (`W1`), or not applicable (`_Z`) for figures that have none. */
export function interpretCounterpart(source: SourceDefinition, measure: Measure, text: string, locator = ""): string {
  if (text.trim() !== "") return interpretArea(source, text, locator);
  return indicatorOf(measure).theme === "context" ? "_Z" : "W1";
}

/** @throws Fault `source/measure` for a measure the source does not declare. */
export function interpretMeasure(source: SourceDefinition, text: string, locator = ""): Measure {
  const measure = source.measures[text];
  if (measure) return measure;
  throw new Fault("source/measure", `the series "${text}" is not one this source reads`, {
    at: locator,
    hint: `series read: ${Object.keys(source.measures).join(", ")}; add it to the source's measures if it should be taken in`,
  });
}

export function indicatorOf(measure: Measure): Indicator {
  const indicator = indicatorById(measure.indicator);
  if (!indicator) throw new Error(`measure of an unlisted indicator: ${measure.indicator}`);
  return indicator;
}

/** The breakdown: the measure's own where its heading states one, else the one printed. @throws Fault `source/breakdown`. */
export function interpretBreakdown(measure: Measure, text: string, locator = ""): string {
  const code = measure.breakdown_1 ?? text;
  if (breakdownName(code)) return code;
  throw new Fault("source/breakdown", `the breakdown "${code}" is not in the list`, {
    at: locator,
    hint: "add it, with its name, to schemas/breakdowns.ts",
  });
}

/** The months of stay needed to be counted in a period, by the measure's rule of that time. */
export function interpretDuration(measure: Measure, period: Period): DurationRule {
  const rule = measure.duration_rule ?? (indicatorOf(measure).theme === "flow" ? "UNK" : "NA");
  if (typeof rule === "string") return rule;
  return rule.findLast((r) => r.since <= period.time_period)?.rule ?? "UNK";
}

/** @throws Fault `source/period`. */
export function interpretPeriod(source: SourceDefinition, text: string, measure: string, locator = ""): Period {
  try {
    return source.period(text, measure);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new Fault("source/period", error.message, { at: locator, ...(error.hint && { hint: error.hint }) });
  }
}

/** @throws Fault `source/mark` for a publisher's mark the source does not declare. */
export function interpretMark(source: SourceDefinition, text: string, locator = ""): ObsStatus | null {
  if (text === "") return null;
  const status = source.marks[text];
  if (status) return status;
  throw new Fault("source/mark", `the mark "${text}" is not known`, {
    at: locator,
    hint: `marks known: ${Object.keys(source.marks).join(", ") || "none"}; read the file's notes and add it to the source's marks`,
  });
}

export function interpretAttribute(source: SourceDefinition, text: string, layout: string): Attribute {
  return source.attribute?.(text, layout) ?? {};
}

/** @throws Fault `source/unmapped`. */
export function interpretNumber(source: SourceDefinition, text: string, locator = "") {
  return readNumber(text, source.numbers, locator);
}
