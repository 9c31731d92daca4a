import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { EDITION_BY_LAST_YEAR } from "./rows.ts";

/** What files that name neither their sex nor their edition tell in other ways. */

const SEXES = { total: "_T", male: "M", female: "F" } as const;
export type SexPart = keyof typeof SEXES;

/**
 * The sex of a reshaped file, by its name: `…_male.csv`, `stock_female.json`; `stock.json` is both sexes.
 *
 * @throws Fault `file/sex`: the cells of the three files look alike, and a wrong guess would halve a country.
 */
export function sexOf(file: PublisherFile): { readonly part: SexPart; readonly sex: string } {
  const name =
    file.name
      .split(/[/\\›]/)
      .at(-1)
      ?.trim()
      .toLowerCase() ?? "";
  const word = /_(total|male|female)( ?\(\d+\))?\.[a-z]+$/.exec(name)?.[1];
  const part = (word ?? (/^stock( ?\(\d+\))?\.json$/.test(name) ? "total" : null)) as SexPart | null;
  if (part) return { part, sex: SEXES[part] };
  throw new Fault("file/sex", "the file does not say whether it counts both sexes, men or women", {
    at: file.name,
    hint: "give the file the name it had: ending in _total, _male or _female, or stock.json for both sexes",
  });
}

/** The edition of a reshaped file, by its last year. @throws Fault `file/edition`. */
export function editionOf(file: PublisherFile, years: Iterable<string>): string {
  const last = [...years].sort().at(-1) ?? "";
  const edition = EDITION_BY_LAST_YEAR[last];
  if (edition !== undefined) return edition;
  throw new Fault("file/edition", `no edition of the migrant stock ends in "${last}"`, {
    at: file.name,
    hint: `last years known: ${Object.keys(EDITION_BY_LAST_YEAR).join(", ")}; is the file cut short, or a new edition?`,
  });
}
