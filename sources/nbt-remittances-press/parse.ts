import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

const lines: PressLayout = {
  layout: "lines",
  title: "NBT statements on remittances to Tajikistan (press)",
  headings: ["period", "item", "value", "unit", "page"],
  period: "period",
  value: "value",
  figure: ({ item = "", unit = "" }) => ({ measure: `${item}, ${unit}` }),
};

export const layouts = [lines.layout];

/** Finds statements on remittances of Tajikistan, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "TJK", [lines]);
