import { openXlsx, saveXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { ANSWERS, answerNames } from "../../schemas/answer.ts";
import type { Lang } from "../../schemas/language.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { repackPlain } from "../../sources/_kit/archive.ts";
import { contentOf } from "../../sources/_kit/content.ts";
import { address } from "../cell-address.ts";
import { cellTextsOrNone } from "./cell-texts.ts";
import type { Examined } from "./examine.ts";
import { headingText } from "./headings.ts";
import { cellOf, type Notice } from "./notice.ts";
import { words } from "./words.ts";

/** Fill of a cell by what stands in it: error, warning, information. Dark text on each has contrast above 10:1. */
const FILL: Readonly<Record<Notice["severity"], string>> = { E: "FFC7CE", W: "FFEB9C", I: "DDEBF7" };
const GREY = "F2F2F2";

/** Row of the first finding on the findings sheet, from zero: five lines about the file and the headings come before. */
export const FIRST = 6;
/** Columns of the findings sheet, from zero. */
export const COLUMN = { place: 3, answer: 6, by: 7, why: 8, id: 9 } as const;
/** Name that tells this workbook from any other, in a cell nobody needs. */
export const MARK = "mirpal-findings-1";

/** What stands beside a finding in the columns of answers, as typed or as signed, by the finding. */
export type Said = ReadonlyMap<string, { readonly answer: string; readonly by: string; readonly why: string }>;

/** A sheet of the copy: hucre's, whether opened or made here. */
type Sheet = WriteSheet & { cells?: Map<string, unknown> };

/**
 * A copy of the person's own file with its cells coloured and commented, and a sheet of findings whose links jump to them.
 *
 * The original is not touched. A workbook keeps all it has; an old .xls and a CSV become an .xlsx of their cells' texts.
 */
export async function reportWorkbook(
  file: PublisherFile,
  examined: Examined,
  lang: Lang,
  said: Said = new Map(),
): Promise<Uint8Array> {
  const findings = findingsSheet(examined, lang, said);
  const opened = await openedWhole(file);
  if (opened) {
    // a report that is checked again gets its findings anew
    opened.sheets = opened.sheets.filter((s) => s.name !== findings.name);
    mark(opened.sheets as unknown as Sheet[], examined.notices, lang);
    opened.sheets.push(findings as unknown as (typeof opened.sheets)[number]);
    return saveXlsx(opened);
  }
  const sheets = cellTextsOrNone(file).map((s): Sheet => ({ name: s.name, rows: s.rows, cells: new Map() }));
  mark(sheets, examined.notices, lang);
  return writeXlsx({ sheets: [...sheets, findings] as WriteSheet[] });
}

/** A workbook with all it has, never unpacked beyond the limits of `readArchive`; null for what is no .xlsx or does not open. */
async function openedWhole(file: PublisherFile): Promise<Awaited<ReturnType<typeof openXlsx>> | null> {
  if (contentOf(file.bytes) !== "zip") return null;
  try {
    return await openXlsx(repackPlain(file), { readStyles: true });
  } catch {
    // damaged, too large, or no workbook: the report has the findings alone, which say so
    return null;
  }
}

/** Colours and comments the cells that notices are about; several on one cell share its comment. */
function mark(sheets: readonly Sheet[], notices: readonly Notice[], lang: Lang): void {
  const byCell = new Map<string, { sheet: Sheet; key: string; notices: Notice[] }>();
  for (const notice of notices) {
    const place = cellOf(notice.locator);
    const sheet = place && (sheets.find((s) => s.name === place.sheet) ?? (place.sheet === "" ? sheets[0] : undefined));
    if (!place || !sheet) continue;
    const key = `${place.row},${place.column}`;
    const id = `${sheet.name}\u0000${key}`;
    const held = byCell.get(id) ?? { sheet, key, notices: [] };
    held.notices.push(notice);
    byCell.set(id, held);
  }
  for (const { sheet, key, notices: own } of byCell.values()) {
    sheet.cells ??= new Map();
    const cell = (sheet.cells.get(key) ?? {}) as { style?: object };
    const worst = own.find((n) => n.severity === "E") ?? own.find((n) => n.severity === "W") ?? own[0];
    sheet.cells.set(key, {
      ...cell,
      style: { ...cell.style, fill: solid(FILL[worst?.severity ?? "I"]) },
      comment: {
        author: "MIRPAL",
        text: own.map((n) => `${n.code}. ${n.message[lang]}\n${n.hint[lang]}`).join("\n\n"),
      },
    });
  }
}

const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

function findingsSheet({ notices, fileName, source, values, rules }: Examined, lang: Lang, said: Said): Sheet {
  const t = (key: keyof typeof words) => words[key][lang];
  const heads = ["number", "severity", "rule", "place", "message", "hint", "answer", "by", "why", "id"] as const;
  const rows = [
    [t("title"), "", "", "", "", "", "", "", "", MARK],
    [t("file"), fileName],
    [t("source"), source?.title[lang] ?? "–"],
    [t("values"), values],
    [t("checked"), rules, "", "", notices.length === 0 ? t("clean") : t("how")],
    heads.map((h) => t(h)),
    ...notices.map((n, i) => {
      const { answer = "", by = "", why = "" } = said.get(n.finding_id ?? "") ?? {};
      const place = placeText(n, lang);
      const finding = [words[n.severity][lang], n.code, place, n.message[lang], n.hint[lang]];
      return [i + 1, ...finding, answer, by, why, n.finding_id ?? ""];
    }),
  ];
  const wrap = { alignment: { wrapText: true, vertical: "top" } } as const;
  const cells = new Map<string, unknown>([
    ["0,0", { style: { font: { bold: true, size: 14 } } }],
    ...heads.map((_, c) => [`${FIRST - 1},${c}`, { style: { font: { bold: true }, fill: solid(GREY) } }] as const),
  ]);
  for (const [i, n] of notices.entries()) {
    const place = cellOf(n.locator);
    cells.set(`${FIRST + i},1`, { style: { ...wrap, fill: solid(FILL[n.severity]) } });
    for (const c of [4, 5, 8]) cells.set(`${FIRST + i},${c}`, { style: wrap });
    if (place && place.sheet !== "")
      cells.set(`${FIRST + i},${COLUMN.place}`, {
        hyperlink: {
          target: "",
          location: `'${place.sheet.replaceAll("'", "''")}'!${address(place.row, place.column)}`,
        },
        style: { font: { color: { rgb: "0563C1" }, underline: true }, ...wrap },
      });
  }
  const last = FIRST + Math.max(notices.length, 1);
  return {
    name: t("sheet"),
    rows,
    cells,
    columns: [6, 16, 16, 24, 70, 50, 22, 22, 40, 18].map((width) => ({ width })),
    freezePane: { rows: FIRST },
    dataValidations: [
      {
        type: "list",
        values: ANSWERS.map((a) => answerNames[a][lang]),
        range: `${address(FIRST, COLUMN.answer)}:${address(last - 1, COLUMN.answer)}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: t("answer"),
        errorMessage: ANSWERS.map((a) => answerNames[a][lang]).join(", "),
      },
    ],
  } as Sheet;
}

function placeText(n: Notice, lang: Lang): string {
  const place = cellOf(n.locator);
  if (!place) return n.locator ?? "";
  const cell = [place.sheet, address(place.row, place.column)].filter(Boolean).join("!");
  return [cell, headingText(n.headings)?.[lang]].filter(Boolean).join("\n");
}
