import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName } from "./words.ts";

const rule = {
  id: "R-11",
  level: 3,
  severity: "W",
  title: {
    en: "Parties to the Convention on migrant workers as the depositary lists them",
    ru: "Участники Конвенции о трудящихся-мигрантах – по перечню депозитария",
  },
} as const satisfies Rule;

/**
 * The list compiled from the depositary and the law record on the same convention, where one of them says "party" and the
 * other does not, or another year. A ratification after the list's year is no disagreement.
 */
const CONVENTION = `
  with listed as (
    select ref_area, obs_value = 1 as party, cast(time_period as integer) as since
    from observation
    where source_id = 'un-treaty-icrmw' and indicator = 'ICRMW_PARTY' and known_to is null
  )
  select
    r.ref_area, r.counterpart, r.source_id, r.source_vintage, r.locator, r.title_en, r.title_ru,
    listed.party, listed.since, year(t.ratified)::integer as ratified
  from treaty_status t
  join listed on listed.ref_area = t.party
  join law_record r on r.record_id = t.record_id and r.known_to is null
  where t.known_to is null
    and t.instrument_id = 'icrmw-1990'
    and (
      (listed.party and (t.ratified is null or year(t.ratified) <> listed.since))
      or (not listed.party and year(t.ratified) <= listed.since)
    )
  order by r.ref_area
`;

interface Row {
  readonly ref_area: string;
  readonly counterpart: string | null;
  readonly source_id: string;
  readonly source_vintage: string;
  readonly locator: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly party: boolean;
  readonly since: number;
  readonly ratified: number | null;
}

export const partiesAsListed: Check = {
  ...rule,
  async *find(store) {
    for (const r of await store.rows<Row>(CONVENTION)) {
      const listed = {
        en: r.party ? `a party since ${r.since}` : `not a party in ${r.since}`,
        ru: r.party ? `участник с ${r.since} года` : `не участник в ${r.since} году`,
      };
      const recorded = {
        en: r.ratified === null ? "no ratification" : `ratified in ${r.ratified}`,
        ru: r.ratified === null ? "ратификации нет" : `ратификация в ${r.ratified} году`,
      };
      yield finding(rule, {
        ref_area: r.ref_area,
        counterpart_area: r.counterpart,
        source_id: r.source_id,
        source_vintage: r.source_vintage,
        locator: r.locator,
        time_period: String(r.since),
        message: {
          en: `${areaName(r.ref_area).en}: ${listed.en} by the list compiled from the depositary, ${recorded.en} by the record “${r.title_en}”`,
          ru: `${areaName(r.ref_area).ru}: ${listed.ru} по перечню, составленному по депозитарию; ${recorded.ru} по записи «${r.title_ru}»`,
        },
        hint: {
          en: "Look the country up on the depositary’s page and correct whichever is wrong.",
          ru: "Найдите страну на странице депозитария и исправьте то, что неверно.",
        },
      });
    }
  },
};
