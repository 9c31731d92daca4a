import { isTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Lang } from "../../schemas/language.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import {
  IDENTITY_SHEET,
  identityRows,
  READ_VERSIONS,
  TEMPLATE_MARK,
  TEMPLATE_VERSION,
} from "../../schemas/template.ts";
import { contentOf } from "../_kit/content.ts";
import { readWorkbook, type Sheet } from "../_kit/workbook.ts";

/** Whose workbook it is and for which year, by its hidden sheet. */
export interface Identity {
  /** Version of the template it was made with. */
  readonly version: string;
  readonly country: string;
  readonly year: string;
  readonly lang: Lang;
  /** Figures printed in grey beside the empty columns: `table|column|row` to the number. */
  readonly previous: ReadonlyMap<string, number>;
}

/** Whether the file is a filled template, of any version and in whatever state: the first hidden cell says so. */
export function isTemplate(file: PublisherFile): boolean {
  if (!["zip", "xls"].includes(contentOf(file.bytes))) return false;
  try {
    const sheet = readWorkbook(file, [IDENTITY_SHEET]).get(IDENTITY_SHEET);
    return sheet?.cell(identityRows.mark, 0).text === TEMPLATE_MARK;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** @throws Fault `template/unmarked`, `template/version`, `template/identity`. */
export function readIdentity(file: PublisherFile, book: ReadonlyMap<string, Sheet>): Identity {
  const sheet = book.get(IDENTITY_SHEET);
  if (sheet?.cell(identityRows.mark, 0).text !== TEMPLATE_MARK)
    throw new Fault("template/unmarked", "the workbook is not a MIRPAL template, or its hidden sheet is lost", {
      at: file.name,
      hint: "make a new one with mirpal template, and put the figures into it",
    });
  const value = (row: number) => sheet.cell(row, 1).text.trim();
  const version = value(identityRows.mark);
  if (!READ_VERSIONS.includes(version))
    throw new Fault("template/version", `the template has version "${version}", "${TEMPLATE_VERSION}" is read`, {
      at: `${file.name}, ${sheet.name}!B1`,
      hint: "make a new one with mirpal template, and put the figures into it",
    });
  const [country, year, lang] = [identityRows.country, identityRows.year, identityRows.lang].map(value);
  const known = {
    country: isTen(country ?? ""),
    year: /^(19|20)\d\d$/.test(year ?? ""),
    lang: lang === "en" || lang === "ru",
  };
  for (const [what, row] of [
    ["country", identityRows.country],
    ["year", identityRows.year],
    ["lang", identityRows.lang],
  ] as const)
    if (!known[what] || sheet.cell(row, 0).text !== what)
      throw new Fault("template/identity", `the hidden cell holds "${value(row)}"`, {
        at: `${file.name}, ${sheet.name}!B${row + 1}`,
        hint: "the hidden sheet was changed: make a new template, and put the figures into it",
      });
  return { version, country: country ?? "", year: year ?? "", lang: lang as Lang, previous: previousIn(sheet) };
}

function previousIn(sheet: Sheet): Map<string, number> {
  const previous = new Map<string, number>();
  for (let row = identityRows.previous; row < sheet.rows; row++) {
    const [key, { number }] = [sheet.cell(row, 0).text, sheet.cell(row, 1)];
    if (key !== "" && number !== null) previous.set(key, number);
  }
  return previous;
}
