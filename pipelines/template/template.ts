import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Lang } from "../../schemas/language.ts";
import { templateWords } from "../../schemas/template.ts";
import { templateTables } from "../../schemas/template-tables.ts";
import type { Held } from "./held.ts";
import { lawSheet } from "./law.ts";
import { listsSheet } from "./lists.ts";
import { identitySheet, instructionsSheet } from "./sheets.ts";
import { tableSheet } from "./tables.ts";

/** What a template is made of: whose figures, for which year, in which language, beside what is held already. */
export interface TemplateRequest {
  /** One of the ten, by its code. */
  readonly country: string;
  readonly year: string;
  readonly lang: Lang;
  readonly held: Held | null;
}

/** The sheets of a template, in order: instructions, tables, law, then the hidden ones. */
export function templateSheets({ country, year, lang, held }: TemplateRequest) {
  const lists = listsSheet(lang);
  const identity = identitySheet(country, year, lang, held);
  const sheets: WriteSheet[] = [
    instructionsSheet(country, year, lang),
    ...templateTables.map((table) => tableSheet(table, { country, year, lang, held })),
    lawSheet(lang),
    lists.sheet,
    identity.sheet,
  ];
  return { sheets, namedRanges: [...lists.ranges, ...identity.ranges] };
}

/** The template as the bytes of an .xlsx file: the same request gives the same bytes. */
export async function writeTemplate(request: TemplateRequest): Promise<Uint8Array> {
  const { sheets, namedRanges } = templateSheets(request);
  // the workbook's own date is no date of anything: the year it asks about
  const dated = new Date(`${request.year}-01-01T00:00:00Z`);
  const title = `${templateWords.instructions[request.lang]}: ${request.country} ${request.year}`;
  return writeXlsx({
    sheets,
    namedRanges,
    properties: { title, creator: "MIRPAL", created: dated, modified: dated },
  });
}
