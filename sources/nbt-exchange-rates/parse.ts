import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { ratesAnswer } from "../_kit/rates.ts";
import { readValCurs } from "../_kit/rates-xml.ts";
import { AREA, OTHERS, TITLE } from "./rows.ts";

export const layouts = ["export-xml"] as const;

/** Finds the rates of one day: the day in the answer, whatever day was asked. */
export function parse(file: PublisherFile): Parsed {
  const rates = readValCurs(file, TITLE, OTHERS).map(({ rate }) => rate);
  return ratesAnswer(file, { area: AREA, layout: "export-xml", route: "" }, rates);
}
