import { ANSWERS, type AnswerKind, answerNames } from "../../schemas/answer.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { readWorkbook, type Sheet } from "../../sources/_kit/workbook.ts";
import { address } from "./notice.ts";
import { words } from "./words.ts";
import { COLUMN, FIRST, MARK } from "./workbook.ts";

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

/**
 * The answers a person wrote into a report; findings without one are passed over.
 *
 * @throws Fault `report/answer`, `report/who` naming the cell: a word that is no answer, an answer without a name or reason.
 */
export function readWritten(file: PublisherFile): Written[] {
  const sheet = findingsSheet(file);
  if (!sheet) return [];
  const written: Written[] = [];
  for (let row = FIRST; row < sheet.rows; row++) {
    const text = (column: number) => sheet.cell(row, column).text.trim();
    const [finding_id, said, by, why] = [text(COLUMN.id), text(COLUMN.answer), text(COLUMN.by), text(COLUMN.why)];
    if (finding_id === "" || (said === "" && by === "" && why === "")) continue;
    const at = (column: number) => `${file.name}, ${sheet.name}!${address(row, column)}`;
    const answer = ANSWERS.find((a) =>
      [a, answerNames[a].en, answerNames[a].ru].some((name) => name.toLowerCase() === said.toLowerCase()),
    );
    if (!answer)
      throw new Fault("report/answer", said === "" ? "the answer is missing" : `"${said}" is no answer`, {
        at: at(COLUMN.answer),
        hint: `choose from the list: ${ANSWERS.map((a) => answerNames[a].en).join(", ")}`,
      });
    if (by.length < 2 || why.length < 3)
      throw new Fault("report/who", "an answer needs a name and a reason", {
        at: at(by.length < 2 ? COLUMN.by : COLUMN.why),
        hint: "write who answers and why: a reader must know",
      });
    written.push({ finding_id, answer, by, why });
  }
  return written;
}
