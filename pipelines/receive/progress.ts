import type { Fault } from "../../schemas/fault.ts";

/** What a request is doing, for the person who waits. */
export type Progress = { readonly source_id: string; readonly request_id: string; readonly host: string } & (
  | { readonly phase: "asking"; readonly attempt: number }
  /** Bytes that are here, packed, and their number where the publisher says it. */
  | { readonly phase: "receiving"; readonly bytes: number; readonly total: number | null }
  /** The attempt failed with this fault; the next one follows after the wait. */
  | { readonly phase: "waiting"; readonly attempt: number; readonly waitMs: number; readonly fault: Fault }
  | { readonly phase: "done"; readonly outcome: "new" | "unchanged" }
  | { readonly phase: "failed"; readonly fault: Fault }
);
