import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";
import { readTranscript } from "../_kit/transcript.ts";

const typed = {
  layout: "lines",
  title: "NBU private remittances to Ukraine by partner and channel (press quoting NBU)",
  headings: ["period", "item", "value", "unit", "page", "note"],
  period: "period",
  value: "value",
} as const;

export const layouts = [typed.layout];

const TOTAL = "Total";
/** The total of a year as a later release of the bank gives it. */
const LATER = "Total (later estimate)";
const CHANNELS: Readonly<Record<string, string>> = { "formal channels": "FORMAL", "informal channels": "INFORMAL" };

/** Beside a channel's figure that belongs to a total the bank has since revised. */
export const FIRST = "first estimate";
export const REVISED = "first total of a period that a later release of the bank prints again, revised";

/** Finds private remittances to Ukraine, a line each: in all, by partner, by channel; of two totals the later. */
export function parse(file: PublisherFile): Parsed {
  const revised = new Set(
    readTranscript(file, typed).flatMap(({ fields }) =>
      fields.item === LATER || /^first estimate/.test(fields.note ?? "") ? [fields.period] : [],
    ),
  );
  const lines: PressLayout = {
    ...typed,
    figure: ({ period = "", item = "", unit = "" }) => {
      const measure = `private remittances, ${unit}`;
      if (item === TOTAL && revised.has(period)) return REVISED;
      if (item === TOTAL || item === LATER) return { measure };
      const breakdown_1 = CHANNELS[item];
      if (breakdown_1 === undefined) return { measure, counterpart_area: item };
      return { measure, breakdown_1, status_raw: revised.has(period) ? FIRST : "" };
    },
  };
  return parsePress(file, "Ukraine", [lines]);
}
