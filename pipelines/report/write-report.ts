import { existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { Fault } from "../../schemas/fault.ts";
import type { Lang } from "../../schemas/language.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { readPublisherFile } from "../receive.ts";
import { writeWhole } from "../write-whole.ts";
import type { Examined } from "./examine.ts";
import { readWritten, saidIn } from "./read-answers.ts";
import { reportWorkbook, type Said } from "./workbook.ts";

/**
 * Writes the report on a file, over an earlier one if there is one. What a person wrote into that stands in the new one
 * beside the same findings; where a finding is not in the new one, the earlier report is put aside whole. An answer
 * `standing` speaks before an earlier one that was read, which is among them or has been replaced since.
 *
 * @returns the path of the report put aside, or null.
 * @throws Fault `file/denied` while the earlier report cannot be read (it is open in Excel): it is not overwritten.
 */
export async function writeReport(
  path: string,
  file: PublisherFile,
  examined: Examined,
  lang: Lang,
  standing: Said = new Map(),
): Promise<string | null> {
  const earlier = existsSync(path) ? readPublisherFile(path) : null;
  const before: Said = earlier ? saidIn(earlier) : new Map();
  const said = earlier && wasRead(earlier) ? [...before, ...standing] : [...standing, ...before];
  const content = await reportWorkbook(file, examined, lang, new Map(said));
  const found = new Set(examined.notices.map((n) => n.finding_id));
  const aside = [...before.keys()].every((id) => found.has(id)) ? null : putAside(path);
  writeWhole(path, content);
  return aside;
}

/** Whether an update could read the answers of a report: it reads all or none. */
function wasRead(report: PublisherFile): boolean {
  try {
    readWritten(report);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** Moves a report into the folder `earlier` beside it, under a name that is free. */
function putAside(path: string): string {
  const folder = join(dirname(path), "earlier");
  mkdirSync(folder, { recursive: true });
  const [stem, kind] = [basename(path, extname(path)), extname(path)];
  let target = join(folder, `${stem}${kind}`);
  for (let n = 2; existsSync(target); n++) target = join(folder, `${stem}-${n}${kind}`);
  renameSync(path, target);
  return target;
}
