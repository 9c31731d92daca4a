import type { Table } from "../../tables.ts";
import { c, KNOWN, PRECISION_EN, PRECISION_RU } from "./columns.ts";

export const legalInstrumentTable: Table = {
  name: "legal_instrument",
  about: {
    en: "A law, decree, treaty, order or resolution; one row however many records describe it.",
    ru: "Закон, указ, договор, приказ или постановление; одна строка, сколько бы записей о нём ни было.",
  },
  columns: [
    c("instrument_id", "varchar", "id", "идентификатор"),
    c(
      "kind",
      "varchar",
      "CONST, CODE, LAW, DECREE, GOV_RES, CB_ACT, ORDER, TREATY_MULTI, TREATY_BI, REGIONAL_ACT, SOFT; null where no record names the issuer",
      "CONST, CODE, LAW, DECREE, GOV_RES, CB_ACT, ORDER, TREATY_MULTI, TREATY_BI, REGIONAL_ACT, SOFT; пусто, если ни одна запись не называет издавший орган",
    ),
    c("issuer", "varchar", "who issued it", "кто издал, по-английски"),
    c("number", "varchar", "number", "номер"),
    c("date_adopted", "date", "adopted or signed", "принят или подписан"),
    c("date_published", "date", "officially published", "официально опубликован"),
    c(
      "date_in_force",
      "date",
      "entry into force; null also where sources disagree",
      "вступление в силу; пусто и при расхождении источников",
    ),
    c("date_end", "date", "end of effect or of its period", "окончание действия или срока"),
    c("title_orig", "varchar", "title in the original language", "название на языке оригинала"),
    c("title_en", "varchar", "title in English", "название по-английски"),
    c("lang", "varchar", "language of title_orig (ISO 639-1)", "язык title_orig (ISO 639-1)"),
    c(
      "official_url",
      "varchar",
      "page of an official publisher or depositary",
      "страница официального издателя или депозитария",
    ),
    c("archive_sha256", "varchar", "hash of an archived copy; none yet", "хеш архивной копии; пока нет"),
    c("supersedes_id", "varchar", "the act it replaced", "какой акт заменил"),
    c(
      "status",
      "varchar",
      "by the records, not re-checked: in force (effect stated, no end seen), repealed, suspended, not yet in force, ended (period over), unknown",
      "по записям, без новой проверки: in force (вступил, окончание не встречено), repealed отменён, suspended приостановлен, not yet in force не вступил, ended срок истёк, unknown неизвестно",
    ),
    c("title_ru", "varchar", "title in Russian", "название по-русски"),
    c("issuer_ru", "varchar", "who issued it, in Russian", "кто издал"),
    c("date_adopted_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("date_in_force_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("date_end_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("note_en", "varchar", "where sources disagree", "где источники расходятся, по-английски"),
    c("note_ru", "varchar", "where sources disagree, in Russian", "где источники расходятся"),
    c("record_ids", "varchar[]", "records that describe it", "записи о нём"),
    c("ref_areas", "varchar[]", "countries of these records", "страны этих записей"),
    c(
      "parties",
      "varchar[]",
      "states the records name as bound together; empty for a state's own act",
      "государства, связанные им по записям; пусто у акта одного государства",
    ),
    ...KNOWN,
  ],
};
