import type { Content } from "./content.ts";

/**
 * What a request asks for, in the publisher's codes, so that the answer can be compared with it.
 *
 * Periods are written so that they sort: `2024`, `2024-Q3`, `2024-03`, `2024-03-01`; null where the request sets no bound.
 */
export interface Asked {
  /** Economies asked for; empty where the request does not choose by economy. */
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** The unit the figures are expected in, as the answer prints it; null where it prints none. */
  readonly unit: string | null;
  /** An economy asked for may be absent: the publisher leaves out those it has no figure of. */
  readonly mayLackAreas?: true;
}

/** A publisher's answer, whole, as the raw store holds it. It can be handed to a source's `parse` as a file. */
export interface Answer {
  readonly name: string;
  /** Unpacked, otherwise as sent. */
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, its address in the raw store. */
  readonly sha256: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly content: Content;
  /** When it was received or, unchanged, confirmed (UTC). */
  readonly received_at: string;
  /** Decoded by the charset it declares, without its byte order mark. @throws Fault `answer/encoding`. */
  readonly text: () => string;
}

/** What a page says of itself. */
export interface PageSays {
  /** Its own number, the number of pages and of rows on all of them; null where it does not say. */
  readonly page: number | null;
  readonly pages: number | null;
  readonly total: number | null;
  /** One text for each row, by which the row is told from every other. */
  readonly rows: readonly string[];
}

export interface Paging {
  /** Pages after which the publisher is not believed any more. */
  readonly most: number;
  /** Address of a page, counted from 1; that of the first is the request's own. */
  readonly url: (page: number) => string;
  /** @throws Fault where the page has not the shape expected. */
  readonly says: (answer: Answer) => PageSays;
}

export interface Limits {
  /** Largest body, packed or unpacked, in bytes. */
  readonly bytes: number;
  /** Longest time of one attempt, and longest silence in it, in milliseconds. */
  readonly totalMs: number;
  readonly idleMs: number;
}

/** One question to a publisher, declared beside its source: where, what, what an answer must look like. */
export interface DeclaredRequest {
  readonly source_id: string;
  /** Unique in its source, stable from run to run. */
  readonly id: string;
  readonly url: string;
  /** Body of a question put by POST, and its type; `action` names the operation for a SOAP service. */
  readonly post?: { readonly type: string; readonly body: string; readonly action?: string };
  readonly accept?: string;
  readonly language?: string;
  /** Hosts it may be sent on to, beside its own. */
  readonly hosts?: readonly string[];
  /** Name of the file for the reader of it; the last part of the address unless given. */
  readonly file?: string;
  readonly asked: Asked;
  /** What the first bytes must show. */
  readonly expect: readonly Content[];
  /** Charset where the answer declares none; UTF-8 unless given. */
  readonly charset?: string;
  readonly limits?: Partial<Limits>;
  /** Troubles of this publisher that pass by themselves, beside the usual ones: status codes, and fault codes. */
  readonly passing?: { readonly statuses?: readonly number[]; readonly codes?: readonly string[] };
  /** SHA-256 of the body, where the publisher prints it. */
  readonly sha256?: string;
  readonly pages?: Paging;
  /** Judges the structure of one answer, whatever its status. @throws Fault `answer/…`. */
  readonly shape: (answer: Answer) => void;
  /** Compares all that came back, one answer a page, with what was asked. @throws Fault `answer/…`. */
  readonly verify: (answers: readonly Answer[], asked: Asked) => void;
}

/** How often a host may be asked. */
export interface Pace {
  /** Shortest time between the starts of two requests, in milliseconds. */
  readonly intervalMs: number;
  readonly atOnce: number;
}
