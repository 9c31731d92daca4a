import { z } from "zod";

/** The bank's country. */
export const AREA = "UZB";

/** All currencies on one day, numbers as text; a field added later could change what the rate is for, so none may be unknown. */
export const Rows = z.array(
  z.strictObject({
    id: z.number().int(),
    Code: z.string(),
    Ccy: z.string(),
    CcyNm_RU: z.string(),
    CcyNm_UZ: z.string(),
    CcyNm_UZC: z.string(),
    CcyNm_EN: z.string(),
    Nominal: z.string(),
    Rate: z.string(),
    Diff: z.string(),
    Date: z.string(),
  }),
);
