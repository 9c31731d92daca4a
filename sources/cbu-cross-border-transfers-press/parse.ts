import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

export const reasons = { sum: "a sum of several countries, not a counterpart" } as const;

const lines: PressLayout = {
  layout: "lines",
  title: "CBU cross-border money transfers of individuals to and from Uzbekistan (press quoting the CBU review)",
  headings: ["period", "flow", "partner", "value", "unit", "page"],
  period: "period",
  value: "value",
  figure({ flow = "", partner = "", unit = "" }) {
    if (partner.includes("+")) return reasons.sum;
    return { measure: `${flow}, ${unit}`, counterpart_area: partner };
  },
};

export const layouts = [lines.layout];

/** Finds amounts and shares of transfers to and from Uzbekistan, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "UZB", [lines]);
