import type { Table } from "../../tables.ts";
import { c, KNOWN, PRECISION_EN, PRECISION_RU } from "./columns.ts";

export const policyEventTable: Table = {
  name: "policy_event",
  about: {
    en: "A dated change of rules: adoption or entry into force of a law, a decree or an agreement.",
    ru: "Датированное изменение правил: принятие или вступление в силу закона, указа или соглашения.",
  },
  columns: [
    c("event_id", "varchar", "id", "идентификатор"),
    c("date_announced", "date", "adopted or signed", "принято или подписано"),
    c("date_effective", "date", "day of effect", "день начала действия"),
    c("topic", "varchar", "group of facts", "группа фактов"),
    c(
      "tool",
      "varchar",
      "what changed: WORK_ACCESS, TRANSFER …; null not coded",
      "что изменилось: WORK_ACCESS, TRANSFER …; пусто – не закодировано",
    ),
    c("target_group", "varchar", "whom it concerns; null not coded", "кого касается; пусто – не закодировано"),
    c(
      "origin_group",
      "varchar",
      "whose citizens or which state: ISO3 or a group; null own citizens or none",
      "чьи граждане или какое государство: ISO3 или группа; пусто – свои граждане или никто",
    ),
    c(
      "direction",
      "integer",
      "-1 less, 0 neutral, 1 more restrictive, 9 mixed; null not coded",
      "-1 мягче, 0 нейтрально, 1 строже, 9 смешанно; пусто – не закодировано",
    ),
    c("magnitude", "integer", "1 minor … 4 major; null not coded", "1 малое … 4 крупное; пусто – не закодировано"),
    c("instrument_id", "varchar", "the act; null where it is not named", "правовой акт; пусто, если он не назван"),
    c("provision_before", "varchar[]", "coded answers that end on the day", "ответы, которые в этот день кончаются"),
    c("provision_after", "varchar[]", "coded answers that begin on the day", "ответы, которые в этот день начинаются"),
    c("ref_area", "varchar", "country whose rule changed", "страна, чьё правило изменилось"),
    c("date_announced_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("date_effective_precision", "varchar", PRECISION_EN, PRECISION_RU),
    c("contested", "boolean", "sources disagree on a date", "источники расходятся о дате"),
    c("title_en", "varchar", "what changed", "что изменилось, по-английски"),
    c("title_ru", "varchar", "what changed, in Russian", "что изменилось"),
    c("confidence", "varchar", "H, M or L", "H, M или L"),
    c("record_id", "varchar", "record", "запись"),
    ...KNOWN,
  ],
};
