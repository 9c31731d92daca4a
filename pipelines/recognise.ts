import { Fault } from "../schemas/fault.ts";
import type { PublisherFile, SourceDefinition } from "../schemas/source.ts";
import { sources } from "../sources/index.ts";

/**
 * The one source of the file, found by its content, because names of files change: the source that the file itself names,
 * however spoilt it is, else the only one that can read it.
 *
 * @throws Fault `check/unrecognised` where no source reads it, or more than one.
 */
export function recognise(file: PublisherFile): SourceDefinition {
  const named = sources.find((s) => s.recognises?.(file));
  if (named) return named;
  const fit = sources.filter((s) => {
    try {
      s.parse(file);
      return true;
    } catch (error) {
      if (error instanceof Fault) return false;
      throw error;
    }
  });
  const [only] = fit;
  if (only && fit.length === 1) return only;
  throw new Fault("check/unrecognised", "no source reads this file as it is", {
    at: file.name,
    hint: "name the source with --source to see what stands in the way; mirpal list sources shows them",
  });
}
