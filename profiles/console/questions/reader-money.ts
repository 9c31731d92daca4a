import type { Question } from "../question.ts";

/** Asked by someone who reads the news: how much money, and how it changes. */
export const readerMoneyQuestions: readonly Question[] = [
  {
    id: "received",
    audience: "reader",
    title: {
      en: "How much money does each of the ten countries receive?",
      ru: "Сколько переводов получает каждая из десяти стран?",
    },
    about: {
      en: "The newest year with a figure, in billions of US dollars; countries may differ in the year. World Bank series.",
      ru: "Последний год, за который есть число, в миллиардах долларов США; у стран этот год может различаться. Ряд Всемирного банка.",
    },
    sql: `
select
  e.name_{lang} as country,
  round(b.obs_value / 1e9, 2) as usd_billion,
  b.time_period,
  b.source_id
from best_value b
join (
  select ref_area, max(time_period) as newest
  from best_value
  where indicator = 'R_WB'
    and direction = 'IN'
    and counterpart_area = 'W1'
    and obs_value is not null
  group by ref_area
) n on n.ref_area = b.ref_area and n.newest = b.time_period
join economy e on e.area = b.ref_area
where b.indicator = 'R_WB'
  and b.direction = 'IN'
  and b.counterpart_area = 'W1'
  and e.is_ten
order by b.obs_value desc, country`,
  },
  {
    id: "per-person",
    audience: "reader",
    title: {
      en: "How much do remittances make per inhabitant?",
      ru: "Сколько переводов приходится на одного жителя?",
    },
    about: {
      en: "US dollars a year, received; beside it national income per inhabitant. The newest year for which both are held. Computed here from the World Bank’s series.",
      ru: "Полученные переводы в долларах США за год; рядом – национальный доход на жителя. Последний год, за который есть оба числа. Рассчитано здесь по рядам Всемирного банка.",
    },
    sql: `
select
  p.country_{lang} as country,
  p.year,
  round(p.r_pc_in, 1) as usd_per_inhabitant,
  p.gni_pc as income_per_inhabitant
from panel_country_year p
join (
  select ref_area, max(year) as newest
  from panel_country_year
  where r_pc_in is not null
    and gni_pc is not null
  group by ref_area
) n on n.ref_area = p.ref_area and n.newest = p.year
where p.is_ten
order by p.r_pc_in desc, country`,
  },
  {
    id: "month-by-month",
    audience: "reader",
    title: {
      en: "How much money comes to Armenia each month, and is it more than a year before?",
      ru: "Сколько денег приходит в Армению каждый месяц и больше ли это, чем годом раньше?",
    },
    about: {
      en: "The last 24 months held, transfers of individuals through banks, in millions of US dollars, by the Central Bank of Armenia. The change is in per cent of the same month a year before.",
      ru: "Последние 24 месяца, переводы физических лиц через банки, в миллионах долларов США, по данным Центрального банка Армении. Изменение – в процентах к тому же месяцу годом раньше.",
    },
    sql: `
with monthly as (
  select
    m.month,
    cast(left(m.month, 4) as integer) as year,
    right(m.month, 2) as calendar_month,
    m.usd
  from remittances_monthly m
  where m.ref_area = 'ARM'
    and m.indicator = 'MTO_IN'
    and m.counterpart_area = 'W1'
    and m.breakdown_1 = '_T'
    and m.source_id = 'cba-money-transfers'
    and m.usd is not null
)
select
  now.month,
  round(now.usd / 1e6, 3) as usd_million,
  round(100 * (now.usd / before.usd - 1), 1) as change_percent
from monthly now
left join monthly before on before.year = now.year - 1 and before.calendar_month = now.calendar_month
order by now.month desc
limit 24`,
  },
  {
    id: "share-of-gdp",
    audience: "reader",
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
];
