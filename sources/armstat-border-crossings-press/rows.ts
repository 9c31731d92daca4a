import type { Reading } from "../../schemas/reading.ts";
import type { PressLayout } from "../_kit/press.ts";

/** Lines of the transcript, by item and unit: crossings of the border and registered moves are two things. */
export const transcript: PressLayout = {
  layout: "transcript",
  title: "Armenia border-crossing balance (Migration Service / Statistical Committee, press)",
  headings: ["year", "item", "value", "unit", "page"],
  period: "year",
  value: "value",
  figure: ({ item = "", unit = "" }) => ({ measure: `${item}, ${unit}` }),
};

/** A page the transcript names by its title: its address is the transcript's own first line. */
export const PAGES: Readonly<Record<Reading["attribute_raw"], string>> = {
  "araratnews.am 2019 border crossings": "http://old.araratnews.am/",
};
