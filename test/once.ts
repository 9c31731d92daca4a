import { mkdirSync, rmSync, statSync } from "node:fs";

/** After this time a lock belongs to a run that was killed: nothing here takes a minute on an idle machine. */
const STALE_LOCK_MS = 240_000;
const LOOK_AGAIN_MS = 300;

/**
 * Makes something that several test files share, in whichever of them comes first; the others wait for it.
 *
 * @param lock folder that stands while it is made. @param isMade whether it is there, to be used.
 */
export async function once(lock: string, isMade: () => boolean, make: () => Promise<unknown>): Promise<void> {
  while (!isMade()) {
    try {
      mkdirSync(lock);
    } catch {
      // another test file makes it; a lock left by a killed run is taken over
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      continue;
    }
    await make().finally(() => rmSync(lock, { recursive: true, force: true }));
  }
}
