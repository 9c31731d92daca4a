import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

/** A period the page itself contradicts: the page of June 2018 speaks of the second quarter, which was not over. */
const DOUBTED = /\(page says .+\)$/;
export const IN_DOUBT = "period in doubt: the page names a quarter that was not over when it was written";

const lines: PressLayout = {
  layout: "lines",
  title: "NBRB: personal transfers to and from Belarus (press quoting the National Bank)",
  headings: ["period", "item", "value", "unit", "page"],
  period: "period",
  value: "value",
  figure: ({ period = "", item = "", unit = "" }) =>
    DOUBTED.test(period) ? IN_DOUBT : { measure: `${item}, ${unit}` },
};

export const layouts = [lines.layout];

/** Finds what the National Bank is quoted with on personal transfers of Belarus, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "Belarus", [lines]);
