import { closeSync, openSync, writeSync } from "node:fs";
import type { ColumnChunk } from "../../store.ts";
import { characteristics } from "./characteristics.ts";
import type { DtaFile, Variable } from "./dta-file.ts";
import { LongTexts } from "./long-texts.ts";
import { header, section, uint, variableSections } from "./sections.ts";
import { valueLabelSections } from "./value-labels.ts";

/** Places the map lists, the map itself among them. */
const PLACES = 14;

/**
 * Writes a data set in format 118, which Stata 14 and later read, holding a chunk of rows at a time.
 *
 * Texts are UTF-8; labels are in both languages, and `label language ru` changes them; no part bears the time of writing.
 *
 * @throws Error if the rows are not as many as the file says.
 */
export async function writeDta(path: string, file: DtaFile, chunks: AsyncIterable<ColumnChunk>): Promise<void> {
  const out = openSync(path, "w");
  let end = 0;
  const write = (bytes: Uint8Array) => {
    const at = end;
    for (let sent = 0; sent < bytes.byteLength; ) sent += writeSync(out, bytes, sent);
    end += bytes.byteLength;
    return at;
  };
  try {
    const texts = new LongTexts();
    const places = [write(Buffer.from("<stata_dta>"))];
    write(header(file));
    const map = write(mapOf([]));
    places.push(map, ...variableSections(file).map(write), write(characteristics(file)), write(Buffer.from("<data>")));
    let rows = 0;
    for await (const chunk of chunks) {
      write(rowsOf(file, chunk, rows, texts));
      rows += chunk.rows;
    }
    if (rows !== file.rows) throw new Error(`${rows} rows where ${file.rows} were said`);
    write(Buffer.from("</data>"));
    places.push(write(Buffer.from("<strls>")));
    for (const text of texts.sections()) write(text);
    write(Buffer.from("</strls>"));
    places.push(write(valueLabelSections(file)), write(Buffer.from("</stata_dta>")));
    writeSync(out, mapOf([...places, end]), 0, null, map);
  } finally {
    closeSync(out);
  }
}

const mapOf = (places: readonly number[]): Buffer =>
  section("map", ...Array.from({ length: PLACES }, (_, i) => uint(places[i] ?? 0, 8)));

function rowsOf({ variables }: DtaFile, chunk: ColumnChunk, before: number, texts: LongTexts): Buffer {
  const stride = variables.reduce((sum, v) => sum + v.type.bytes, 0);
  const bytes = Buffer.alloc(stride * chunk.rows);
  let offset = 0;
  const long: { number: number; offset: number; longText: NonNullable<Variable["longText"]> }[] = [];
  for (const [i, variable] of variables.entries()) {
    variable.write(chunk, { bytes, offset, stride });
    if (variable.longText) long.push({ number: i + 1, offset, longText: variable.longText });
    offset += variable.type.bytes;
  }
  // row by row, so that a text stands where it is first met and no cell points ahead
  for (let row = 0; row < (long.length > 0 ? chunk.rows : 0); row++)
    for (const { number, offset, longText } of long) {
      const [variable, at] = texts.place(longText(chunk, row), number, before + row + 1);
      bytes.writeUInt16LE(variable, row * stride + offset);
      bytes.writeUIntLE(at, row * stride + offset + 2, 6);
    }
  return bytes;
}
