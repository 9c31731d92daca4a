import type { Fault } from "./fault.ts";
import type { Answer, DeclaredRequest } from "./request.ts";
import type { PublisherFile } from "./source.ts";

/**
 * How well it is known how a publisher answers: by its own documents, from recorded answers, from working public programs
 * that rely on it, or only from what others report.
 */
export const knownBy = {
  documented: { en: "documented by the publisher", ru: "описано издателем" },
  recorded: { en: "read off recorded answers", ru: "по записанным ответам" },
  relied: { en: "relied on by working public programs", ru: "на это опираются действующие открытые программы" },
  reported: { en: "only reported by others", ru: "известно только по сообщениям других" },
} as const;
export type KnownBy = keyof typeof knownBy;

/** On which day and for which years a source is asked. */
export interface AskOn {
  /** Today, ISO. */
  readonly day: string;
  /** First year wanted; null for all that there is. */
  readonly since: number | null;
}

/** How the newest edition of a source is had from its publisher. */
export interface Retrieval {
  readonly known: KnownBy;
  /** The questions, in the order in which they are put; the same day and years give the same questions. */
  readonly requests: (on: AskOn) => readonly DeclaredRequest[];
  /** The questions for an edition of the past, named as the publisher names it; left out where only the newest is served. */
  readonly past?: (edition: string) => readonly DeclaredRequest[];
  /**
   * Questions that the accepted answers of one request lead to: a table's description to its selections, an indicator's
   * status to its file. They may lead to others in their turn.
   */
  readonly next?: (request: DeclaredRequest, answers: readonly Answer[], on: AskOn) => readonly DeclaredRequest[];
  /**
   * What is asked instead of a request that failed: its parts one by one, or another way to the same figures. These may fail
   * and be replaced in their turn, until nothing is left to ask.
   */
  readonly otherwise?: (failed: DeclaredRequest, fault: Fault, on: AskOn) => readonly DeclaredRequest[];
  /**
   * Files for `parse` out of the accepted answers of one request; one file an answer unless given. Nothing is interpreted
   * here: pages are joined, an archive is opened, a name is given.
   */
  readonly files?: (request: DeclaredRequest, answers: readonly Answer[]) => readonly PublisherFile[];
  /** Day of publication of what an answer holds where the file itself does not say; null leaves it to the day received. */
  readonly published?: (answers: readonly Answer[]) => string | null;
}
