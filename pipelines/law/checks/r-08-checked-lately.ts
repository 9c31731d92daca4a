import { areaName } from "../../check/words.ts";
import { CURRENT, type Fold, folded, lawCheck } from "./law-check.ts";

/** Days after which a record counts as old: the scheme's figure, to be looked at when records are re-verified yearly. */
const MAX_AGE_DAYS = 400;

export const checkedLately = lawCheck(
  "R-08",
  1,
  "W",
  {
    en: `Records are verified again within ${MAX_AGE_DAYS} days`,
    ru: `Записи перепроверены не позже чем через ${MAX_AGE_DAYS} дней`,
  },
  async function* (store) {
    const rows = await store.rows<Fold & { oldest: number }>(`
      with aged as (
        select ref_area, source_id, date_diff('day', last_checked, (select held_on from run)) as days ${CURRENT}
      )
      select ref_area, source_id, count(*)::integer as n, max(days)::integer as oldest
      from aged
      where days > ${MAX_AGE_DAYS}
      group by ref_area, source_id
      order by ref_area
    `);
    for (const r of rows)
      yield {
        ...folded(r),
        observed: r.oldest,
        threshold: MAX_AGE_DAYS,
        message: {
          en: `${areaName(r.ref_area).en}: records last checked more than ${MAX_AGE_DAYS} days ago: ${r.n}; the oldest ${r.oldest} days`,
          ru: `${areaName(r.ref_area).ru}: записей старше ${MAX_AGE_DAYS} дней с проверки: ${r.n}; самой старой дней: ${r.oldest}`,
        },
        hint: {
          en: "Read the sources again and receive the file with the new day.",
          ru: "Перечитайте источники и примите файл с новой датой.",
        },
      };
  },
);
