import { z } from "zod";

/** The bank's country. */
export const AREA = "GEO";

/** The rate stands twice, as a number and as text with its four decimals: the text is read. */
export const AS_NUMBER = "the same rate as a number";

/** One day with its currencies; a field added later could change what the rate is for, so none may be unknown. */
export const Days = z.array(
  z.strictObject({
    date: z.string(),
    currencies: z.array(
      z.strictObject({
        code: z.string(),
        quantity: z.number().int(),
        rateFormated: z.string(),
        diffFormated: z.string(),
        rate: z.number(),
        name: z.string(),
        diff: z.number(),
        // when the bank set the rate: a moment of the day before, or the day itself
        date: z.string(),
        validFromDate: z.string(),
      }),
    ),
  }),
);
