import type { Table } from "../../tables.ts";
import { c, KNOWN, PRECISION_EN, PRECISION_RU } from "./columns.ts";

export const treatyStatusTable: Table = {
  name: "treaty_status",
  about: {
    en: "What one country has done about one convention, by the records.",
    ru: "Что одна страна сделала с одной конвенцией, по записям.",
  },
  columns: [
    c("party", "varchar", "country (ISO3)", "страна (ISO3)"),
    c("instrument_id", "varchar", "convention", "конвенция"),
    c("signed", "date", "signature", "подписание"),
    c(
      "ratified",
      "date",
      "ratification or accession; a national law alone is not one",
      "ратификация или присоединение; одного национального закона мало",
    ),
    c("in_force", "date", "in force for the country", "в силе для страны"),
    c("denounced", "date", "denunciation", "денонсация"),
    c(
      "reservations",
      "varchar",
      "reservations and declarations mentioned",
      "упомянутые оговорки и заявления, по-английски",
    ),
    c("depositary_url", "varchar", "page of the depositary", "страница депозитария"),
    c("action", "varchar", "the country's act as collected", "действие страны, как собрано"),
    c("signed_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("ratified_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c(
      "national_act",
      "date",
      "national law or decision on ratification",
      "национальный закон или решение о ратификации",
    ),
    c("national_act_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("reservations_ru", "varchar", "reservations in Russian", "упомянутые оговорки и заявления"),
    c("status_text_en", "varchar", "status in words", "состояние словами, по-английски"),
    c("status_text_ru", "varchar", "status in words, in Russian", "состояние словами"),
    c("as_of", "varchar", "date of the list consulted", "дата просмотренного перечня"),
    c("confidence", "varchar", "H, M or L", "H, M или L"),
    c("record_id", "varchar", "record", "запись"),
    ...KNOWN,
  ],
};
