import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { readJson } from "../_kit/json.ts";
import { CUMULATIVE, datasets, KNOWN_NOTES, NAMES, PRELIMINARY, Raw, REGION, REPUBLIC, ROW_KEYS } from "./rows.ts";

export const layouts = datasets.map((d) => d.layout);

export const reasons = {
  regions: "figures of regions",
  nineMonths: "January to September together: no period of a series",
} as const;

type Metadata = readonly { readonly name_en: string; readonly value_en: string }[];

/** Finds the republic's figures; what they are is said by the metadata. */
export function parse(file: PublisherFile): Parsed {
  const [{ metadata, data }] = readJson(file, Raw);
  const dataset = datasetOf(file, metadata);
  const preliminary = preliminaryYears(file, metadata, dataset.cumulative);
  const national = data.findIndex((row) => row.Code === REPUBLIC.Code);
  if (national < 0 || data[national]?.Klassifikator_en !== REPUBLIC.Klassifikator_en)
    throw new Fault("file/row", `the table has no row "${REPUBLIC.Klassifikator_en}" with the code ${REPUBLIC.Code}`, {
      at: `${file.name}, /0/data`,
      hint: "is the file cut short, or the row renamed? fetch it again, or add the new name to the source's rows.ts",
    });
  const readings: Reading[] = [];
  const passed_over: Record<string, number> = {};
  const pass = (reason: string) => {
    passed_over[reason] = (passed_over[reason] ?? 0) + 1;
  };
  for (const [i, row] of data.entries()) {
    const code = String(row.Code);
    if (code !== REPUBLIC.Code && !REGION.test(code)) throw unknownRow(file, i, code);
    for (const [key, value] of Object.entries(row)) {
      if (ROW_KEYS.includes(key)) continue;
      const locator = `/0/data/${i}/${key}`;
      if (!dataset.period.test(key)) throw unknownKey(file, locator, key);
      if (code !== REPUBLIC.Code) pass(reasons.regions);
      else if (dataset.cumulative && key.endsWith("-Q3")) pass(reasons.nineMonths);
      else
        readings.push(
          reading({
            ref_area: code,
            measure: dataset.code,
            time_period: key,
            value_raw: value === null ? "" : String(value),
            status_raw: value !== null && preliminary(Number(key.slice(0, 4))) ? "preliminary" : "",
            locator,
          }),
        );
    }
  }
  const modified = said(file, metadata, NAMES.modified);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(modified))
    throw new Fault("file/edition", `"${modified}" is not the day on which the dataset was changed`, {
      at: `${file.name}, /0/metadata`,
      hint: "the layout has changed: read the metadata, then change the source's parse.ts",
    });
  return { layout: dataset.layout, edition: modified, published: modified, part: dataset.code, readings, passed_over };
}

/** The value of the first metadata line with one of these names. */
function said(file: PublisherFile, metadata: Metadata, names: readonly string[]): string {
  const found = metadata.find((m) => names.includes(m.name_en.trim()));
  if (found) return found.value_en.trim();
  throw new Fault("file/element", `the metadata have no line "${names.join('" or "')}"`, {
    at: `${file.name}, /0/metadata`,
    hint: "the layout has changed: read the metadata, then add the new name to the source's rows.ts",
  });
}

/** The dataset by its code, with the title, rhythm and unit it had. */
function datasetOf(file: PublisherFile, metadata: Metadata): (typeof datasets)[number] {
  const code = said(file, metadata, NAMES.code);
  const dataset = datasets.find((d) => d.code === code);
  if (!dataset)
    throw new Fault("file/title", `the dataset "${code}" is not one this source reads`, {
      at: `${file.name}, /0/metadata`,
      hint: `datasets read: ${datasets.map((d) => `"${d.code}"`).join(", ")}; add the new one to the source's rows.ts`,
    });
  for (const name of ["title", "periodicity", "unit"] as const) {
    const found = said(file, metadata, NAMES[name]);
    if (found !== dataset[name])
      throw new Fault(name === "unit" ? "file/unit" : "file/title", `expected "${dataset[name]}", found "${found}"`, {
        at: `${file.name}, /0/metadata, ${name}`,
        hint: "the publisher has changed the dataset: read its metadata, then change the source's rows.ts",
      });
  }
  return dataset;
}

/** Whether a year is preliminary by the notes. A note nobody has read may change what the figures are. */
function preliminaryYears(file: PublisherFile, metadata: Metadata, cumulative: boolean): (year: number) => boolean {
  const notes = metadata.filter((m) => NAMES.note.some((n) => n === m.name_en.trim())).map((m) => m.value_en.trim());
  const unknown = notes.find((n) => !KNOWN_NOTES.includes(n) && !PRELIMINARY.test(n));
  if (unknown !== undefined || notes.includes(CUMULATIVE) !== cumulative)
    throw new Fault(
      "file/title",
      `expected the note "${CUMULATIVE}"${cumulative ? "" : " nowhere"} and notes known, found "${unknown ?? notes.join("; ")}"`,
      {
        at: `${file.name}, /0/metadata, note`,
        hint: "does the note change what the figures are? add it to the source's rows.ts",
      },
    );
  const spans = notes.flatMap((note) => {
    const [, from, to] = PRELIMINARY.exec(note) ?? [];
    return from === undefined ? [] : [{ from: Number(from), to: Number(to ?? from) }];
  });
  return (year) => spans.some((s) => s.from <= year && year <= s.to);
}

function unknownRow(file: PublisherFile, i: number, code: string): Fault {
  return new Fault("file/row", `"${code}" is not a territory of Uzbekistan`, {
    at: `${file.name}, /0/data/${i}`,
    hint: "a row of another breakdown? add the new layout to the source",
  });
}

function unknownKey(file: PublisherFile, locator: string, key: string): Fault {
  return new Fault("file/header", `expected a period, found "${key}"`, {
    at: `${file.name}, ${locator}`,
    hint: "the layout has changed: read the file, then add the new key to the source's rows.ts",
  });
}
