import { z } from "zod";

/**
 * One printed number with its publisher's codes: what `parse` found, not what it means.
 *
 * `value_raw` is the text as printed ("" for a blank cell); numbers of a workbook are their shortest exact decimal
 * text. `status_raw` and `attribute_raw` are the publisher's own marks ("e", "B R"). Nothing is scaled or renamed.
 */
export const Reading = z.strictObject({
  ref_area: z.string(),
  counterpart_area: z.string(),
  measure: z.string(),
  sex: z.string(),
  breakdown_1: z.string(),
  time_period: z.string(),
  value_raw: z.string(),
  status_raw: z.string(),
  attribute_raw: z.string(),
  /** Sheet and cell (`Data!BO239`), JSON pointer, or CSV line and column (`L240C66`). */
  locator: z.string(),
});
export type Reading = z.infer<typeof Reading>;

/** Columns of `readings.parquet`, in order. */
export const readingColumns = Object.keys(Reading.shape) as readonly (keyof Reading)[];

/** A reading with the usual defaults: no counterpart, both sexes, no breakdown, no marks. */
export function reading(
  found: Pick<Reading, "ref_area" | "measure" | "time_period" | "value_raw" | "locator"> & Partial<Reading>,
): Reading {
  return { counterpart_area: "", sex: "_T", breakdown_1: "_T", status_raw: "", attribute_raw: "", ...found };
}
