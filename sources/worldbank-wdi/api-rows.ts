import { z } from "zod";
import { printedNumber } from "../_kit/answer.ts";

/** Numbers of the header come as numbers or as texts. */
const count = z.union([z.int().nonnegative(), z.string().regex(/^\d+$/).transform(Number)]);

/** What stands before the rows of a page. `lastupdated` is the day of the database's update: the edition. */
export const ApiHeader = z.object({
  page: count,
  pages: count,
  total: count,
  sourceid: z.union([z.string(), z.int().transform(String)]),
  lastupdated: z.iso.date(),
});

/** One figure, or a year without one. The code of an economy may be missing in one field and of two letters in the other. */
export const ApiRow = z.object({
  indicator: z.object({ id: z.string(), value: z.string() }),
  country: z.object({ id: z.string(), value: z.string() }),
  countryiso3code: z.string(),
  date: z.string(),
  value: printedNumber,
  unit: z.string(),
  obs_status: z.string(),
});
export type ApiRow = z.infer<typeof ApiRow>;

/** A page of the Indicators API: header and rows, null where there are none. */
export const ApiPage = z.tuple([ApiHeader, z.array(ApiRow).nullable()]);

/** A page, or several joined into a list. */
export const ApiPages = z.preprocess(
  (content) => (Array.isArray(content) && Array.isArray(content[0]) ? content : [content]),
  z.array(ApiPage).min(1),
);

/** The API's word that something is wrong, which comes with 200 as with any other status. */
export const ApiError = z.tuple([
  z.object({ message: z.array(z.object({ id: z.string(), key: z.string().optional(), value: z.string() })).min(1) }),
]);

/**
 * How a row calls its economy: the code of three letters, wherever it stands, else the name, which is the one of the files.
 *
 * Two letters are the Bank's own for its groups (`XD`, `1W`) and are not on any list of ours.
 */
export function areaOf({ countryiso3code, country }: Pick<ApiRow, "countryiso3code" | "country">): string {
  const code = countryiso3code.trim() || country.id.trim();
  return code.length === 3 ? code : country.value.trim();
}
