/** How a variable is stored: its code in format 118 and its bytes in a row. */
export interface StorageType {
  readonly code: number;
  readonly bytes: number;
}

/** Longest text kept in the row itself, in bytes. */
export const LONGEST_FIXED = 2045;

export const BYTE: StorageType = { code: 65530, bytes: 1 };
export const INT: StorageType = { code: 65529, bytes: 2 };
export const LONG: StorageType = { code: 65528, bytes: 4 };
export const DOUBLE: StorageType = { code: 65526, bytes: 8 };
/** A text kept apart from the row, which holds the place of it. */
export const STRL: StorageType = { code: 32768, bytes: 8 };
/** A text of at most so many bytes, 1 to 2045. */
export const fixedText = (bytes: number): StorageType => ({ code: bytes, bytes });

/** Greatest whole numbers that are not a missing code: those above are `.`, `.a` … `.z`. */
export const GREATEST = { byte: 100, int: 32_740, long: 2_147_483_620 } as const;
const LEAST = { byte: -127, int: -32_767, long: -2_147_483_647 } as const;

/** The smallest of int, long and double that holds whole numbers of a range. */
export function wholeType(least: number, greatest: number): StorageType {
  if (least >= LEAST.int && greatest <= GREATEST.int) return INT;
  return least >= LEAST.long && greatest <= GREATEST.long ? LONG : DOUBLE;
}

/** Which missing value: 0 for `.`, 1 to 26 for `.a` to `.z`. */
export type Missing = number;

/** `.o` for the letter O; `.` for no letter. */
export function missingOf(letter: string | null): Missing {
  return letter !== null && /^[A-Z]$/.test(letter) ? letter.charCodeAt(0) - 64 : 0;
}

/** The upper half of a missing double, counted up by the letter; its lower half is zero. */
const MISSING_DOUBLE = 0x7fe00000;

/** Writes a number or a missing value at a place. */
export function putNumber(
  row: Buffer,
  at: number,
  type: StorageType,
  value: number | null,
  missing: Missing = 0,
): void {
  if (type === BYTE) row.writeInt8(value ?? GREATEST.byte + 1 + missing, at);
  else if (type === INT) row.writeInt16LE(value ?? GREATEST.int + 1 + missing, at);
  else if (type === LONG) row.writeInt32LE(value ?? GREATEST.long + 1 + missing, at);
  else if (value !== null && Number.isFinite(value)) row.writeDoubleLE(value, at);
  else {
    row.writeUInt32LE(0, at);
    row.writeUInt32LE(MISSING_DOUBLE + missing * 0x100, at + 4);
  }
}
