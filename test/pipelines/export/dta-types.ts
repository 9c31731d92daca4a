import type { DtaBytes } from "./dta-bytes.ts";

export type DtaNumber = "byte" | "int" | "long" | "float" | "double";
/** A text of up to `width` bytes, a long text, or a number. */
export type DtaType = { readonly kind: "str"; readonly width: number } | { readonly kind: "strL" | DtaNumber };

/** A missing value: `.`, or `.a` to `.z`. */
export interface Missing {
  readonly missing: string;
}

const NUMBERS: Readonly<Record<number, DtaNumber>> = {
  65526: "double",
  65527: "float",
  65528: "long",
  65529: "int",
  65530: "byte",
};
const STRL = 32768;
const LONGEST_STR = 2045;

export function dtaType(b: DtaBytes, code: number): DtaType {
  if (code >= 1 && code <= LONGEST_STR) return { kind: "str", width: code };
  if (code === STRL) return { kind: "strL" };
  return { kind: NUMBERS[code] ?? b.fail(`the type ${code}`) };
}

const NAME = /^[\p{L}_][\p{L}\p{Nd}_]{0,31}$/u;
const RESERVED =
  /^(_all|_b|byte|_coef|_cons|double|float|if|in|int|long|_n|_N|_pi|_pred|_rc|_skip|str\d+|strL|using|with)$/;

export function checkName(b: DtaBytes, name: string): string {
  if (!NAME.test(name) || RESERVED.test(name)) b.fail(`the name "${name}"`);
  return name;
}

const TEXT_FORMAT = /^%[-~]?\d{1,4}s$/;
const NUMBER_FORMAT = /^%(-?0?\d{1,2}[.,]\d{1,2}[efg]c?|-?t[cCdwmqhyb]\S*|21x|-?(8|16)[HL])$/;

export function checkFormat(b: DtaBytes, type: DtaType, format: string): string {
  const isText = type.kind === "str" || type.kind === "strL";
  if (!(isText ? TEXT_FORMAT : NUMBER_FORMAT).test(format)) b.fail(`the format "${format}" of a ${type.kind}`);
  return format;
}

/** Largest number that is not missing, the code of `.`, and the step from one missing code to the next. */
const MISSING = {
  byte: { largest: 100, dot: 101, step: 1 },
  int: { largest: 32740, dot: 32741, step: 1 },
  long: { largest: 2147483620, dot: 2147483621, step: 1 },
  // 0x7f000000 and steps of 0x800; 0x7fe0000000000000 and steps of 0x10000000000
  float: { largest: 1.7014117331926443e38, dot: 2 ** 127, step: 2 ** 115 },
  double: { largest: 8.988465674311579e307, dot: 2 ** 1023, step: 2 ** 1011 },
} as const satisfies Record<DtaNumber, object>;

const SMALLEST = {
  byte: -127,
  int: -32767,
  long: -2147483647,
  float: -1.7014117331926443e38,
  double: -Number.MAX_VALUE,
} as const satisfies Record<DtaNumber, number>;

/** The missing value a number stands for, or null for a number. */
export function missingOf(b: DtaBytes, type: DtaNumber, value: number): Missing | null {
  const { largest, dot, step } = MISSING[type];
  if (value >= SMALLEST[type] && value <= largest) return null;
  const place = (value - dot) / step;
  if (!Number.isInteger(place) || place < 0 || place > 26) return b.fail(`${value}, no number of a ${type},`);
  return { missing: place === 0 ? "." : `.${String.fromCharCode(96 + place)}` };
}
