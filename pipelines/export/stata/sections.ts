import type { DtaFile, Variable } from "./dta-file.ts";

/** Bytes of a name, a format and a label in the lists of variables: four a character, and a zero. */
const [NAME, FORMAT, LABEL] = [129, 57, 321];
const LABEL_CHARACTERS = 80;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Content between its tags. */
export function section(tag: string, ...content: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from(`<${tag}>`), ...content, Buffer.from(`</${tag}>`)]);
}

/** A text in a field of its own, zeros behind it. @throws Error for one that does not fit. */
export function field(text: string, bytes: number): Buffer {
  const content = Buffer.from(text);
  if (content.byteLength >= bytes) throw new Error(`"${text}" is longer than ${bytes - 1} bytes`);
  return Buffer.concat([content], bytes);
}

export const nameField = (name: string): Buffer => field(name, NAME);

/** A label is at most 80 characters: of a longer text the clauses that fit, or else the words. */
export function labelText(text: string): string {
  const characters = [...text];
  if (characters.length <= LABEL_CHARACTERS) return text;
  const cut = characters.slice(0, LABEL_CHARACTERS - 1).join("");
  const clauses = /^(.{4,})[:;.] /.exec(cut)?.[1];
  if (clauses !== undefined) return clauses;
  const end = cut.lastIndexOf(" ");
  return `${(end > LABEL_CHARACTERS / 2 ? cut.slice(0, end) : cut).replace(/[\s,–(]+$/, "")}…`;
}

export function uint(value: number | bigint, bytes: 2 | 4 | 8): Buffer {
  const out = Buffer.alloc(8);
  out.writeBigUInt64LE(BigInt(value));
  return out.subarray(0, bytes);
}

/** What the file is: format 118, least byte first, how many variables and rows, its label and time stamp. */
export function header(file: DtaFile): Buffer {
  const label = Buffer.from(labelText(file.label.en));
  const [year, month, day] = file.date.split("-");
  const stamp = Buffer.from(`${day} ${MONTHS[Number(month) - 1]} ${year} 00:00`);
  return section(
    "header",
    section("release", Buffer.from("118")),
    section("byteorder", Buffer.from("LSF")),
    section("K", uint(file.variables.length, 2)),
    section("N", uint(file.rows, 8)),
    section("label", uint(label.byteLength, 2), label),
    section("timestamp", Buffer.from([stamp.byteLength]), stamp),
  );
}

/** The lists of variables in their order, each under its tag. */
export function variableSections({ variables, sorted }: DtaFile): Buffer[] {
  const each = (tag: string, cell: (v: Variable) => Buffer) => section(tag, ...variables.map(cell));
  const order = Array.from({ length: variables.length + 1 }, (_, i) => (sorted[i] ?? -1) + 1);
  return [
    each("variable_types", (v) => uint(v.type.code, 2)),
    each("varnames", (v) => nameField(v.name)),
    section("sortlist", ...order.map((place) => uint(place, 2))),
    each("formats", (v) => field(v.format, FORMAT)),
    each("value_label_names", (v) => nameField(v.valueLabels === null ? "" : `${v.valueLabels}_en`)),
    each("variable_labels", (v) => field(labelText(v.label.en), LABEL)),
  ];
}
