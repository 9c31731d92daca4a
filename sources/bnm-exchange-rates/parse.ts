import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { ratesAnswer } from "../_kit/rates.ts";
import { readValCurs } from "../_kit/rates-xml.ts";
import { AREA, OTHERS, TITLE } from "./rows.ts";

export const layouts = ["get-xml"] as const;

/** Finds the rates of one day. */
export function parse(file: PublisherFile): Parsed {
  const rates = readValCurs(file, TITLE, OTHERS).map(({ rate }) => rate);
  return ratesAnswer(file, { area: AREA, layout: "get-xml", route: "" }, rates);
}
