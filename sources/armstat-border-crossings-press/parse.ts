import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { parsePress } from "../_kit/press.ts";
import { PAGES, transcript } from "./rows.ts";

/** One reading per line; a page named by its title gets its address. @throws Fault `file/row` for a page without one. */
export function parse(file: PublisherFile): Parsed {
  const parsed = parsePress(file, "Armenia", [transcript]);
  const readings = parsed.readings.map((r) => {
    const attribute_raw = PAGES[r.attribute_raw] ?? r.attribute_raw;
    if (/^https?:\/\//.test(attribute_raw)) return { ...r, attribute_raw };
    throw new Fault("file/row", `"${r.attribute_raw}" is not the address of a page`, {
      at: `${file.name}, ${r.locator}`,
      hint: "write the address in the last column, or add the page's title to the source's rows.ts",
    });
  });
  return { ...parsed, readings };
}
