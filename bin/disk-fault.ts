import { Fault } from "../schemas/fault.ts";

/** What the system says of a disk, and DuckDB in words of its own. */
const FULL = /ENOSPC|EDQUOT|no space left on device/i;
const DENIED = /EACCES|EROFS|EPERM|permission denied|read-only file system/i;
const BUSY = /EBUSY|ETXTBSY|being used by another process/i;

/** A trouble of the disk as a fault a person can act on; null for any other error. */
export function diskFault(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const text = `${code ?? ""} ${error.message}`;
  const at = path ? { at: path } : {};
  if (FULL.test(text))
    return new Fault("disk/full", "the disk is full", {
      ...at,
      hint: "make room and run the command again: nothing half-written was left",
    });
  if (BUSY.test(text))
    return new Fault("disk/busy", "another program holds the file", {
      ...at,
      hint: "close it, in Excel for example, and run the command again",
    });
  if (DENIED.test(text))
    return new Fault("disk/denied", "there is no right to write", {
      ...at,
      hint: "ask for the right to this folder, or choose one of your own with --home",
    });
  return null;
}
