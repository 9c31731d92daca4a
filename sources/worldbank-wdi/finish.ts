import { Fault } from "../../schemas/fault.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { contentOf } from "../_kit/content.ts";

/** What was found in a file of one series. @throws Fault `file/no-figures`. */
export function finish(file: PublisherFile, layout: string, updated: string | null, readings: Reading[]): Parsed {
  if (readings.length === 0)
    throw new Fault("file/no-figures", "no figures were found under the header", {
      at: file.name,
      hint:
        contentOf(file.bytes) === "text"
          ? "is the file cut short? download it again"
          : "is this the sheet with the figures?",
    });
  return {
    layout,
    edition: updated,
    published: updated,
    part: (readings[0]?.measure ?? "").toLowerCase(),
    readings,
    passed_over: {},
  };
}
