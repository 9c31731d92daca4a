import type { Lang } from "../../schemas/language.ts";
import { russianOf } from "../../sources/russian.ts";
import type { Text } from "../document.ts";
import { inEnglish } from "./parts.ts";

/** Reasons for which `parse` passes cells over, as the cards of the vintages print them, with their Russian. */
const REASONS: Readonly<Record<string, string>> = {
  "an economy with itself, blank or 0": "страна сама с собой: пусто или 0",
  "grand total": "общий итог всей таблицы",
  "less than nothing by a fraction of a person (residue of a subtraction)":
    "меньше нуля на долю человека (остаток от вычитания)",
  "origin's total over destinations (last column), not a destination's figure":
    "сумма по странам назначения (последний столбец): это не число страны назначения",
  "number without a name under the WORLD row": "число без названия под строкой WORLD",
  "sender's total over receivers (WORLD column), not a receiver's figure":
    "сумма по получателям (столбец WORLD): это не число получателя",
  "blank cells: none or not available, the file does not tell which":
    "пустые ячейки: случаев нет или нет данных, файл этого не различает",
  "cells of a region printed a second time with the same figures": "регион, напечатанный второй раз с теми же числами",
  'cells of heading rows, all ".."': "строки-заголовки, где во всех ячейках «..»",
  "cells of the eleven regions drawn by the author of the chord diagram":
    "одиннадцать регионов, составленных автором диаграммы",
  "totals by origin, summed by the author of the chord diagram":
    "итоги по странам происхождения, сложенные автором диаграммы",
  "zero cells where origin and destination are the same": "нули там, где страна происхождения и назначения одна",
  "zero cells: none or not available, the file does not tell which":
    "нули: случаев нет или нет данных, файл этого не различает",
};

const SHEET = /^sheet "(.+)", not the table$/;

/** A reason in the page's language; one without a translation stands in the source's own words. */
export function passedOverText(reason: string, lang: Lang): Text {
  if (lang === "en") return reason;
  const sheet = SHEET.exec(reason)?.[1];
  if (sheet !== undefined) return ["лист «", inEnglish(sheet), "»: это не таблица источника"];
  return REASONS[reason] ?? russianOf(reason) ?? [inEnglish(reason)];
}

/** Whether a reason has its Russian. */
export function isTranslated(reason: string): boolean {
  return SHEET.test(reason) || REASONS[reason] !== undefined || russianOf(reason) !== undefined;
}
