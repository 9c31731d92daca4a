import { renameSync, rmSync } from "node:fs";

/**
 * Puts a finished database in the place of another by rename.
 *
 * A program killed while it wrote leaves its journal (`.wal`) beside the old database, and the next opening would replay it
 * onto the new one: it goes first. What it held, signed answers, lies in text files and is in the new database already.
 */
export function putInPlace(from: string, to: string): void {
  rmSync(`${to}.wal`, { force: true });
  renameSync(from, to);
}
