import type { Lang } from "../../schemas/language.ts";
import { russianOf } from "../../sources/russian.ts";
import type { Text } from "../document.ts";
import { inEnglish } from "./parts.ts";

/** How a file was obtained, as the cards print it, with its Russian: whole wordings, and what follows the place of a copy. */
const WHOLE: Readonly<Record<string, string>> = {
  publisher: "у источника",
  "collected by the project from public pages": "собрано проектом с открытых страниц",
};

const AFTER: Readonly<Record<string, string>> = {
  "byte-for-byte": "байт в байт",
  "byte-for-byte (of the repository file; the author had added one sheet, countries-comparison)":
    "файл репозитория байт в байт; его автор добавил лист countries-comparison",
  "byte-for-byte (of the repository file; the author had added one sheet, remshare)":
    "файл репозитория байт в байт; его автор добавил лист remshare",
  "byte-for-byte (of the repository file, itself an export of the published xlsx without title, totals and notes)":
    "файл репозитория байт в байт; это выгрузка опубликованного XLSX без названия, итогов и примечаний",
  "byte-for-byte (of the repository file, a reshaped export of the UN workbook)":
    "файл репозитория байт в байт; это перестроенная выгрузка таблицы ООН",
  "byte-for-byte (of the repository file, a reshaped form of the UN workbook)":
    "файл репозитория байт в байт; это перестроенная таблица ООН",
  "byte-for-byte (the repository put a description before the file name)":
    "байт в байт; в репозитории перед именем файла стоит описание",
  "byte-for-byte of the repository file, NOT the published layout":
    "файл репозитория байт в байт; вид таблицы НЕ тот, что у источника",
  "byte-for-byte of the repository file, which lacks the four lines above the header":
    "файл репозитория байт в байт; в нём нет четырёх строк над заголовком",
  "decoded from .RData without change of values and cut: all ages, both sexes; zero rows and origin rows of regions (codes 901 and above, except 2003) dropped":
    "извлечено из .RData без изменения чисел и сокращено: все возрасты, оба пола; убраны нулевые строки и строки регионов происхождения (коды от 901, кроме 2003)",
  "decoded from .RData without change of values; rows with age 0, agelength 0, sex 0 (all ages, both sexes) kept, 3,457 zero rows dropped":
    "извлечено из .RData без изменения чисел; оставлены строки по всем возрастам и обоим полам, убрано 3457 нулевых строк",
  "decoded and cut: male and female rows with one of the ten countries as destination or origin":
    "извлечено и сокращено: мужчины и женщины, где одна из десяти стран – назначение или происхождение",
};

const COPY = /^copy in the public repository ([^,]+), (.+), commit ([0-9a-f]+); (.+)$/;

/**
 * Whose copy of a file is held, in the page's language; an unknown wording stands as it is.
 *
 * The path in a repository is left out where it only repeats the file's name.
 */
export function obtainedText(obtained: string, fileName: string, lang: Lang): Text {
  const [, repository, path, commit, after] = COPY.exec(obtained) ?? [];
  if (!repository || !path || !commit || !after) {
    if (lang === "en") return obtained === "publisher" ? "from the publisher" : obtained;
    return WHOLE[obtained] ?? russianOf(obtained) ?? [inEnglish(obtained)];
  }
  const place = path.endsWith(fileName) ? repository : `${repository}, ${path}`;
  if (lang === "en") return `copy in the public repository ${place}, commit ${commit}; ${after}`;
  return [
    "копия в открытом репозитории ",
    inEnglish(place),
    `, коммит ${commit}; `,
    AFTER[after] ?? russianOf(after) ?? inEnglish(after),
  ];
}

/** Whether a wording has its Russian. */
export function isObtainedTranslated(obtained: string): boolean {
  const after = COPY.exec(obtained)?.[4];
  return (
    WHOLE[obtained] !== undefined ||
    russianOf(obtained) !== undefined ||
    (after !== undefined && (AFTER[after] ?? russianOf(after)) !== undefined)
  );
}
