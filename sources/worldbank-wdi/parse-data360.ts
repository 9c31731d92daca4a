import { Fault } from "../../schemas/fault.ts";
import { reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { DATA360, Data360Pages, fromData360, isWhole, OF_A_PART, scaled } from "./data360-rows.ts";

/** Answers of Data360 on one series: the totals are read, in the power of ten that each row prints. */
export function fromData360Answer(file: PublisherFile): Parsed {
  const pages = readJson(file, Data360Pages);
  const rows = pages.flatMap(({ value }, p) =>
    value.map((row, i) => ({ row, locator: pages.length > 1 ? `/pages/${p}/value/${i}` : `/value/${i}` })),
  );
  const odd = rows.find(({ row }) => row.DATABASE_ID !== DATA360 || row.FREQ !== "A");
  if (odd)
    throw new Fault(
      "file/title",
      `expected yearly figures of "${DATA360}", found "${odd.row.DATABASE_ID}", "${odd.row.FREQ}"`,
      {
        at: `${file.name}, ${odd.locator}`,
        hint: "the same name stands for other figures in another database",
      },
    );
  const whole = rows.filter(({ row }) => isWhole(row));
  const [first] = whole;
  if (!first)
    throw new Fault("file/no-figures", "no figures of totals were found in the answer", {
      at: file.name,
      hint: "does the series print another mark for its totals? read its dimensions, then add the mark to the source",
    });
  const mixed = whole.find(
    ({ row }) => row.INDICATOR !== first.row.INDICATOR || row.UNIT_MEASURE !== first.row.UNIT_MEASURE,
  );
  if (mixed)
    throw new Fault(
      "file/unit",
      `"${mixed.row.INDICATOR}" in "${mixed.row.UNIT_MEASURE}" stands beside "${first.row.INDICATOR}" in "${first.row.UNIT_MEASURE}"`,
      {
        at: `${file.name}, ${mixed.locator}`,
        hint: "ask for one series in one unit",
      },
    );
  return {
    layout: "data360",
    edition: null,
    published: null,
    part: `data360 ${fromData360(first.row.INDICATOR).toLowerCase()}`,
    readings: whole.map(({ row, locator }) =>
      reading({
        ref_area: row.REF_AREA,
        measure: scaled(fromData360(row.INDICATOR), row.UNIT_MULT ?? 0),
        time_period: row.TIME_PERIOD,
        value_raw: row.OBS_VALUE ?? "",
        status_raw: row.OBS_STATUS ?? "",
        locator: `${locator}/OBS_VALUE`,
      }),
    ),
    passed_over: { [OF_A_PART[0]]: rows.length - whole.length },
  };
}
