import type { Text2 } from "../../../schemas/language.ts";
import type { DtaFile } from "./dta-file.ts";
import { labelText, nameField, section, uint } from "./sections.ts";

/** Longest text of a characteristic, in bytes. */
const LONGEST = 67_784;

/**
 * Characteristics of the data set and of its variables: the second language of the labels, where `label language` keeps it,
 * units, and notes. Whatever a label cut short stands whole in a note on the variable.
 */
export function characteristics({ label, variables, notes }: DtaFile): Buffer {
  return section(
    "characteristics",
    one("_dta", "_lang_list", "en ru"),
    one("_dta", "_lang_c", "en"),
    one("_dta", "_lang_v_ru", labelText(label.ru)),
    ...noted("_dta", bothLanguages(notes)),
    ...variables.flatMap((v) => [
      one(v.name, "_lang_v_ru", labelText(v.label.ru)),
      ...(v.valueLabels === null ? [] : [one(v.name, "_lang_l_ru", `${v.valueLabels}_ru`)]),
      ...(v.unit === null ? [] : [one(v.name, "unit_measure", v.unit)]),
      ...noted(v.name, wholeOf(v.label)),
    ]),
  );
}

const bothLanguages = (texts: readonly Text2[]): string[] => texts.flatMap((text) => [text.en, text.ru]);

/** The label in both languages if either was cut, else nothing. */
function wholeOf(label: Text2): string[] {
  const cut = labelText(label.en) !== label.en || labelText(label.ru) !== label.ru;
  return cut ? bothLanguages([label]) : [];
}

/** Notes of the data set or of a variable: their number, then each. */
function noted(of: string, texts: readonly string[]): Buffer[] {
  if (texts.length === 0) return [];
  return [one(of, "note0", String(texts.length)), ...texts.map((text, i) => one(of, `note${i + 1}`, text))];
}

function one(of: string, name: string, text: string): Buffer {
  const content = Buffer.from(text);
  const kept = content.byteLength <= LONGEST ? content : Buffer.from(cutAt(content, LONGEST));
  const whole = Buffer.concat([nameField(of), nameField(name), kept, Buffer.alloc(1)]);
  return section("ch", uint(whole.byteLength, 4), whole);
}

/** The beginning of a text, without half a character at its end. */
function cutAt(content: Buffer, bytes: number): string {
  return content
    .subarray(0, bytes)
    .toString()
    .replace(/\ufffd+$/, "");
}
