import { Fault } from "../schemas/fault.ts";
import type { PublisherFile, SourceDefinition } from "../schemas/source.ts";
import { sources } from "../sources/index.ts";

/** Faults that are the file's own, whichever source it is of. */
const DAMAGED = ["file/archive", "file/far-cell", "file/too-large", "file/workbook"];

/**
 * The one source of the file, found by its content, because names of files change: the source that the file itself names,
 * however spoilt it is, else the only one that can read it.
 *
 * @throws Fault of the file itself where it is damaged or too large; `check/unrecognised` where no source reads it, or more
 * than one.
 */
export function recognise(file: PublisherFile): SourceDefinition {
  const named = sources.find((s) => s.recognises?.(file));
  if (named) return named;
  let damaged: Fault | null = null;
  const fit = sources.filter((s) => {
    try {
      s.parse(file);
      return true;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (DAMAGED.includes(error.code)) damaged = error;
      return false;
    }
  });
  const [only] = fit;
  if (only && fit.length === 1) return only;
  if (!only && damaged) throw damaged;
  throw new Fault("check/unrecognised", "no source reads this file as it is", {
    at: file.name,
    hint: "name the source with --source to see what stands in the way; mirpal list sources shows them",
  });
}
