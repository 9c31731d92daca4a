import { z } from "zod";

/** The bank's country. */
export const AREA = "UKR";

/** Every currency on every day of a range; a field added later could change what the rate is for, so none may be unknown. */
export const Rows = z.array(
  z.strictObject({
    exchangedate: z.string(),
    r030: z.number().int(),
    cc: z.string(),
    txt: z.string(),
    enname: z.string(),
    rate: z.number(),
    units: z.number().int(),
    rate_per_unit: z.number(),
    group: z.string(),
    // the working day on which the rate was set
    calcdate: z.string(),
    special: z.string().nullable(),
  }),
);

/** A currency of the older route: no number of units. */
export const CURRENCY = ["r030", "txt", "rate", "cc", "exchangedate"] as const;
