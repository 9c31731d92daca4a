import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { enquiries } from "../../pipelines/enquire.ts";
import { type Home, homeAt } from "../../pipelines/home.ts";
import type { Client } from "../../pipelines/receive/client.ts";
import { parseFile, readPublisherFile } from "../../pipelines/receive.ts";
import { retrieve } from "../../pipelines/retrieve.ts";
import { writeWhole } from "../../pipelines/write-whole.ts";
import { Exchange, Verdict } from "../../schemas/exchange.ts";
import { Fault } from "../../schemas/fault.ts";
import type { SourceDefinition } from "../../schemas/source.ts";

/** Bytes of a body shown, enough to see its kind, its declarations and its first rows. */
const SHOWN_BYTES = 2000;

/** What one look at a source's publisher has shown. */
export interface Look {
  readonly source_id: string;
  readonly known: string;
  readonly day: string;
  /** Answers that came, believed or not; what never came is in `troubles`. */
  readonly answers: readonly unknown[];
  /** Files made of them, with what was read in each. */
  readonly files: readonly unknown[];
  readonly troubles: readonly string[];
}

/**
 * Puts a source's questions, reads what comes, and writes what was seen to `<folder>/<source>/look.json`. The folder is the
 * client's home: its raw store has the whole bodies.
 */
export async function look(source: SourceDefinition, client: Client, folder: string, day: string): Promise<Look> {
  const files = join(folder, source.id, "files");
  rmSync(files, { recursive: true, force: true });
  const began = new Date().toISOString();
  const [came] = await retrieve(enquiries({ day }, [source]), client, files);
  if (!came) throw new Error(`${source.id} cannot be asked`);
  const troubles = [...came.unanswered, ...came.gone].map((u) => `${u.request_id}: ${told(u.fault)}`);
  const read = came.arrivals.map(({ path, url }) => {
    try {
      const { layout, edition, published, readings } = parseFile(source, readPublisherFile(path));
      return { path, url, layout, edition, published, readings: readings.length };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      troubles.push(`${path}: ${told(error)}`);
      return { path, url, fault: told(error) };
    }
  });
  const seen: Look = {
    source_id: source.id,
    known: source.retrieval?.known ?? "",
    day,
    answers: answersSince(homeAt(folder), source.id, began),
    files: read,
    troubles,
  };
  writeWhole(join(folder, source.id, "look.json"), `${JSON.stringify(seen, null, 2)}\n`);
  return seen;
}

const told = ({ code, message, at }: Fault) => `${code}: ${message}${at ? ` (${at})` : ""}`;

/** The records of answers received since, each with its verdict and the beginning of its body. */
function answersSince({ raw }: Home, sourceId: string, began: string): unknown[] {
  const root = join(raw, "network");
  const folder = join(root, "exchanges", sourceId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /Z\.json$/.test(name))
    .flatMap((name) => {
      const exchange = Exchange.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
      if (exchange.received_at < began) return [];
      const verdict = join(folder, name.replace(/\.json$/, ".verdict.json"));
      const body = readFileSync(join(root, "bodies", exchange.body.sha256)).subarray(0, SHOWN_BYTES);
      return [
        {
          ...exchange,
          verdict: existsSync(verdict) ? Verdict.parse(JSON.parse(readFileSync(verdict, "utf8"))) : null,
          begins: body.toString("latin1"),
        },
      ];
    })
    .sort((a, b) => `${a.received_at} ${a.request_id}`.localeCompare(`${b.received_at} ${b.request_id}`, "en"));
}
