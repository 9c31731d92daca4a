import type { Question } from "../question.ts";

/** Asked by the expert who answers for one country's figures: how sources agree, and what the checks said. */
export const expertAgreementQuestions: readonly Question[] = [
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
join indicator i on i.indicator = o.indicator
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
    id: "beside-international",
    audience: "expert",
    title: {
      en: "How far are national figures from international ones?",
      ru: "Насколько национальные числа расходятся с международными?",
    },
    about: {
      en: "A country’s office or bank beside an international organisation, in total over partners, for the newest period of which both have a figure. Numbers are in unit_measure; the difference is given only where the definitions match, else the reason why not. The ratio is national to international.",
      ru: "Число ведомства или банка страны рядом с числом международной организации, всего по странам-партнёрам, за последний период, о котором есть оба. Числа – в единицах unit_measure; разность дана, только если определения совпадают, иначе – причина. Отношение – национального числа к международному.",
    },
    sql: `
with newest as (
  select
    ref_area,
    country_{lang},
    indicator,
    direction,
    time_period,
    unit_measure,
    national_concept_{lang},
    national_value,
    national_source_id,
    international_concept_{lang},
    international_value,
    international_source_id,
    difference,
    ratio,
    reason_{lang},
    row_number() over (
      partition by ref_area, indicator, direction
      order by
        time_period desc,
        international_source_id desc,
        national_breakdown_1 desc,
        national_source_id,
        national_concept_basis,
        national_duration_rule,
        international_concept_basis,
        international_duration_rule
    ) as nth
  from comparison
  where counterpart_area = 'W1'
    and sex = '_T'
)
select
  country_{lang} as country,
  national_concept_{lang} as national_figure,
  time_period,
  unit_measure,
  national_value,
  international_value,
  difference,
  round(ratio, 3) as ratio,
  reason_{lang} as reason,
  international_concept_{lang} as international_figure,
  national_source_id,
  international_source_id
from newest
where nth = 1
order by country, indicator, direction`,
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
    id: "permits",
    audience: "expert",
    title: {
      en: "Labour permits and patents in Russia, labour migrants of Tajikistan: what is printed?",
      ru: "Разрешения и патенты в России, трудовые мигранты Таджикистана: что напечатано?",
    },
    about: {
      en: "People or documents as the publisher counts them; the column by_what tells patents (PATENT) from work permits (WORK_PERMIT), status E a rounded or estimated figure, U one the publisher gives without saying how it was counted. Two figures of one period are two statements.",
      ru: "Люди или документы – как считает издатель; столбец by_what отличает патенты (PATENT) от разрешений на работу (WORK_PERMIT), статус E означает округлённое или оценочное число, U – число, о котором не сказано, как оно получено. Два числа за один период – это два разных сообщения.",
    },
    sql: `
select
  e.name_{lang} as country,
  o.time_period,
  o.breakdown_1 as by_what,
  o.sex,
  o.obs_value as number_printed,
  o.obs_status,
  o.source_edition,
  o.locator
from observation o
join economy e on e.area = o.ref_area
where o.indicator = 'LAB_FLW'
  and o.counterpart_area = 'W1'
  and o.known_to is null
  and o.obs_value is not null
  and e.is_ten
order by country, o.time_period, by_what, o.sex, number_printed, o.locator`,
  },
  {
    id: "findings",
    audience: "expert",
    title: {
      en: "Which warnings did the checks give, and what was answered?",
      ru: "О чём предупреждают проверки и что на это ответили?",
    },
    about: {
      en: "Unanswered ones first. What was noticed and what to do; the identifier is what the command mirpal sign takes.",
      ru: "Сначала те, что ждут ответа. Что замечено и что делать; идентификатор принимает команда mirpal sign.",
    },
    sql: `
with answered as (
  select
    finding_id,
    answer,
    reason,
    row_number() over (partition by finding_id order by answered_at desc, answer, reason) as nth
  from disposition
)
select
  f.ref_area,
  f.rule_id,
  f.finding_id,
  f.time_period,
  f.message_{lang} as message,
  f.hint_{lang} as hint,
  a.answer,
  a.reason
from finding f
left join answered a on a.finding_id = f.finding_id and a.nth = 1
where f.severity = 'W'
order by case when a.answer is null then 0 else 1 end, f.ref_area, f.rule_id, f.finding_id`,
  },
];
