import type { Table } from "../../tables.ts";
import { c, KNOWN } from "./columns.ts";

export const groupMemberTable: Table = {
  name: "group_member",
  about: {
    en: "Membership of a group of countries, a row for each date a record states; CON where they disagree.",
    ru: "Членство в группе стран: строка на каждую дату, названную в записи; CON – записи расходятся.",
  },
  columns: [
    c("group_id", "varchar", "group: EAEU", "группа: EAEU (ЕАЭС)"),
    c("iso3", "varchar", "member", "член группы"),
    c("valid_from", "date", "first day by this record", "первый день по этой записи"),
    c("valid_to", "date", "first day out of the group; null if none", "первый день вне группы; пусто, если его нет"),
    c("evidence", "varchar", "where it was seen", "где увидено"),
    c("answer_code", "varchar", "CON where records disagree; else null", "CON, если записи расходятся; иначе пусто"),
    c("record_id", "varchar", "record", "запись"),
    ...KNOWN,
  ],
};
