import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Section } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { GAPS, readHoldings } from "./gap-list.ts";
import { chooser, prose, section } from "./parts.ts";

/** Countries of the ten whose remittances at home prices end before the remittances do. */
const ENDED_EARLY = `
  select r.ref_area, max(p.time_period) as last
  from best_value r
  join economy e on e.area = r.ref_area and e.is_ten
  left join derived p
    on p.ref_area = r.ref_area and p.indicator = 'R_REAL_LCU' and p.direction = 'IN'
  where r.indicator = 'R_WB' and r.direction = 'IN' and r.counterpart_area = 'W1' and r.obs_value is not null
  group by r.ref_area
  having max(p.time_period) is null or max(p.time_period) < max(r.time_period)
`;

/** What a reader may look for and not find, and why. */
export async function gaps(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const holdings = await readHoldings(store);
  const ended = await store.rows<{ ref_area: string; last: string | null }>(ENDED_EARLY);
  const short = theTen.flatMap((c) => {
    const found = ended.find((e) => e.ref_area === c.id);
    if (!found) return [];
    return [found.last === null ? nameOf(c.id, lang) : `${nameOf(c.id, lang)} (${found.last})`];
  });
  const items = GAPS.filter((gap) => gap.missing(holdings)).map((gap) => gap.says[lang]);
  if (short.length > 0)
    items.push(
      t({
        en: `Remittances at home prices to the last year. The chain of prices ends where a year of inflation or of the exchange rate is missing; last year held: ${short.join(", ")}.`,
        ru: `Переводы в постоянных ценах внутри страны за последние годы. Цепочка цен кончается там, где нет темпа инфляции или курса за год; последний имеющийся год: ${short.join(", ")}.`,
      }),
    );
  const said =
    items.length === 0
      ? t({
          en: "Nothing that a reader is told of here is missing from this database.",
          ru: "Всё, о чём говорилось бы здесь, в этой базе есть.",
        })
      : t({ en: "A reader may look for these and not find them.", ru: "Вот чего читатель здесь не найдёт." });
  return section("gaps", t({ en: "What is not here", ru: "Чего здесь нет" }), "", [
    prose("not-computed", "", said, ...(items.length === 0 ? [] : [{ items }])),
  ]);
}
