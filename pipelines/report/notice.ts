import type { Fault } from "../../schemas/fault.ts";
import { faultRu } from "../../schemas/fault-ru.ts";
import type { Text2 } from "../../schemas/language.ts";
import type { Headings } from "./headings.ts";

/** One thing a person should look at in a file: a fault of reading, or a finding of the rules. */
export interface Notice {
  /** `V-…` of a rule, or the code of a fault. */
  readonly code: string;
  readonly severity: "E" | "W" | "I";
  /** Cell `Sheet!B7`, line `L3C4`, or another place; null where the whole file is meant. */
  readonly locator: string | null;
  /** Label of the row and heading of the column, where the message does not name them itself. */
  readonly headings: Headings | null;
  readonly message: Text2;
  readonly hint: Text2;
  /** Null for a fault of reading: it is mended, not answered. */
  readonly finding_id: string | null;
}

/** A fault of reading as a notice; its place is the part of `at` after the file's name. */
export function noticeOf(fault: Fault, fileName: string): Notice {
  const { message, hint } = faultRu(fault);
  const at = fault.at?.startsWith(`${fileName}, `) ? fault.at.slice(fileName.length + 2) : fault.at;
  return {
    code: fault.code,
    severity: "E",
    locator: at === fileName ? null : (at ?? null),
    headings: null,
    message: { en: fault.message, ru: message },
    hint: { en: fault.hint ?? "", ru: hint ?? "" },
    finding_id: null,
  };
}

/** Sheet, row and column (from zero) of a place in a workbook or a text of columns; null for any other place. */
export function cellOf(
  locator: string | null,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const cell = /^(.*)!([A-Z]{1,3})(\d{1,7})$/.exec(locator ?? "");
  if (cell)
    return {
      sheet: cell[1] ?? "",
      row: Number(cell[3]) - 1,
      column: [...(cell[2] ?? "")].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1,
    };
  const line = /^(?:(.*)!)?L(\d+)C(\d+)$/.exec(locator ?? "");
  return line ? { sheet: line[1] ?? "", row: Number(line[2]) - 1, column: Number(line[3]) - 1 } : null;
}
