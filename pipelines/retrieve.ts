import { join } from "node:path";
import { Fault } from "../schemas/fault.ts";
import type { PublisherFile, SourceDefinition } from "../schemas/source.ts";
import type { Enquiry } from "./enquire.ts";
import type { Arrived, Client } from "./receive/client.ts";
import { retrieve as askSource } from "./receive/retrieve.ts";
import { writeWhole } from "./write-whole.ts";

/** A file made of a publisher's answers, lying apart until it is taken in. */
export interface Arrival {
  readonly path: string;
  /** The publisher's address it came from. */
  readonly url: string;
  /** Day of publication where the file itself does not say it. */
  readonly published: string;
  /** When it was received or, unchanged, confirmed (UTC). */
  readonly received_at: string;
}

/** A question that got no answer to build on. */
export interface Unanswered {
  readonly request_id: string;
  readonly fault: Fault;
  /** The publisher was out of reach or out of order, rather than answering something else than was asked. */
  readonly down: boolean;
}

/** What came of asking for one source. Its files are there only where all that the publisher has of the edition came. */
export interface Retrieved {
  readonly source: SourceDefinition;
  readonly requests: number;
  readonly arrivals: readonly Arrival[];
  readonly unanswered: readonly Unanswered[];
  /** Questions about what the publisher says it does not have any more: the edition is whole without. */
  readonly gone: readonly Unanswered[];
}

/**
 * Asks the publishers and turns their answers into files in a folder.
 *
 * Sources are asked side by side, each host at its pace. A source whose questions were not all answered brings nothing, so that no edition is a mixture of two; what was accepted
 * stays in the raw store and is not fetched again. A source that fails costs the others nothing.
 */
export async function retrieve(asked: readonly Enquiry[], client: Client, folder: string): Promise<Retrieved[]> {
  return Promise.all(asked.map((enquiry) => retrieveOne(enquiry, client, join(folder, enquiry.source.id))));
}

async function retrieveOne({ source, on, fault }: Enquiry, client: Client, folder: string): Promise<Retrieved> {
  const nothing = { source, requests: 0, arrivals: [], gone: [] };
  const { retrieval } = source;
  if (fault || !retrieval) return { ...nothing, unanswered: fault ? [{ request_id: "", fault, down: false }] : [] };
  try {
    const settled = await askSource(client, retrieval, on);
    const failed = settled.flatMap((s) =>
      s.outcome === "failed" && s.instead.length === 0
        ? [{ request_id: s.request.id, fault: s.fault, down: s.down }]
        : [],
    );
    const arrived = settled.filter((s) => s.outcome !== "failed");
    const gone = arrived.length > 0 ? failed.filter((f) => f.fault.code === "answer/gone") : [];
    const unanswered = failed.filter((f) => !gone.includes(f));
    if (unanswered.length > 0) return { ...nothing, requests: settled.length, unanswered };
    const files = arrived.flatMap((one) => filesOf(source, one));
    const arrivals = files.map((file, i) => keep(file, join(folder, String(i))));
    return { source, requests: settled.length, arrivals, gone, unanswered };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...nothing, unanswered: [{ request_id: "", fault: error, down: false }] };
  }
}

interface Made extends PublisherFile {
  readonly url: string;
  readonly published: string;
  readonly received_at: string;
}

function filesOf({ retrieval }: SourceDefinition, { request, answers }: Arrived): Made[] {
  const made = retrieval?.files?.(request, answers) ?? answers;
  const published = retrieval?.published?.(answers) ?? null;
  return made.flatMap((file, i) => {
    const answer = answers[i] ?? answers[0];
    if (!answer) return [];
    const { url, received_at } = answer;
    return [{ name: file.name, bytes: file.bytes, url, received_at, published: published ?? received_at.slice(0, 10) }];
  });
}

/** Signs that no disk takes amiss; the name is told to people and may be read by `parse`. */
const UNSAFE = /[^\p{L}\p{N}._() -]|^[.~]/gu;

function keep(file: Made, folder: string): Arrival {
  const { name, bytes, ...came } = file;
  const path = join(folder, name.replace(UNSAFE, "_").slice(-120) || "answer");
  writeWhole(path, bytes);
  return { path, ...came };
}
