import { at, CURRENT, lawCheck, ORDER, PLACE, type Place, type Title } from "./law-check.ts";

/** Last day of a date in `law_record`, by its precision. */
const last = (name: string) => `
  case ${name}_precision
    when 'Y' then cast(${name} + interval 1 year - interval 1 day as date)
    when 'M' then cast(${name} + interval 1 month - interval 1 day as date)
    else ${name}
  end`;

export const endBeforeStart = lawCheck(
  "R-04a",
  1,
  "E",
  { en: "A rule does not end before it begins", ru: "Правило не кончается раньше, чем начинается" },
  async function* (store) {
    const rows = await store.rows<Place & Title & { begins: string; ends: string }>(`
      select ${PLACE}, title_en, title_ru, coalesce(date_in_force, date_adopted) as begins, ${last("date_end")} as ends
      ${CURRENT} and ${last("date_end")} < coalesce(date_in_force, date_adopted)
      ${ORDER}
    `);
    for (const r of rows)
      yield {
        ...at(r),
        time_period: r.ends,
        message: {
          en: `“${r.title_en}” ends on ${r.ends}, before it begins on ${r.begins}`,
          ru: `«${r.title_ru}» кончается ${r.ends}, раньше начала ${r.begins}`,
        },
        hint: { en: "Check both dates in the source.", ru: "Проверьте обе даты в источнике." },
      };
  },
);

export const adoptedAfterEffect = lawCheck(
  "R-04b",
  1,
  "W",
  { en: "A rule is adopted before it takes effect", ru: "Правило принято до начала действия" },
  async function* (store) {
    const rows = await store.rows<Place & Title & { adopted: string; effective: string }>(`
      select ${PLACE}, title_en, title_ru, date_adopted as adopted, ${last("date_in_force")} as effective
      ${CURRENT} and date_adopted > ${last("date_in_force")} and coalesce(value->>'retroactive', 'false') <> 'true'
      ${ORDER}
    `);
    for (const r of rows)
      yield {
        ...at(r),
        time_period: r.adopted,
        message: {
          en: `“${r.title_en}” was adopted on ${r.adopted}, after it took effect on ${r.effective}`,
          ru: `«${r.title_ru}»: принято ${r.adopted}, позже начала действия ${r.effective}`,
        },
        hint: {
          en: 'Check both dates; if the rule reaches back, write "retroactive": true in the value.',
          ru: 'Проверьте обе даты; если правило имеет обратную силу, внесите в value "retroactive": true.',
        },
      };
  },
);
