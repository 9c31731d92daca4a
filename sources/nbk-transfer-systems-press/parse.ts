import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { type PressLayout, parsePress } from "../_kit/press.ts";

export const reasons = {
  together: "all transfers of the systems together, without a direction",
  system: "a system's amount without a direction",
  converted: "dollars converted by the press from the same figure in tenge",
} as const;

const CURRENCIES: Readonly<Record<string, string>> = {
  "currency USD": "CUR_USD",
  "currency EUR": "CUR_EUR",
  "currency RUB": "CUR_RUB",
  "currency KZT": "CUR_LCU",
};

/** Names of transfer systems as the press writes them; a new name is not taken for a known one. */
const SYSTEMS: Readonly<Record<string, string>> = { "Zolotaya Korona": "SYSTEM:Zolotaya Korona" };

const lines: PressLayout = {
  layout: "lines",
  title: "NBK: transfers through international money transfer systems (press quoting the National Bank of Kazakhstan)",
  headings: ["period", "flow", "partner_or_item", "value", "unit", "page"],
  period: "period",
  value: "value",
  figure({ flow = "", partner_or_item: item = "", unit = "" }) {
    if (flow === "all systems") return reasons.together;
    if (flow === "channel") return reasons.system;
    if (unit === "million USD (converted by the press)") return reasons.converted;
    const measure = `${flow}, ${unit}`;
    if (measure === "outflow, number" && item === "transactions") return { measure };
    if (flow === "outflow share of volume") return { measure, breakdown_1: CURRENCIES[item] ?? item };
    if (flow === "channel share (outflow operations)") return { measure, breakdown_1: SYSTEMS[item] ?? item };
    return { measure, counterpart_area: item };
  },
};

export const layouts = [lines.layout];

/** Finds amounts, numbers and shares of transfers from and to Kazakhstan, a line each. */
export const parse = (file: PublisherFile): Parsed => parsePress(file, "KAZ", [lines]);
