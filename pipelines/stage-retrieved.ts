import { rmSync } from "node:fs";
import { Fault } from "../schemas/fault.ts";
import { type Home, within } from "./home.ts";
import { rawPath, readPublisherFile } from "./receive.ts";
import type { Arrival, Retrieved } from "./retrieve.ts";
import { type Staged, type StageOptions, taken } from "./stage.ts";

/**
 * Reads what publishers sent into the trial folder of the home. An edition is taken whole or not at all: where one of its
 * files is refused, the others are held back.
 */
export async function stageRetrieved(
  home: Home,
  retrieved: readonly Retrieved[],
  options: StageOptions = {},
): Promise<Staged[]> {
  const all = retrieved.reduce((n, { arrivals }) => n + arrivals.length, 0);
  const results: Staged[] = [];
  for (const one of retrieved) {
    const own: Staged[] = [];
    for (const arrival of one.arrivals) {
      options.onFile?.(arrival.path, results.length + own.length, all);
      own.push(await stageOne(home, one, arrival, options));
    }
    results.push(...(own.some((f) => f.outcome === "refused") ? withheld(home, own) : own));
  }
  return results;
}

async function stageOne(home: Home, { source }: Retrieved, arrival: Arrival, options: StageOptions): Promise<Staged> {
  const { path, url, published, received_at } = arrival;
  try {
    const file = { ...readPublisherFile(path), names: options.names ?? {} };
    const staged = await taken(home, source, file, path, { ...options, url, published, now: new Date(received_at) });
    return { ...staged, retrieved: true };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { path, source, card: null, fault: error, answers: [], outcome: "refused", retrieved: true };
  }
}

/** Takes new files back out of the trial folder. */
export function withheld(home: Home, files: readonly Staged[]): Staged[] {
  return files.map((file) => {
    if (file.outcome !== "new" || !file.card) return file;
    rmSync(within(home.staged ?? home.vintages, file.card.source_id, file.card.vintage), { recursive: true });
    rmSync(rawPath(file.card, home), { force: true });
    return { ...file, outcome: "withheld" };
  });
}
