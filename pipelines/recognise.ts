import { Fault } from "../schemas/fault.ts";
import type { PublisherFile, SourceDefinition } from "../schemas/source.ts";
import { sources } from "../sources/index.ts";

/**
 * The one source that can read the file, found by its content: every source is asked, because names of files change.
 *
 * @throws Fault `check/unrecognised` where no source reads it, or more than one.
 */
export function recognise(file: PublisherFile): SourceDefinition {
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
