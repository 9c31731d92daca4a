/// <reference lib="dom" />
import type { QueryResult } from "../../console/result.ts";
import type { Database, Places } from "./database.ts";

export type Program = typeof import("./program.ts");

/** Told of what is going on. */
export interface Progress {
  readonly loading: (bytes: number) => void;
  readonly opening: () => void;
  readonly running: () => void;
}

export interface Session {
  /** Whether the engine has been asked for, so that a question costs no such load. */
  isLoaded(): boolean;
  /** Loads what is not loaded yet, then asks. Null when it was stopped meanwhile. */
  ask(sql: string, told: Progress): Promise<{ result: QueryResult; program: Program; seconds: number } | null>;
  /** Ends what is going on; the engine stays loaded. */
  stop(): void;
}

/** What the engine says of a query it read and refused; after any other failure it may be broken. */
const REFUSAL =
  /^(Parser|Catalog|Binder|Conversion|Permission|Invalid Input|Not implemented|Out of Range) Error|exception_type/;

/** @param address of the second script, which is loaded with the first question. */
export function startSession(address: string, places: Places): Session {
  let engine: Promise<string> | null = null;
  let database: Database | null = null;
  let stopped = () => {};

  const stopDatabase = () => {
    database?.stop();
    database = null;
  };

  const answered = async (sql: string, told: Progress, isStopped: () => boolean) => {
    const program = (await import(address)) as Program;
    engine ??= program.downloadEngine(places, told.loading).catch((error: unknown) => {
      engine = null;
      throw error;
    });
    const loaded = await engine;
    if (isStopped()) return null;
    told.opening();
    const opened = database ?? (await program.openDatabase(places, loaded));
    if (isStopped()) {
      opened.stop();
      return null;
    }
    database = opened;
    told.running();
    const from = performance.now();
    const result = await opened.query(sql).catch((error: unknown) => {
      if (!REFUSAL.test(error instanceof Error ? error.message : "")) stopDatabase();
      throw error;
    });
    return { result, program, seconds: (performance.now() - from) / 1000 };
  };

  return {
    isLoaded: () => engine !== null,
    ask(sql, told) {
      let over = false;
      const halt = new Promise<null>((resolve) => {
        stopped = () => {
          over = true;
          resolve(null);
        };
      });
      return Promise.race([answered(sql, told, () => over), halt]);
    },
    stop() {
      stopped();
      stopDatabase();
    },
  };
}
