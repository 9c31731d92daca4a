import type { Question } from "./question.ts";

/** Asked by an economist who compares countries. */
export const economistQuestions: readonly Question[] = [
  {
    id: "share-of-gdp",
    audience: "economist",
    title: {
      en: "How has the ratio of remittances to GDP changed in Tajikistan?",
      ru: "Как менялось отношение переводов к ВВП в Таджикистане?",
    },
    about: {
      en: "Per cent of GDP. The source tells the years the World Bank printed from those computed here (mirpal).",
      ru: "В процентах ВВП. Источник показывает, какие годы напечатал Всемирный банк, а какие рассчитаны здесь (mirpal).",
    },
    sql: `
select time_period, round(obs_value, 2) as percent_of_gdp, source_id, method_id
from best_value
where indicator = 'R_GDP'
  and direction = 'IN'
  and ref_area = 'TJK'
  and obs_value is not null
order by time_period`,
  },
  {
    id: "world-rank",
    audience: "economist",
    title: {
      en: "Which countries of the world depend most on remittances?",
      ru: "Какие страны мира сильнее всех зависят от переводов?",
    },
    about: {
      en: "Remittances received to GDP, per cent, in the newest year for which at least a hundred countries have a figure; the first thirty.",
      ru: "Отношение полученных переводов к ВВП, в процентах, за последний год, по которому есть числа не менее ста стран; первые тридцать.",
    },
    sql: `
with shares as (
  select ref_area, time_period, obs_value, count(*) over (partition by time_period) as countries
  from best_value
  where indicator = 'R_GDP'
    and direction = 'IN'
    and obs_value is not null
    and ref_area in (select area from economy where kind = 'economy')
)
select e.name_{lang} as country, round(s.obs_value, 1) as percent_of_gdp, s.time_period, e.is_ten
from shares s
join economy e on e.area = s.ref_area
where s.time_period = (select max(time_period) from shares where countries >= 100)
order by s.obs_value desc, country
limit 30`,
  },
  {
    id: "one-sender",
    audience: "economist",
    title: {
      en: "How dependent are the ten on remittances, and on one sender?",
      ru: "Насколько десять стран зависят от переводов и от одной страны-отправителя?",
    },
    about: {
      en: "The newest year of each country: ratio to GDP, and the largest sender’s share by the World Bank’s modelled matrix (R_BIL) or by the central bank (MTO_IN).",
      ru: "Последний год по каждой стране: отношение к ВВП и доля крупнейшей страны-отправителя по модельной матрице Всемирного банка (R_BIL) или по данным центрального банка (MTO_IN).",
    },
    sql: `
select
  e.name_{lang} as country,
  d.time_period,
  round(d.r_gdp, 1) as percent_of_gdp,
  d.split_by,
  d.largest_sender,
  round(d.largest_share, 1) as largest_share,
  d.split_period
from dependence d
join economy e on e.area = d.ref_area
where e.is_ten
qualify row_number() over (partition by d.ref_area, d.split_by order by d.time_period desc) = 1
order by percent_of_gdp desc, country, d.split_by`,
  },
  {
    id: "model-and-bank",
    audience: "economist",
    title: {
      en: "Armenia from Russia: does the model agree with the central bank?",
      ru: "Армения из России: сходится ли модель с центральным банком?",
    },
    about: {
      en: "Millions of US dollars a year: the World Bank’s modelled matrix (R_BIL_EST) beside transfers through banks (MTO_IN). They measure different things.",
      ru: "Миллионы долларов США за год: модельная матрица Всемирного банка (R_BIL_EST) рядом с переводами через банки (MTO_IN). Они измеряют разное.",
    },
    sql: `
select left(time_period, 4) as year, indicator, round(sum(obs_value) / 1e6, 1) as usd_million
from corridor
where from_area = 'RUS'
  and to_area = 'ARM'
  and unit_measure = 'USD'
  and direction = 'IN'
  and breakdown_1 = '_T'
  and (
    indicator = 'R_BIL_EST'
    or (indicator = 'MTO_IN' and source_id = 'cba-money-transfers' and time_period like '____-__')
  )
group by all
having indicator = 'R_BIL_EST' or count(*) = 12
order by year, indicator`,
  },
  {
    id: "cost-from-russia",
    audience: "economist",
    title: {
      en: "What does it cost to send money from Russia to the other nine?",
      ru: "Сколько стоит отправить деньги из России в остальные девять стран?",
    },
    about: {
      en: "Mean cost in the newest quarter held, per cent of the sum sent, as surveyed by the World Bank; the target of the Sustainable Development Goals is 3 per cent.",
      ru: "Средняя стоимость за последний имеющийся квартал, в процентах от суммы перевода, обследование Всемирного банка; ориентир Целей устойчивого развития – 3 процента.",
    },
    sql: `
select e.name_{lang} as country, round(c.obs_value, 2) as percent, c.time_period
from corridor c
join economy e on e.area = c.to_area
where c.indicator = 'COST_AVG'
  and c.source_id = 'rpw-corridor-costs'
  and c.from_area = 'RUS'
  and c.breakdown_1 = '_T'
  and e.is_ten
qualify row_number() over (partition by c.to_area order by c.time_period desc) = 1
order by percent desc, country`,
  },
  {
    id: "law-changes",
    audience: "economist",
    title: {
      en: "Which rules on work and transfers changed since 2015?",
      ru: "Какие правила о работе и переводах изменились с 2015 года?",
    },
    about: {
      en: "Dated changes of law: to set beside a series, not to explain it. Information, not legal advice; the original text prevails.",
      ru: "Датированные изменения права: чтобы поставить рядом с рядом, а не объяснить его. Справочно, это не юридическая консультация; верен оригинал.",
    },
    sql: `
select p.date_effective, e.name_{lang} as country, p.topic, p.title_{lang} as title, p.confidence
from policy_event p
join economy e on e.area = p.ref_area
where p.topic in ('work_authorisation', 'remittance_regulation')
  and p.date_effective >= date '2015-01-01'
  and p.known_to is null
order by p.date_effective, country, p.event_id`,
  },
];
