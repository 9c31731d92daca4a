import { Fault } from "../schemas/fault.ts";
import type { PublisherFile, SourceDefinition } from "../schemas/source.ts";
import { expectContent } from "../sources/_kit/content.ts";
import { sources } from "../sources/index.ts";
import { nearest } from "./nearest.ts";

/** Faults that are the file's own, whichever source it is of. */
const DAMAGED = ["file/password", "file/archive", "file/far-cell", "file/too-large"];

/**
 * The one source of the file, found by its content, because names of files change: the source that the file itself names,
 * however spoilt it is, else the only one that can read it.
 *
 * @throws Fault of the file itself where it is damaged, too large, a web page or not in UTF-8; `check/several` where several sources read it;
 * `check/nearest` where none does, with the faults that the nearest source finds beside it, or `check/unrecognised` where none
 * is near.
 */
export function recognise(file: PublisherFile): SourceDefinition {
  const named = sources.find((s) => s.recognises?.(file));
  if (named) return named;
  const faults = new Map<SourceDefinition, Fault>();
  const fit = sources.filter((s) => {
    try {
      s.parse(file);
      return true;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.set(s, error);
      return false;
    }
  });
  const [only] = fit;
  if (only && fit.length === 1) return only;
  if (only)
    throw new Fault("check/several", "several sources read this file", {
      at: file.name,
      hint: `name one with --source: ${fit.map((s) => s.id).join(", ")}`,
    });
  throw [...faults.values()].find((f) => DAMAGED.includes(f.code)) ?? unread(file, faults);
}

function unread(file: PublisherFile, faults: ReadonlyMap<SourceDefinition, Fault>): Fault {
  const near = nearest(file, faults);
  if (near)
    return new Fault("check/nearest", `no source reads this file as it is, "${near.source.id}" comes nearest`, {
      at: file.name,
      hint: "what stands in its way follows; to read the file as another source, name that with --source",
      also: [near.fault, ...near.fault.also],
    });
  // an archive that is no workbook, or a text of other signs, is damaged only where nothing else can be made of it
  const damaged = [...faults.values()].find((f) => f.code === "file/workbook" || f.code === "file/encoding");
  if (damaged) return damaged;
  expectContent(file, "zip", "xls", "text", "json", "xml");
  return new Fault("check/unrecognised", "no source reads this file as it is", {
    at: file.name,
    hint: "name the source with --source to see what stands in the way; mirpal list sources shows them",
  });
}
