import { type UnzipFileFilter, unzipSync, zipSync } from "fflate";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";

/** Largest unpacked size of an archive, in bytes: the largest file held unpacks to 60 MB (2026-11). */
const MAX_UNPACKED_BYTES = 400_000_000;
/** Largest number of members: a workbook of the publishers held has at most 60 (2026-11). */
const MAX_MEMBERS = 2_000;

/**
 * The members of a ZIP archive, each at most as large as the archive declares, all together at most 400 MB.
 *
 * @throws Fault `file/password`, `file/archive` for a damaged archive, `file/too-large` for one that would unpack to more.
 */
export function readArchive(file: PublisherFile): Map<string, Uint8Array> {
  if (isLocked(file.bytes)) throw locked(file);
  let unpackedBytes = 0;
  let members = 0;
  const unpack = (filter: UnzipFileFilter) => {
    try {
      return unzipSync(file.bytes, { filter });
    } catch {
      throw new Fault("file/archive", "the archive is damaged or cut short", {
        at: file.name,
        hint: "download the file again and compare its size with the publisher's",
      });
    }
  };
  // the directory first: nothing is unpacked until the whole is known to be small enough
  unpack((member) => {
    members += 1;
    unpackedBytes += member.originalSize;
    return false;
  });
  if (unpackedBytes > MAX_UNPACKED_BYTES || members > MAX_MEMBERS)
    throw new Fault("file/too-large", `the archive would unpack to more than ${MAX_UNPACKED_BYTES / 1e6} MB`, {
      at: file.name,
      hint: "no publisher's file is that large: check where it came from",
    });
  return new Map(Object.entries(unpack(() => true)));
}

/** First bytes of a member, and where its flags stand behind them; the lowest says that a password is needed. */
const MEMBER = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const FLAGS = 6;

/** Whether the first member of an archive is encrypted: publishers' programs lock all members or none. */
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, MEMBER.length)).equals(MEMBER) && ((bytes[FLAGS] ?? 0) & 1) === 1;

/** What is to be said of a file that opens with a password only. */
export const locked = (file: PublisherFile): Fault =>
  new Fault("file/password", "the file is locked with a password", {
    at: file.name,
    hint: "open it with its password, save a copy without one, and give that",
  });

/** A workbook's archive packed again without compression, so that no reader meets a member larger than declared. */
export function repackPlain(file: PublisherFile): Uint8Array {
  return zipSync(Object.fromEntries(readArchive(file)), { level: 0 });
}
