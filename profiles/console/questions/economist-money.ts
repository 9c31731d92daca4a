import type { Question } from "../question.ts";

/** Asked by an economist who compares countries: whom money comes from, what it costs, and what law changed. */
export const economistMoneyQuestions: readonly Question[] = [
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
with newest as (
  select
    ref_area,
    time_period,
    r_gdp,
    split_by,
    largest_sender,
    largest_share,
    split_period,
    row_number() over (partition by ref_area, split_by order by time_period desc) as nth
  from dependence
)
select
  e.name_{lang} as country,
  n.time_period,
  round(n.r_gdp, 1) as percent_of_gdp,
  n.split_by,
  n.largest_sender,
  round(n.largest_share, 1) as largest_share,
  n.split_period
from newest n
join economy e on e.area = n.ref_area
where e.is_ten
  and n.nth = 1
order by n.r_gdp desc, country, n.split_by`,
  },
  {
    id: "both-sides",
    audience: "economist",
    title: {
      en: "Where sender and receiver both print a corridor’s money, do they agree?",
      ru: "Где деньги коридора печатают и отправитель, и получатель, сходятся ли они?",
    },
    about: {
      en: "Transfers of individuals a year, millions of US dollars, by the central banks of both sides. Above 100 per cent the receiver counts more: it may take in systems of transfer that the sender leaves out.",
      ru: "Переводы физических лиц за год, миллионы долларов США, по данным центральных банков обеих сторон. Больше 100 процентов – получатель насчитал больше: он мог учесть системы переводов, которых нет у отправителя.",
    },
    sql: `
select
  s.name_{lang} as sender,
  r.name_{lang} as receiver,
  p.year,
  p.mto_out_by_sender / 1e6 as by_sender_usd_million,
  p.mto_in_by_receiver / 1e6 as by_receiver_usd_million,
  round(100 * p.mto_in_by_receiver / p.mto_out_by_sender, 1) as receiver_to_sender_percent
from panel_corridor_year p
join economy s on s.area = p.from_area
join economy r on r.area = p.to_area
where p.mto_in_by_receiver is not null
  and p.mto_out_by_sender > 0
order by sender, receiver, p.year`,
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
group by left(time_period, 4), indicator
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
with surveyed as (
  select
    to_area,
    obs_value,
    time_period,
    row_number() over (partition by to_area order by time_period desc) as nth
  from corridor
  where indicator = 'COST_AVG'
    and source_id = 'rpw-corridor-costs'
    and from_area = 'RUS'
    and breakdown_1 = '_T'
)
select e.name_{lang} as country, round(s.obs_value, 2) as cost_percent, s.time_period
from surveyed s
join economy e on e.area = s.to_area
where s.nth = 1
  and e.is_ten
order by s.obs_value desc, country`,
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
