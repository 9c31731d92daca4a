import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

const SEXES: Readonly<Record<string, string>> = { men: "M", women: "F" };

const lines: PressLayout = {
  layout: "lines",
  title: "Uzbekistan external migration for permanent residence by country, 2023 (Statistics Agency via press)",
  headings: ["period", "flow", "partner", "persons", "page"],
  period: "period",
  value: "persons",
  figure({ flow = "", partner = "" }) {
    const sex = SEXES[partner];
    return sex === undefined ? { measure: flow, counterpart_area: partner } : { measure: flow, sex };
  },
};

export const layouts = [lines.layout];

/** Finds emigrants and immigrants of Uzbekistan, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "UZB", [lines]);
