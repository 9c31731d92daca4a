import { Fault } from "../../schemas/fault.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { templateTables } from "../../schemas/template-tables.ts";
import { readWorkbook } from "../_kit/workbook.ts";
import { readTable } from "./figures.ts";
import { readIdentity } from "./identity.ts";
import { readLawChanges } from "./law.ts";
import { readOffice } from "./office.ts";
import type { Reader } from "./reader.ts";

export const layouts = ["workbook"];

/** Why cells hold no reading. */
export const BLANK = "cells left blank";

/** How many faults of one workbook are told before stopping. */
const MAX_FAULTS = 50;

/**
 * Finds the figures and the changes of law that an expert wrote into the template.
 *
 * @throws Fault the first of all those found, the others in its `also`; of `readWorkbook`, `readIdentity`.
 */
export function parse(file: PublisherFile): Parsed {
  const book = readWorkbook(file, undefined, { typed: true });
  const identity = readIdentity(file, book);
  const faults: Fault[] = [];
  const office = readOffice(file, book, identity, faults);
  const reader: Reader = { file, book, identity, office, faults };
  const tables = templateTables.map((table) => readTable(reader, table));
  const law_changes = readLawChanges(reader);
  const readings = tables.flatMap((t) => t.found.map((f) => f.reading));
  if (faults.length === 0 && readings.length + law_changes.length === 0)
    faults.push(
      new Fault("template/empty", "nothing is filled in", {
        at: file.name,
        hint: "write the figures into the white cells of the sheets, and save the workbook",
      }),
    );
  const [first, ...others] = faults;
  if (first || !office) throw allOf(first, others);
  return {
    layout: "workbook",
    edition: `${identity.country}-${identity.year}-${office.date}`,
    published: office.date,
    part: "",
    readings,
    passed_over: { [BLANK]: tables.reduce((sum, t) => sum + t.blank, 0) },
    ...(law_changes.length > 0 && { law_changes }),
  };
}

/** One fault that brings the others along. */
function allOf(first: Fault | undefined, others: readonly Fault[]): Fault | Error {
  if (!first) return new Error("a workbook without an office and without a fault");
  return Object.assign(first, { also: others.slice(0, MAX_FAULTS - 1) });
}
