import { ANSWERS, type AnswerKind, answerNames, wordsTrouble } from "../../schemas/answer.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { readWorkbook, type Sheet } from "../../sources/_kit/workbook.ts";
import { address } from "../cell-address.ts";
import { words } from "./words.ts";
import { COLUMN, FIRST, MARK, type Said } from "./workbook.ts";

/** What a person wrote beside one finding of the report. */
export interface Written {
  readonly finding_id: string;
  readonly answer: AnswerKind;
  readonly by: string;
  readonly why: string;
}

/** The findings sheet of a report this program wrote, or null for any other file. */
function findingsSheet(file: PublisherFile): Sheet | null {
  let book: ReadonlyMap<string, Sheet>;
  try {
    book = readWorkbook(file, [words.sheet.en, words.sheet.ru]);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
  for (const name of [words.sheet.en, words.sheet.ru]) {
    const sheet = book.get(name);
    if (sheet?.cell(0, COLUMN.id).text === MARK) return sheet;
  }
  return null;
}

/** Whether a file is a report of the checks, with or without answers. */
export const isReport = (file: PublisherFile): boolean => findingsSheet(file) !== null;

/** What stands in a report beside each finding, as it was typed; findings without a word are left out. */
export function saidIn(file: PublisherFile): Said {
  const sheet = findingsSheet(file);
  return new Map(sheet ? [...filledRows(sheet)].map((r) => [r.finding_id, r]) : []);
}

function* filledRows(sheet: Sheet) {
  for (let row = FIRST; row < sheet.rows; row++) {
    const text = (column: number) => sheet.cell(row, column).text.trim();
    const [finding_id, answer, by, why] = [text(COLUMN.id), text(COLUMN.answer), text(COLUMN.by), text(COLUMN.why)];
    if (finding_id !== "" && answer + by + why !== "") yield { row, finding_id, answer, by, why };
  }
}

/**
 * The answers a person wrote into a report; findings without one are passed over.
 *
 * @throws Fault `report/answer`, `report/who`, `report/long` naming the cell: a word that is no answer, an answer without a name
 * or reason, or with one too long to keep.
 */
export function readWritten(file: PublisherFile): Written[] {
  const sheet = findingsSheet(file);
  if (!sheet) return [];
  const written: Written[] = [];
  for (const { row, finding_id, answer: said, by, why } of filledRows(sheet)) {
    const at = (column: number) => `${file.name}, ${sheet.name}!${address(row, column)}`;
    const answer = ANSWERS.find((a) =>
      [a, answerNames[a].en, answerNames[a].ru].some((name) => name.toLowerCase() === said.toLowerCase()),
    );
    if (!answer)
      throw new Fault("report/answer", said === "" ? "the answer is missing" : `"${said}" is no answer`, {
        at: at(COLUMN.answer),
        hint: `choose from the list: ${ANSWERS.map((a) => answerNames[a].en).join(", ")}`,
      });
    expectWords("by", by, at(COLUMN.by));
    expectWords("why", why, at(COLUMN.why));
    written.push({ finding_id, answer, by, why });
  }
  return written;
}

function expectWords(field: "by" | "why", text: string, at: string): void {
  const trouble = wordsTrouble(field, text);
  if (trouble?.kind === "few")
    throw new Fault("report/who", "an answer needs a name and a reason", {
      at,
      hint: "write who answers and why: a reader must know",
    });
  if (trouble)
    throw new Fault("report/long", `the text is too long: "${text.length}" characters, "${trouble.most}" at most`, {
      at,
      hint: "shorten the text of this cell",
    });
}
