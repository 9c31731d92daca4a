import type { DtaBytes } from "./dta-bytes.ts";
import { checkName } from "./dta-types.ts";

/** The sets of value labels, each by its name. */
export function readValueLabels(b: DtaBytes): Map<string, Map<number, string>> {
  const sets = new Map<string, Map<number, string>>();
  while (b.ahead("<lbl>")) {
    b.tag("<lbl>");
    const length = b.whole(4);
    const name = checkName(b, b.padded(129, true));
    if (sets.has(name)) b.fail(`value labels ${name} twice`);
    if (b.padded(3, false) !== "") b.fail("padding that is not zeros");
    const count = b.whole(4);
    const width = b.whole(4);
    if (length !== 8 + 8 * count + width) b.fail(`value labels of ${length} bytes`);
    const starts = Array.from({ length: count }, () => b.whole(4));
    const values = Array.from({ length: count }, () => b.number("long"));
    if (values.some((value, i) => i > 0 && value <= (values[i - 1] ?? value))) b.fail("values not in order");
    const texts = b.take(width);
    sets.set(name, new Map(values.map((value, i) => [value, textAt(b, texts, starts[i] ?? -1)])));
    b.tag("</lbl>");
  }
  return sets;
}

function textAt(b: DtaBytes, texts: Uint8Array, start: number): string {
  const end = texts.indexOf(0, start);
  if (start < 0 || start >= texts.length || end === -1) b.fail("a value label outside its texts");
  if (start > 0 && texts[start - 1] !== 0) b.fail("a value label from the middle of another");
  return new TextDecoder("utf-8", { fatal: true }).decode(texts.subarray(start, end));
}
