import type { PageDocument } from "../../profiles/document.ts";

/** Site paths of what the console loads: the small script at once, all else when a reader asks. */
export const CONSOLE = {
  start: "/assets/console/start.js",
  program: "/assets/console/program.js",
  worker: "/assets/console/worker.js",
  engine: "/assets/console/duckdb-eh.wasm.gz",
} as const;

export function hasConsole(doc: PageDocument): boolean {
  return doc.sections.some((section) => section.blocks.some((block) => block.type === "console"));
}
