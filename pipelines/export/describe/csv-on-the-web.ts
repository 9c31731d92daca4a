import { basename, dirname } from "node:path/posix";
import type { Text2 } from "../../../schemas/language.ts";
import type { Release } from "../format.ts";
import type { ReleaseTable } from "../release-table.ts";
import { type CsvForm, csvFormOf, csvForms, headingsOf } from "./csv-forms.ts";
import { type Descriptor, jsonText } from "./descriptor.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { keysOf, type TableKeys } from "./keys.ts";
import type { MeasuredFile } from "./measured-file.ts";
import { addressOf, citedSources, isWebAddress, MAKER } from "./sources.ts";

/**
 * The text tables as CSV on the Web (W3C), a file in each folder of them under the name by which the standard looks for it.
 *
 * Compressed files are left out: the standard reads CSV, and knows of no other.
 */
export async function csvOnTheWeb(release: Release, files: readonly MeasuredFile[]): Promise<readonly Descriptor[]> {
  const keys = await keysOf(release);
  return Object.entries(csvForms).flatMap(([folder, form]) => {
    const own = files.filter((f) => dirname(f.path) === folder && f.path.endsWith(".csv") && csvFormOf(f.path));
    const tables = release.tables.flatMap((table) => {
      const file = own.find((f) => f.table === table.name);
      return file ? [{ table, url: basename(file.path) }] : [];
    });
    if (tables.length === 0) return [];
    const urls = new Map(tables.map(({ table, url }) => [table.name, url]));
    const metadata = {
      "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
      ...about(release),
      null: [""],
      dialect: {
        encoding: "utf-8",
        delimiter: form.dialect.separator,
        lineTerminators: ["\r\n"],
        quoteChar: '"',
        doubleQuote: true,
      },
      tables: tables.map(({ table, url }) => tableOf(table, url, form, keys.get(table.name), urls)),
    };
    return [{ path: `${folder}/csv-metadata.json`, text: jsonText(metadata) }];
  });
}

const inBoth = ({ en, ru }: Text2) => [
  { "@value": en, "@language": "en" },
  { "@value": ru, "@language": "ru" },
];

function about({ facts }: Release): object {
  const address = addressOf(facts);
  const licences = [...new Set(citedSources(facts).flatMap((s) => s.licence.url ?? []))].sort();
  return {
    "dc:title": inBoth(facts.title),
    "dc:description": inBoth(facts.about),
    "dc:creator": MAKER,
    "dc:date": facts.date,
    "dc:identifier": facts.id,
    ...(address !== null && { "dcat:landingPage": { "@id": address } }),
    ...(licences.length > 0 && { "dc:license": licences.map((url) => ({ "@id": url })) }),
    "dc:source": citedSources(facts)
      .filter((s) => isWebAddress(s.landing))
      .map((s) => ({ "@id": s.landing })),
  };
}

function tableOf(
  table: ReleaseTable,
  url: string,
  form: CsvForm,
  keys: TableKeys | undefined,
  urls: ReadonlyMap<string, string>,
): object {
  const foreignKeys = (keys?.foreign ?? []).flatMap((key) => {
    const resource = urls.get(key.table);
    return resource === undefined
      ? []
      : [{ columnReference: key.columns, reference: { resource, columnReference: key.reference } }];
  });
  const primary = keys?.primary ?? null;
  const heading = headingsOf(table.columns, form);
  return {
    url,
    "dc:title": inBoth(table.about),
    tableSchema: {
      columns: fieldsOf(table).map((f) => column(f, heading(f.name), form, primary?.includes(f.name) ?? false)),
      ...(primary !== null && { primaryKey: primary }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** By its titles a reader knows a column: the heading of the file is one of them, whatever its language. */
function column(
  { name, type, title, about: words, unit }: Field,
  heading: string,
  form: CsvForm,
  required: boolean,
): object {
  const language = /_(en|ru)$/.exec(name)?.[1];
  return {
    name,
    titles: {
      en: [...new Set([name, title.en])],
      ru: [...new Set([...(heading === name ? [] : [heading]), title.ru])],
    },
    "dc:description": inBoth(words),
    ...(unit && { "schema:unitCode": unit.id, "schema:unitText": inBoth(unit.name) }),
    ...(language !== undefined && { lang: language }),
    datatype: datatype(type, form),
    ...(required && { required: true }),
  };
}

function datatype(type: string, form: CsvForm): string | object {
  if (type === "boolean") return { base: "boolean", format: `${form.dialect.yes}|${form.dialect.no}` };
  if (type === "date") return { base: "date", format: form.day };
  if (type === "double")
    return form.dialect.decimal === "." ? "double" : { base: "double", format: { decimalChar: form.dialect.decimal } };
  return type === "integer" ? "integer" : "string";
}
