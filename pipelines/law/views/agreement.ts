import type { Table } from "../../tables.ts";

/** Agreements and treaties that bind two states, each pair of states once in either order. */
export const AGREEMENT = `
  create view agreement as
  with bound as (
    select instrument_id, unnest(parties) as party
    from legal_instrument
    where known_to is null
      and instrument_id not in (select instrument_id from treaty_status where known_to is null)
    union
    select instrument_id, party
    from treaty_status
    where known_to is null and ratified is not null and denounced is null
  )
  select
    a.party as from_area,
    b.party as to_area,
    i.instrument_id,
    i.kind,
    len(i.parties) > 2 or i.kind = 'TREATY_MULTI' as multilateral,
    i.title_en,
    i.title_ru,
    i.date_adopted,
    i.date_adopted_precision,
    i.date_in_force,
    i.date_in_force_precision,
    i.date_end,
    i.status,
    i.official_url,
    i.note_en,
    i.note_ru
  from bound a
  join bound b on b.instrument_id = a.instrument_id and b.party <> a.party
  join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
  order by from_area, to_area, coalesce(i.date_in_force, i.date_adopted), i.instrument_id
`;

const t = (name: string, type: string, en: string, ru: string) => ({ name, type, about: { en, ru } });

export const agreementTable: Table = {
  name: "agreement",
  about: {
    en: "Which treaties and agreements the records name two states as bound by; conventions only where both ratified.",
    ru: "Какие договоры и соглашения связывают два государства по записям; конвенции – только если ратифицировали оба.",
  },
  columns: [
    t("from_area", "varchar", "one side", "одна сторона"),
    t("to_area", "varchar", "the other side", "другая сторона"),
    t("instrument_id", "varchar", "the act", "правовой акт"),
    t("kind", "varchar", "TREATY_BI, TREATY_MULTI …", "TREATY_BI, TREATY_MULTI …"),
    t("multilateral", "boolean", "binds more than two", "связывает больше двух"),
    t("title_en", "varchar", "title in English", "название по-английски"),
    t("title_ru", "varchar", "title in Russian", "название по-русски"),
    t("date_adopted", "date", "signed", "подписано"),
    t("date_adopted_precision", "varchar", "D, M or Y", "D, M или Y"),
    t("date_in_force", "date", "entry into force, where seen", "вступление в силу, если видели"),
    t("date_in_force_precision", "varchar", "D, M or Y", "D, M или Y"),
    t("date_end", "date", "end, where seen", "окончание, если видели"),
    t("status", "varchar", "status by the records", "состояние по записям"),
    t("official_url", "varchar", "official page", "официальная страница"),
    t("note_en", "varchar", "where sources disagree", "где источники расходятся, по-английски"),
    t("note_ru", "varchar", "where sources disagree, in Russian", "где источники расходятся"),
  ],
};
