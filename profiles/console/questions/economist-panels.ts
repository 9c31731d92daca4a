import type { Question } from "../question.ts";

/** Asked by an economist who compares countries: panels ready for a regression, seasons, and what to cite. */
export const economistPanelQuestions: readonly Question[] = [
  {
    id: "panel",
    audience: "economist",
    title: {
      en: "A panel of the ten countries since 2000",
      ru: "Панель десяти стран с 2000 года",
    },
    about: {
      en: "A row a country and year: remittances received and sent and GDP in US dollars, emigrants living abroad and population in people, the exchange rate in national currency a US dollar. Beside each series of money stands its status; further series, sources and vintages are in the same table.",
      ru: "Строка – страна и год: полученные и отправленные переводы и ВВП в долларах США, живущие за рубежом эмигранты и население в людях, курс в национальной валюте за доллар США. Рядом с переводами стоит их статус; другие ряды, источники и издания – в той же таблице.",
    },
    sql: `
select
  ref_area,
  country_{lang} as country,
  year,
  r_wb_in,
  r_wb_in_status,
  r_wb_out,
  r_wb_out_status,
  round(r_gdp_in, 4) as r_gdp_in,
  gdp,
  pop,
  stk_emi,
  fx_avg
from panel_country_year
where is_ten
  and year >= 2000
order by ref_area, year`,
  },
  {
    id: "corridor-panel",
    audience: "economist",
    title: {
      en: "People and money in each corridor of the ten",
      ru: "Люди и деньги в каждом коридоре десяти стран",
    },
    about: {
      en: "People by the United Nations’ estimate beside the money that goes the other way by the World Bank’s modelled matrix, in millions of US dollars, each in its newest year. The matrix is computed from such stocks of people: the two are no test of each other.",
      ru: "Люди по оценке ООН рядом с деньгами, которые идут в обратную сторону, по модельной матрице Всемирного банка, в миллионах долларов США; каждое за свой последний год. Матрица сама рассчитана по числу мигрантов: одно не проверяет другое.",
    },
    sql: `
with people as (
  select
    from_area,
    to_area,
    year,
    stk_imm,
    row_number() over (partition by from_area, to_area order by year desc) as nth
  from panel_corridor_year
  where stk_imm is not null
),
money as (
  select
    from_area,
    to_area,
    year,
    r_bil_est,
    row_number() over (partition by from_area, to_area order by year desc) as nth
  from panel_corridor_year
  where r_bil_est is not null
)
select
  o.name_{lang} as people_from,
  d.name_{lang} as living_in,
  p.stk_imm as people,
  p.year as people_in_year,
  round(m.r_bil_est / 1e6, 3) as modelled_usd_million,
  m.year as money_in_year
from people p
join economy o on o.area = p.from_area
join economy d on d.area = p.to_area
left join money m on m.from_area = p.to_area and m.to_area = p.from_area and m.nth = 1
where p.nth = 1
  and o.is_ten
  and d.is_ten
order by people_from, living_in`,
  },
  {
    id: "seasonality",
    audience: "economist",
    title: {
      en: "In which months does most money come to Armenia?",
      ru: "В какие месяцы в Армению приходит больше всего денег?",
    },
    about: {
      en: "Each month’s transfers to the mean month of its year, over full years: 1 is a mean month. Transfers of individuals through banks, by the Central Bank of Armenia; no trend is taken out.",
      ru: "Переводы каждого месяца к среднему месяцу того же года, за полные годы: 1 – средний месяц. Переводы физических лиц через банки, по данным Центрального банка Армении; тренд не вычтен.",
    },
    sql: `
with monthly as (
  select
    left(month, 4) as year,
    right(month, 2) as calendar_month,
    usd,
    avg(usd) over (partition by left(month, 4)) as mean_month,
    count(*) over (partition by left(month, 4)) as months
  from remittances_monthly
  where ref_area = 'ARM'
    and indicator = 'MTO_IN'
    and counterpart_area = 'W1'
    and breakdown_1 = '_T'
    and source_id = 'cba-money-transfers'
    and usd is not null
)
select
  calendar_month,
  round(avg(usd / mean_month), 3) as to_mean_month,
  round(min(usd / mean_month), 3) as least,
  round(max(usd / mean_month), 3) as most,
  cast(count(*) as integer) as years
from monthly
where months = 12
group by calendar_month
order by calendar_month`,
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
    id: "to-cite",
    audience: "economist",
    title: {
      en: "Which sources are to be cited for figures of Georgia, and by which licence?",
      ru: "На какие источники сослаться за числа о Грузии и какая у них лицензия?",
    },
    about: {
      en: "Sources of the published totals that speak for the country: how many numbers, the newest edition held, how the publisher wants to be cited, the licence. For another country put its code in place of GEO.",
      ru: "Источники опубликованных итогов, показанных о стране: сколько чисел, последнее имеющееся издание, как ссылаться по словам издателя, лицензия. Для другой страны замените код GEO.",
    },
    sql: `
with used as (
  select source_id, count(*) as figures
  from best_value
  where ref_area = 'GEO'
    and counterpart_area in ('W1', '_Z')
    and obs_value is not null
    and method_id is null
  group by source_id
),
newest as (
  select source_id, max(published) as published
  from vintage
  group by source_id
)
select
  s.publisher_{lang} as publisher,
  s.title_{lang} as title,
  cast(u.figures as integer) as figures,
  n.published as newest_edition,
  s.citation,
  s.licence_name,
  s.licence_url
from used u
join source s on s.source_id = u.source_id
left join newest n on n.source_id = u.source_id
order by publisher, title, u.source_id`,
  },
];
