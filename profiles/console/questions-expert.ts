import type { Question } from "./question.ts";

/** Asked by the expert who answers for one country's figures. */
export const expertQuestions: readonly Question[] = [
  {
    id: "held",
    audience: "expert",
    title: {
      en: "What is held of Moldova, and up to which year?",
      ru: "Что есть о Молдове и по какой год?",
    },
    about: {
      en: "Totals published by each source: first and last period, how many figures. For another country put its code in place of MDA.",
      ru: "Итоги по каждому источнику: первый и последний период, сколько чисел. Для другой страны замените код MDA.",
    },
    sql: `
select
  i.title_{lang} as indicator,
  o.direction,
  o.source_id,
  min(o.time_period) as first_period,
  max(o.time_period) as last_period,
  count(*)::integer as figures
from observation o
join indicator i using (indicator)
where o.ref_area = 'MDA'
  and o.counterpart_area = 'W1'
  and o.known_to is null
  and o.obs_value is not null
group by all
order by indicator, o.direction, o.source_id`,
  },
  {
    id: "sources-beside",
    audience: "expert",
    title: {
      en: "What does each source say of money received by Uzbekistan?",
      ru: "Что говорит каждый источник о деньгах, полученных Узбекистаном?",
    },
    about: {
      en: "Sources differ in what they count: the indicator says it. Figures from 2018 on, with the place in the publisher’s file.",
      ru: "Источники считают разное: что именно, говорит показатель. Числа с 2018 года, с местом в файле издателя.",
    },
    sql: `
select o.time_period, o.indicator, o.source_id, o.obs_value, o.unit_measure, o.obs_status, o.source_edition, o.locator
from observation o
join indicator i using (indicator)
where o.ref_area = 'UZB'
  and o.direction = 'IN'
  and o.counterpart_area = 'W1'
  and i.theme = 'money'
  and o.known_to is null
  and o.obs_value is not null
  and o.time_period >= '2018'
order by o.time_period, o.indicator, o.source_id, o.unit_measure, o.locator`,
  },
  {
    id: "findings",
    audience: "expert",
    title: {
      en: "Which warnings of the checks await an answer?",
      ru: "Какие предупреждения проверок ждут ответа?",
    },
    about: {
      en: "What was noticed and what to do; the identifier is what the command mirpal sign takes.",
      ru: "Что замечено и что делать; идентификатор принимает команда mirpal sign.",
    },
    sql: `
select f.ref_area, f.rule_id, f.finding_id, f.time_period, f.message_{lang} as message, f.hint_{lang} as hint
from finding f
anti join disposition d using (finding_id)
where f.severity = 'W'
order by f.ref_area nulls last, f.rule_id, f.finding_id`,
  },
  {
    id: "moves-mirror",
    audience: "expert",
    title: {
      en: "Belarus and Russia: what do both sides print of people who moved?",
      ru: "Беларусь и Россия: что печатают обе стороны о переехавших?",
    },
    about: {
      en: "Departures printed by Belarus beside arrivals printed by Russia, with the reason where the two can’t be compared.",
      ru: "Выбывшие по данным Беларуси рядом с прибывшими по данным России и причина, если числа нельзя сравнивать.",
    },
    sql: `
select
  time_period,
  a_obs_value as left_by_origin,
  b_obs_value as arrived_by_destination,
  pair_status,
  reason_{lang} as reason
from mirror
where from_area = 'BLR'
  and to_area = 'RUS'
  and what = 'moves'
order by time_period, left_by_origin, arrived_by_destination, pair_status`,
  },
  {
    id: "editions",
    audience: "expert",
    title: {
      en: "Which sources have the oldest editions?",
      ru: "У каких источников самые старые издания?",
    },
    about: {
      en: "The newest edition held of each source, and the years from its publication to the day the files were received.",
      ru: "Последнее имеющееся издание каждого источника и сколько лет прошло от публикации до получения файлов.",
    },
    sql: `
select
  s.title_{lang} as source,
  max(v.published) as newest_edition,
  round(date_diff('day', max(v.published), (select held_on from run)) / 365.25, 1) as years
from vintage v
join source s using (source_id)
group by s.source_id, source
order by years desc, source
limit 20`,
  },
];
