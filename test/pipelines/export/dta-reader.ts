import { DtaBytes } from "./dta-bytes.ts";
import { checkFormat, checkName, type DtaType, dtaType, type Missing, missingOf } from "./dta-types.ts";
import { readValueLabels } from "./dta-value-labels.ts";

export interface DtaVariable {
  readonly name: string;
  readonly type: DtaType;
  readonly format: string;
  /** Name of its set of value labels; null for none. */
  readonly valueLabel: string | null;
  readonly label: string;
}

/** A number, a text, a missing code with its letter, or the bytes of a binary strL. */
export type DtaValue = number | string | Missing | Uint8Array;

export interface DtaFile {
  readonly byteOrder: "LSF" | "MSF";
  readonly label: string;
  /** `dd Mon yyyy hh:mm`, or nothing. */
  readonly timestamp: string;
  readonly variables: readonly DtaVariable[];
  /** Names of the variables by which the rows are sorted. */
  readonly sortedBy: readonly string[];
  readonly characteristics: readonly { readonly variable: string; readonly name: string; readonly text: string }[];
  readonly rows: readonly (readonly DtaValue[])[];
  readonly valueLabels: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

const TIMESTAMP = /^[ 0-3]\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} [ 0-2]\d:\d{2}$/;

/**
 * A Stata file of format 118, read strictly by StataCorp's description of it (`help dta`).
 *
 * Stricter than it in one thing: what the description leaves to chance (bytes after a closing zero, places after the
 * end of the list of sorting) must be zeros, or two writings of the same rows would differ.
 *
 * @throws Error for any tag, offset, length, name or code that is not as described.
 */
export function readDta(file: Uint8Array): DtaFile {
  const b = new DtaBytes(file);
  b.tag("<stata_dta><header><release>118</release><byteorder>");
  const byteOrder = b.ahead("LSF") ? "LSF" : "MSF";
  b.tag(byteOrder);
  b.littleEndian = byteOrder === "LSF";
  b.tag("</byteorder><K>");
  const k = b.whole(2);
  b.tag("</K><N>");
  const n = b.whole(8);
  b.tag("</N><label>");
  const label = b.text(b.whole(2));
  if ([...label].length > 80) b.fail("a label of more than 80 characters");
  b.tag("</label><timestamp>");
  const timestamp = b.text(b.whole(1));
  if (timestamp !== "" && !TIMESTAMP.test(timestamp)) b.fail(`time stamp "${timestamp}"`);
  b.tag("</timestamp></header>");

  const offsets = [0, b.at];
  b.tag("<map>");
  const map = Array.from({ length: 14 }, () => b.whole(8));
  b.tag("</map>");
  const section = <T>(name: string, read: () => T): T => {
    offsets.push(b.at);
    b.tag(`<${name}>`);
    const value = read();
    b.tag(`</${name}>`);
    return value;
  };
  const each = <T>(count: number, read: () => T) => Array.from({ length: count }, read);

  const types = section("variable_types", () => each(k, () => dtaType(b, b.whole(2))));
  const names = section("varnames", () => each(k, () => checkName(b, b.padded(129, true))));
  if (new Set(names).size !== k) b.fail("a name used twice");
  const sort = section("sortlist", () => each(k + 1, () => b.whole(2)));
  const sortedBy = sort.slice(0, sort.indexOf(0)).map((place) => names[place - 1] ?? b.fail(`sorted by ${place}`));
  if (sort.slice(sortedBy.length).some((place) => place !== 0)) b.fail("a list of sorting that goes on after its end");
  const formats = section("formats", () => types.map((type) => checkFormat(b, type, b.padded(57, true))));
  const labelNames = section("value_label_names", () =>
    types.map((type) => {
      const name = b.padded(129, true);
      if (name !== "" && (type.kind === "str" || type.kind === "strL")) b.fail("value labels on a text");
      return name === "" ? null : checkName(b, name);
    }),
  );
  const labels = section("variable_labels", () => each(k, () => b.padded(321, true)));
  if (labels.some((l) => [...l].length > 80)) b.fail("a variable label of more than 80 characters");
  const characteristics = section("characteristics", () => readCharacteristics(b, names));
  const cells = section("data", () => each(n, () => types.map((type) => readCell(b, type))));
  const strls = section("strls", () => readStrls(b, k, n));
  const valueLabels = section("value_labels", () => readValueLabels(b));
  offsets.push(b.at);
  b.tag("</stata_dta>");
  offsets.push(b.at);
  if (b.at !== file.length) b.fail("bytes after the end");
  for (const [i, offset] of offsets.entries())
    if (map[i] !== offset) b.fail(`place ${i + 1} of the map says ${map[i]}, it is ${offset};`);

  const variables = names.map((name, i) => ({
    name,
    type: types[i] ?? b.fail("types fewer than names"),
    format: formats[i] ?? "",
    valueLabel: labelNames[i] ?? null,
    label: labels[i] ?? "",
  }));
  const rows = cells.map((row, o) => row.map((cell, v) => resolve(b, cell, strls, v + 1, o + 1)));
  for (const key of strls.keys()) {
    const [v = 0, o = 0] = key.split(",").map(Number);
    const owner = cells[o - 1]?.[v - 1];
    if (!(owner instanceof StrlReference) || owner.key !== key)
      b.fail(`the strL (${key}) is not that of its own cell;`);
  }
  return { byteOrder, label, timestamp, variables, sortedBy, characteristics, rows, valueLabels };
}

