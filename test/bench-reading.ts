import { createRequire } from "node:module";
import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import Papa from "papaparse";
import { SaxesParser } from "saxes";
import type * as Xlsx from "xlsx";
import { homeAt } from "../pipelines/home.ts";
import { listVintages } from "../pipelines/vintages.ts";
import type { PublisherFile } from "../schemas/source.ts";
import { contentOf } from "../sources/_kit/content.ts";
import { sources } from "../sources/index.ts";
import { originalWith } from "./originals.ts";

const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;

/** Time given to a file read more than once, in seconds: short files are read many times over. */
const BUDGET_SECONDS = 0.1;

/** Seconds of the fastest of at least two runs: what else the machine does only ever slows one down. */
function fastest(work: () => unknown): number {
  let [best, spent] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < 2 || spent < BUDGET_SECONDS; run++) {
    const start = performance.now();
    work();
    const seconds = (performance.now() - start) / 1000;
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return best;
}

/** The text in the encoding that its head declares; UTF-8 where it declares none. */
function decoded(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return new TextDecoder(/(?:encoding|charset)=["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8").decode(bytes);
}

/** Given the delimiter, as the sources give it: guessing it takes longer than many a file. */
const COMMAS = { delimiter: "," };

/** The least that any program must do with a file: its library reads it whole and nothing is done with what it finds. */
function bare({ name, bytes }: PublisherFile): readonly [library: string, read: () => unknown] {
  const content = contentOf(bytes);
  if (content === "zip" && name.endsWith(".zip"))
    return [
      "fflate and Papa Parse",
      () => {
        for (const [member, text] of Object.entries(unzipSync(bytes)))
          if (member.endsWith(".csv")) Papa.parse(decoded(text), COMMAS);
      },
    ];
  if (content === "zip" || content === "xls")
    return [
      "xlsx",
      () => XLSX.read(bytes, { type: "array", dense: true, cellFormula: false, cellHTML: false, cellText: false }),
    ];
  if (content === "json") return ["JSON.parse", () => JSON.parse(decoded(bytes))];
  if (content === "xml") return ["saxes", () => new SaxesParser({}).write(decoded(bytes).trimStart()).close()];
  if (content === "html") return ["htmlparser2", () => new Parser({}).end(decoded(bytes))];
  return ["Papa Parse", () => Papa.parse(decoded(bytes), COMMAS)];
}

const shown = (seconds: number) => `${seconds.toPrecision(2)} s`;

/**
 * One line a source: how fast `parse` finds the readings of its largest file, beside the bare reading of the same bytes
 * by its library in the same run. Publishers' files are not in the repository: without them there is one line that says so.
 */
export function* readingLines(): Generator<string> {
  const cards = listVintages(homeAt())
    .filter((v) => v.shipped)
    .map((v) => v.card)
    .sort((a, b) => b.file.bytes - a.file.bytes);
  let lines = 0;
  for (const source of sources) {
    const own = cards.filter((c) => c.source_id === source.id);
    for (const { file } of own) {
      const bytes = originalWith(file.bytes, file.sha256);
      if (!bytes) continue;
      const given: PublisherFile = { name: file.name, bytes };
      const found = source.parse(given).readings.length;
      const [library, read] = bare(given);
      const [seconds, least] = [fastest(() => source.parse(given)), fastest(read)];
      lines += 1;
      yield `${source.id}: ${found} readings in ${shown(seconds)} = ${Math.round(found / seconds)} readings/s; bare reading by ${library} ${shown(least)}; ratio ${(seconds / least).toFixed(1)}`;
      break;
    }
  }
  if (lines === 0) yield "reading: no publisher's file is at hand; name their folder in MIRPAL_RAW";
}
