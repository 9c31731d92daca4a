import { z } from "zod";

/** What one file of the diagram holds. */
export interface FlowFile {
  readonly measure: string;
  readonly sex: string;
  readonly part: string;
  /** Every pair of countries is kept, or only those with one of the ten in them. */
  readonly pairs: "all" | "ten";
}

/**
 * The files by name: the name alone tells the method and the sex. The growth of stocks is kept for the whole world, because
 * it can be computed again from the United Nations' stocks and is compared with ours in every pair.
 */
export const FILES: Readonly<Record<string, FlowFile>> = {
  "flow_da_min_closed.json": { measure: "da_min_closed", sex: "_T", part: "da-min", pairs: "ten" },
  "flow_da_pb_closed.json": { measure: "da_pb_closed", sex: "_T", part: "da-pb", pairs: "ten" },
  "flow_male_da_pb_closed.json": { measure: "da_pb_closed", sex: "M", part: "da-pb-male", pairs: "ten" },
  "flow_female_da_pb_closed.json": { measure: "da_pb_closed", sex: "F", part: "da-pb-female", pairs: "ten" },
  "flow_sd_drop_neg.json": { measure: "sd_drop_neg", sex: "_T", part: "sd-drop", pairs: "all" },
};

const Totals = z.record(z.string().regex(/^\d{4}$/), z.record(z.string(), z.number()));

/** The matrices of a chord diagram; `regions` are the places in `names` of its author's eleven regions. */
export const Matrix = z.object({
  names: z.array(z.string()).min(1),
  regions: z.array(z.int().nonnegative()),
  /** By first year of five: a row per origin, a column per destination. */
  matrix: z.record(z.string().regex(/^\d{4}$/), z.array(z.array(z.number().nonnegative()))),
  total_inflow: Totals,
  total_outflow: Totals,
});
export type Matrix = z.infer<typeof Matrix>;

/** The ten countries as the file names them. */
export const THE_TEN = [
  "Armenia",
  "Belarus",
  "Georgia",
  "Kazakhstan",
  "Kyrgyzstan",
  "Moldova",
  "Russia",
  "Tajikistan",
  "Ukraine",
  "Uzbekistan",
] as const;

/** Persons by which each rounded cell of a sum may miss the number behind it. */
export const ROUNDING = 0.5;

/** Why cells are passed over. */
export const REASONS = {
  regions: "cells of the eleven regions drawn by the author of the chord diagram",
  others: "cells between two countries outside the ten",
  same: "zero cells where origin and destination are the same",
  zeros: "zero cells: no moves estimated",
  totals: "totals by origin or destination, summed by the author of the chord diagram",
} as const;
