import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readEmiss } from "./export.ts";
import { ACTIVITY, ALL_ACTIVITIES, layout, REASONS, RUSSIA, TERRITORY } from "./rows.ts";

/** Finds Russia's total of each year; its activities must add up to it, the regions are passed over. */
export function parse(file: PublisherFile): Parsed {
  const rows = readEmiss(file, layout);
  const russia = rows.filter((r) => r.label(TERRITORY).text === RUSSIA);
  const total = russia.find((r) => r.label(ACTIVITY).text === ALL_ACTIVITIES);
  if (!total)
    throw new Fault("file/row", `the table has no row "${RUSSIA}" with "${ALL_ACTIVITIES}"`, {
      at: `${file.name}, ${rows[0]?.locator}`,
      hint: "export the table with the country's total, or restore the row's labels",
    });
  const activities = russia.filter((r) => r !== total && r.label(ACTIVITY).level === 1);
  for (const [i, { number, text, period, locator }] of total.figures.entries()) {
    const sum = activities.reduce((s, r) => s + (r.figures[i]?.number ?? 0), 0);
    if (activities.length > 0 && number !== sum)
      throw new Fault("file/sum", `"${text}" is printed for ${period}, but the activities give ${sum}`, {
        at: `${file.name}, ${locator}`,
        hint: "is a row missing, doubled or changed? compare the file with the portal's export",
      });
  }
  const readings = total.figures.map(({ period, text, locator }) =>
    reading({ ref_area: RUSSIA, measure: layout.indicator, time_period: period, value_raw: text, locator }),
  );
  const years = total.figures.length;
  return {
    layout: "export",
    edition:
      total.figures
        .map((f) => f.period)
        .sort()
        .at(-1) ?? null,
    published: null,
    part: "",
    readings,
    passed_over: {
      [REASONS.activities]: years * (russia.length - 1),
      [REASONS.regions]: years * (rows.length - russia.length),
    },
  };
}
