import { copyFileSync, linkSync } from "node:fs";

/** The same file under another name: it costs no space a second time where the file system can link it. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
