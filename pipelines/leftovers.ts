import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes what runs that were killed left in a folder: names that fit, with the number of a process that is gone. */
export function removeLeftovers(folder: string, pattern: RegExp): void {
  for (const name of readdirSync(folder)) {
    const pid = pattern.test(name) ? Number(/\d+/.exec(name)?.[0]) : process.pid;
    if (pid !== process.pid && !running(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Whether a process with this number is at work. */
export function running(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
