import type { Table } from "../../tables.ts";
import { c, KNOWN, PRECISION_EN, PRECISION_RU } from "./columns.ts";

export const institutionTable: Table = {
  name: "institution",
  about: {
    en: "A body that a record names as charged with a function.",
    ru: "Ведомство, которому по записи поручена функция.",
  },
  columns: [
    c("ref_area", "varchar", "country", "страна"),
    c(
      "function",
      "varchar",
      "policy, admission, registration, labour_permits, statistics, transfers, aml, diaspora, recruitment_licensing",
      "policy политика, admission въезд, registration учёт, labour_permits разрешения на работу, statistics статистика, transfers переводы, aml противодействие отмыванию, diaspora диаспора, recruitment_licensing лицензирование",
    ),
    c("name_orig", "varchar", "name in the original language, if seen", "название на языке оригинала, если видели"),
    c("name_en", "varchar", "name in English", "название по-английски"),
    c("valid_from", "date", "first day of the function, if stated", "первый день функции, если указан"),
    c("valid_to", "date", "last day of the function, if stated", "последний день функции, если указан"),
    c("url", "varchar", "where it was seen", "где увидено"),
    c("name_ru", "varchar", "name in Russian", "название по-русски"),
    c("duty_en", "varchar", "what it does, by the record", "что делает, по записи, по-английски"),
    c("duty_ru", "varchar", "what it does, in Russian", "что делает, по записи"),
    c("valid_from_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("valid_to_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("as_of", "varchar", "date of the source", "дата источника"),
    c("confidence", "varchar", "H, M or L", "H, M или L"),
    c("record_id", "varchar", "record", "запись"),
    ...KNOWN,
  ],
};
