import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

/** Pages whose figures by country exceed the total they print beside them. */
const CONTRADICTORY = /^https:\/\/www\.caravan\.kz\//;

export const reasons = {
  contradictory: "figures of a page where two countries exceed the total",
  later: "2022 given again a year later, in rounded thousands",
} as const;

const lines: PressLayout = {
  layout: "lines",
  title: "BNS Kazakhstan external migration (press quoting the Bureau of National Statistics)",
  headings: ["period", "flow", "partner", "persons", "page"],
  period: "period",
  value: "persons",
  figure({ period, flow = "", partner = "" }, page) {
    if (CONTRADICTORY.test(page)) return reasons.contradictory;
    if (period === "2022 (given a year later, thousands)") return reasons.later;
    return { measure: flow, counterpart_area: partner };
  },
};

export const layouts = [lines.layout];

/** Finds arrivals, departures and net migration of Kazakhstan, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "KAZ", [lines]);
