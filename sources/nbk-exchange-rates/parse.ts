import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { CHANGE } from "../_kit/rate-source.ts";
import { ratesAnswer } from "../_kit/rates.ts";
import { fieldsOf, readRoot } from "../_kit/rates-xml.ts";
import type { Element } from "../_kit/xml.ts";
import { AREA, HEAD, ITEM, TITLE } from "./rows.ts";

export const layouts = ["get-rates"] as const;

/** Finds the rates of one day in the bank's feed. */
export function parse(file: PublisherFile): Parsed {
  const root = readRoot(file, "rates");
  const items = root.children.filter((c) => c.name === "item");
  const { title, date } = fieldsOf(file, headOf(root), HEAD);
  if (title !== TITLE)
    throw new Fault("file/title", `expected "${TITLE}", found "${title}"`, {
      at: `${file.name}, ${root.path}/title`,
      hint: "is it the feed of official rates? compare its address with the source's README",
    });
  const rates = items.map((item) => {
    const fields = fieldsOf(file, item, ITEM);
    return {
      currency: fields.title,
      nominal: fields.quant,
      value: fields.description,
      date,
      locator: `${item.path}/description`,
    };
  });
  return ratesAnswer(file, { area: AREA, layout: "get-rates", route: "" }, rates, { [CHANGE]: rates.length });
}

/** The feed without its items. */
const headOf = (root: Element): Element => ({ ...root, children: root.children.filter((c) => c.name !== "item") });
