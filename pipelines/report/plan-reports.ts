import { basename, extname } from "node:path";
import type { PublisherFile } from "../../schemas/source.ts";
import { rules } from "../check/index.ts";
import { readPublisherFile } from "../receive.ts";
import type { Plan } from "../update.ts";
import { type Examined, noticesOf, unread } from "./examine.ts";

/** The report on one file of a plan: its name in the folder of reports, the file, and what was found in it. */
export interface PlanReport {
  readonly name: string;
  readonly file: PublisherFile;
  readonly examined: Examined;
}

/**
 * Reports on the files of a plan that have something to look at: faults of reading, or findings of the rules; of a file that
 * is held already only while a warning of it waits for its answer. A report with a word that is no answer gets no report of its
 * own: the sentence names its cell.
 */
export function* planReports({ files, findings, withheld }: Plan): Generator<PlanReport> {
  const used = new Set<string>();
  for (const { path, source, card, fault, outcome } of files) {
    if (fault?.code.startsWith("report/")) continue;
    const own = [...findings, ...withheld].filter(
      (f) => card && f.source_id === card.source_id && f.source_vintage === card.vintage,
    );
    const waits = own.some((f) => f.severity !== "I" && f.answer === null);
    if (!fault && (outcome === "known" ? !waits : own.length === 0)) continue;
    const file = readOrNone(path);
    if (!file) continue;
    yield {
      name: freeName(basename(path, extname(path)), used),
      file,
      examined: fault
        ? unread(file, source, [fault, ...fault.also])
        : {
            fileName: file.name,
            source,
            values: card?.readings ?? 0,
            rules: rules.length,
            notices: noticesOf(file, own),
            law_changes: [],
            known: false,
          },
    };
  }
}

/** A file that is gone or cannot be opened has its fault told, and no copy. */
function readOrNone(path: string): PublisherFile | null {
  try {
    return readPublisherFile(path);
  } catch {
    return null;
  }
}

function freeName(stem: string, used: Set<string>): string {
  let name = `${stem}-checked.xlsx`;
  for (let n = 2; used.has(name); n++) name = `${stem}-${n}-checked.xlsx`;
  used.add(name);
  return name;
}
