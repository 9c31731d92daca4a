import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

export const reasons = {
  year: "the page does not say clearly of which year",
  net: "the page does not say whether gross or net",
} as const;

const lines: PressLayout = {
  layout: "lines",
  title: "NBKR money transfers of individuals via transfer systems (press quoting NBKR)",
  headings: ["period", "flow", "partner", "value", "unit", "page"],
  period: "period",
  value: "value",
  figure({ period = "", flow = "", partner = "", unit = "" }) {
    if (/\(.*\bambiguous\)$/.test(period)) return reasons.year;
    if (flow === "net (by the 98% statement)") return reasons.net;
    return { measure: `${flow}, ${unit}`, counterpart_area: partner };
  },
};

export const layouts = [lines.layout];

/** Finds gross and net transfers of the Kyrgyz Republic, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "KGZ", [lines]);
