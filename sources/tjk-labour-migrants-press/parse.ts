import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressFigure, type PressLayout, parsePress } from "../_kit/press.ts";

/** `Total`, `to Russia`, `men`: what a line is about; "(rounded)" is the transcript's own remark. */
const ITEM = /^(.+?)( \(rounded\))?$/;
const SEXES: Readonly<Record<string, string>> = { men: "M", women: "F" };

function about(item: string, unit: string): PressFigure {
  const departed = { measure: `departed, ${unit}` };
  const sex = SEXES[item];
  if (sex !== undefined) return { ...departed, sex };
  if (item === "Total") return departed;
  if (item === "returned") return { measure: `returned, ${unit}` };
  return { ...departed, counterpart_area: item.replace(/^to /, "") };
}

const lines: PressLayout = {
  layout: "lines",
  title: "Ministry of Labour, Migration and Employment of Tajikistan: departures of labour migrants (press)",
  headings: ["period", "item", "value", "unit", "page"],
  period: "period",
  value: "value",
  figure({ item = "", unit = "" }) {
    const [, what = "", rounded] = ITEM.exec(item) ?? [];
    return { ...about(what, unit), status_raw: rounded === undefined ? "" : "rounded" };
  },
};

export const layouts = [lines.layout];

/** Finds labour migrants who left Tajikistan or returned, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "TJK", [lines]);
