import { Fault } from "../../schemas/fault.ts";
import { type Reading, reading } from "../../schemas/reading.ts";
import type { Parsed, PublisherFile } from "../../schemas/source.ts";
import { folded } from "../_kit/editions.ts";
import { expectCell, readWorkbook, requireSheet, type Sheet } from "../_kit/workbook.ts";
import { MEASURE, PRINTED_AGAIN, SEX_BY_TITLE, TABLE } from "./rows.ts";

interface FigureColumn {
  readonly column: number;
  readonly sex: string;
  readonly year: string;
}

/** UN DESA's own workbook of destinations: three blocks of years, one row a country, area, region or group. */
export function parseTable(file: PublisherFile): Parsed {
  const sheet = requireSheet(file, readWorkbook(file), TABLE.sheet);
  const headerRow = findHeader(sheet);
  for (const [i, text] of TABLE.header.entries()) expectCell(file, sheet, headerRow, TABLE.nameColumn + i, text);
  const columns = figureColumns(file, sheet, headerRow);
  let printedAgain = 0;
  const seen = new Map<string, string>();
  const readings: Reading[] = [];
  for (let row = headerRow + 1; row < sheet.rows; row++) {
    const code = sheet.cell(row, TABLE.codeColumn).text.trim();
    const type = sheet.cell(row, TABLE.typeColumn).text;
    const cells = columns.map(({ column }) => sheet.cell(row, column));
    if (code === "" && cells.every((c) => c.text === "")) continue;
    if (code === "") throw rowWithoutCode(file, sheet, row);
    const content = [type, ...cells.map((c) => c.text)].join("\u0000");
    if (seen.get(code) === content) {
      printedAgain += cells.length;
      continue;
    }
    seen.set(code, content);
    for (const [i, { sex, year }] of columns.entries()) {
      const cell = cells[i];
      if (!cell) continue;
      readings.push(
        reading({
          ref_area: code,
          measure: MEASURE,
          sex,
          time_period: year,
          value_raw: cell.text,
          attribute_raw: type,
          locator: `${sheet.name}!${cell.address}`,
        }),
      );
    }
  }
  return {
    layout: "workbook",
    edition: revisionOf(file, sheet, headerRow),
    published: null,
    part: "destination",
    readings,
    passed_over: { [PRINTED_AGAIN]: printedAgain },
  };
}

/** Rows in which the headings are looked for: the title lines of an edition may be more or fewer. */
const TITLE_LINES = 40;

/** The row of the headings, by the text of the first; where it stood in 2020 if no row has it, so that the fault names it. */
function findHeader(sheet: Sheet): number {
  for (let row = 0; row < Math.min(sheet.rows, TITLE_LINES); row++)
    if (folded(sheet.cell(row, TABLE.nameColumn).text) === folded(TABLE.header[0])) return row;
  return TABLE.headerRow;
}

/** Every column of figures with its sex and year. @throws Fault `file/header` for a column that is neither. */
function figureColumns(file: PublisherFile, sheet: Sheet, headerRow: number): FigureColumn[] {
  // the blocks' titles stand as far above the headings as in the edition of 2020
  const titleRow = headerRow - (TABLE.headerRow - TABLE.titleRow);
  const columns: FigureColumn[] = [];
  let sex: string | undefined;
  for (let column = TABLE.firstFigure; column < sheet.columns; column++) {
    const title = sheet.cell(titleRow, column);
    const head = sheet.cell(headerRow, column);
    const words = title.text.replace(/\s+/g, " ").trim();
    if (words !== "") sex = SEX_BY_TITLE[words];
    if (words !== "" && sex === undefined)
      throw header(file, `the block "${words}" is not known`, `${sheet.name}!${title.address}`);
    if (head.text === "" && isEmpty(sheet, column, headerRow)) continue;
    if (sex === undefined || !/^(19|20)\d{2}$/.test(head.text))
      throw header(file, `expected a year, found the column "${head.text}"`, `${sheet.name}!${head.address}`);
    if (columns.some((c) => c.sex === sex && c.year === head.text))
      throw header(file, `the year ${head.text} stands twice in one block`, `${sheet.name}!${head.address}`);
    columns.push({ column, sex, year: head.text });
  }
  const years = Object.values(SEX_BY_TITLE).map((s) =>
    columns.flatMap((c) => (c.sex === s ? [c.year] : [])).join(", "),
  );
  if (years[0] === "" || years.some((y) => y !== years[0]))
    throw header(
      file,
      `the blocks of both sexes, males and females print different years: ${years.map((y) => y || "none").join("; ")}`,
      `${sheet.name}, row ${headerRow + 1}`,
    );
  return columns;
}

const isEmpty = (sheet: Sheet, column: number, headerRow: number) =>
  Array.from({ length: sheet.rows - headerRow }, (_, i) => sheet.cell(headerRow + i, column)).every(
    (cell) => cell.text === "",
  );

const header = (file: PublisherFile, message: string, at: string) =>
  new Fault("file/header", message, {
    at: `${file.name}, ${at}`,
    hint: "remove the added column or restore the heading; if UN DESA changed the table, add the new layout to the source",
  });

const rowWithoutCode = (file: PublisherFile, sheet: Sheet, row: number) =>
  new Fault("file/row", `the row "${sheet.cell(row, TABLE.nameColumn).text.trim()}" has figures but no location code`, {
    at: `${file.name}, ${sheet.name}!${sheet.cell(row, TABLE.codeColumn).address}`,
    hint: "restore the code from the publisher's file, or remove the added row",
  });

function revisionOf(file: PublisherFile, sheet: Sheet, headerRow: number): string {
  const cell = sheet.cell(TABLE.revision.row + headerRow - TABLE.headerRow, TABLE.revision.column);
  const edition = /\/Rev\.(\d{4})$/.exec(cell.text.trim())?.[1];
  if (edition) return edition;
  throw new Fault("file/edition", `expected the revision (POP/DB/MIG/Stock/Rev.2020), found "${cell.text}"`, {
    at: `${file.name}, ${sheet.name}!${cell.address}`,
    hint: "restore the title lines of the sheet",
  });
}