/** What a cell of a strL variable holds: where its text is first met. */
class StrlReference {
  readonly v: number;
  readonly o: number;

  constructor(v: number, o: number) {
    this.v = v;
    this.o = o;
  }

  get key(): string {
    return `${this.v},${this.o}`;
  }
}

function readCell(b: DtaBytes, type: DtaType): DtaValue | StrlReference {
  if (type.kind === "str") return b.padded(type.width, false);
  if (type.kind !== "strL") {
    const value = b.number(type.kind);
    return missingOf(b, type.kind, value) ?? value;
  }
  // the two bytes of v come first in either byte order
  const v = b.whole(2);
  return new StrlReference(v, b.whole(6));
}

function resolve(
  b: DtaBytes,
  cell: DtaValue | StrlReference,
  strls: ReadonlyMap<string, string | Uint8Array>,
  v: number,
  o: number,
): DtaValue {
  if (!(cell instanceof StrlReference)) return cell;
  if (cell.v === 0 && cell.o === 0) return "";
  if (cell.o > o || (cell.o === o && cell.v > v)) b.fail(`the cell (${v},${o}) points ahead, to (${cell.key});`);
  return strls.get(cell.key) ?? b.fail(`the cell (${v},${o}) points to (${cell.key}), which is not there;`);
}

function readCharacteristics(b: DtaBytes, names: readonly string[]): DtaFile["characteristics"][number][] {
  const list = [];
  while (b.ahead("<ch>")) {
    b.tag("<ch>");
    const length = b.whole(4);
    const from = b.at;
    const variable = b.padded(129, true);
    if (variable !== "_dta" && !names.includes(variable)) b.fail(`a characteristic of ${variable}, no variable,`);
    const name = checkName(b, b.padded(129, true));
    const text = b.padded(length - 258, true);
    if (b.at - from !== length) b.fail("a characteristic of another length");
    b.tag("</ch>");
    list.push({ variable, name, text });
  }
  return list;
}

const BINARY = 129;
const TEXT = 130;

function readStrls(b: DtaBytes, k: number, n: number): Map<string, string | Uint8Array> {
  const found = new Map<string, string | Uint8Array>();
  let before: readonly [number, number] = [0, 0];
  while (b.ahead("GSO")) {
    b.tag("GSO");
    const [v, o] = [b.whole(4), b.whole(8)];
    if (v < 1 || v > k || o < 1 || o > n) b.fail(`a strL of the cell (${v},${o}), which is not there,`);
    if (o < before[1] || (o === before[1] && v <= before[0])) b.fail(`the strL (${v},${o}) out of order`);
    before = [v, o];
    const kind = b.whole(1);
    const length = b.whole(4);
    if (kind === BINARY) found.set(`${v},${o}`, b.take(length));
    else if (kind === TEXT) found.set(`${v},${o}`, b.padded(length, true));
    else b.fail(`a strL of type ${kind}`);
    if (kind === TEXT && Buffer.byteLength(String(found.get(`${v},${o}`))) !== length - 1) b.fail("a strL ended early");
  }
  return found;
}
