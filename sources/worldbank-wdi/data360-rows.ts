import { z } from "zod";

/** Dimensions beside economy and time; a row is of the total where each says so, or is not there. */
export const PARTS = [
  "SEX",
  "AGE",
  "URBANISATION",
  "COMP_BREAKDOWN_1",
  "COMP_BREAKDOWN_2",
  "COMP_BREAKDOWN_3",
] as const;
const WHOLE: readonly (string | null | undefined)[] = ["_T", "_Z", "", null, undefined];

const part = z.string().nullish();

/** One figure of Data360: the value is a text, and `UNIT_MULT` a power of ten that multiplies it. */
export const Data360Row = z.object({
  DATABASE_ID: z.string(),
  INDICATOR: z.string(),
  REF_AREA: z.string(),
  TIME_PERIOD: z.string(),
  FREQ: z.string(),
  OBS_VALUE: z.string().nullable(),
  UNIT_MEASURE: z.string().nullish(),
  UNIT_MULT: z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]).nullish(),
  OBS_STATUS: z.string().nullish(),
  SEX: part,
  AGE: part,
  URBANISATION: part,
  COMP_BREAKDOWN_1: part,
  COMP_BREAKDOWN_2: part,
  COMP_BREAKDOWN_3: part,
});
export type Data360Row = z.infer<typeof Data360Row>;

/** A call's answer: the number of rows of all calls, and at most 1,000 of them. */
export const Data360Page = z.object({ count: z.int().nonnegative(), value: z.array(Data360Row) });

/** One answer, or those of several calls together. */
export const Data360Pages = z.preprocess(
  (content) => (content !== null && typeof content === "object" && "pages" in content ? content.pages : [content]),
  z.array(Data360Page).min(1),
);

/** Its database of the World Development Indicators. */
export const DATA360 = "WB_WDI";

/** A series' code there, and back: the prefix of the database, and low lines for dots. */
export const toData360 = (code: string): string => `${DATA360}_${code.replaceAll(".", "_")}`;
export const fromData360 = (id: string): string => id.slice(DATA360.length + 1).replaceAll("_", ".");

/** Rows of an estimate's error, a rank or a part of the people stand among the totals. */
export const isWhole = (row: Data360Row): boolean => PARTS.every((dimension) => WHOLE.includes(row[dimension]));

/** A measure told in another power of ten, as the source's list of measures calls it. */
export const scaled = (code: string, power: number): string => (power === 0 ? code : `${code} ×10^${power}`);
export const POWERS: readonly number[] = [3, 6, 9];

/** Why rows are passed over, with the Russian of the cards. */
export const OF_A_PART = [
  "rows of Data360 that are of a part of the total, or of its error",
  "строки Data360 о части целого или о погрешности",
] as const;
