import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";
import { readTranscript, transcriptLayout } from "../_kit/transcript.ts";

export const reasons = { share: "a share of departures, whose count is not printed" } as const;

/** Countries down, years and flows across: `y2017_arrivals`. */
const table = {
  layout: "by-country",
  title:
    "Кыргыз Республикасынын калкынын тышкы миграциясы: external migration by country 2017 and 2018 (NSC press service)",
  headings: ["partner", ...["y2017", "y2018"].flatMap((y) => [`${y}_arrivals`, `${y}_departures`, `${y}_net`])],
} as const;
const COLUMN = /^y(\d{4})_(.+)$/;

const lines: PressLayout = {
  layout: "totals",
  title: "NSC Kyrgyz Republic: permanent external migration 2020-2021 (press)",
  headings: ["year", "item", "value", "unit"],
  period: "year",
  value: "value",
  figure: ({ item = "", unit = "" }) =>
    item.startsWith("share of departures") ? reasons.share : { measure: `${item}, ${unit}` },
};

export const layouts = [table.layout, lines.layout];

/** Finds arrivals, departures and net migration of the Kyrgyz Republic, by country or in total. */
export function parse(file: PublisherFile): Parsed {
  const title = transcriptLayout(file, [table, lines]).title;
  return title === lines.title ? { ...parsePress(file, "KGZ", [lines]), part: lines.layout } : parseTable(file);
}

function parseTable(file: PublisherFile): Parsed {
  const readings: Reading[] = readTranscript(file, table).flatMap(({ fields, page, locator }) =>
    table.headings.flatMap((heading) => {
      const [, time_period, flow] = COLUMN.exec(heading) ?? [];
      if (time_period === undefined || flow === undefined) return [];
      return reading({
        ref_area: "KGZ",
        counterpart_area: fields.partner ?? "",
        measure: `${flow}, persons`,
        time_period,
        value_raw: fields[heading] ?? "",
        attribute_raw: page,
        locator: locator(heading),
      });
    }),
  );
  return { layout: table.layout, edition: null, published: null, part: table.layout, readings, passed_over: {} };
}
