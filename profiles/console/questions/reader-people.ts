import type { Question } from "../question.ts";

/** Asked by someone who reads the news: where people live, who they are, and what the law asks of them. */
export const readerPeopleQuestions: readonly Question[] = [
  {
    id: "abroad",
    audience: "reader",
    title: {
      en: "Where do people from Tajikistan live?",
      ru: "Где живут люди родом из Таджикистана?",
    },
    about: {
      en: "The fifteen largest destinations in the newest year of the United Nations’ estimate. For another country put its code in place of TJK.",
      ru: "Пятнадцать стран, где их больше всего, в последний год оценки ООН. Для другой страны замените код TJK.",
    },
    sql: `
with stock as (
  select to_area, obs_value, time_period, max(time_period) over () as newest
  from corridor
  where indicator = 'STK_IMM'
    and source_id = 'undesa-migrant-stock'
    and from_area = 'TJK'
    and sex = '_T'
    and breakdown_1 = '_T'
)
select e.name_{lang} as destination, s.obs_value as people, s.time_period
from stock s
join economy e on e.area = s.to_area
where s.time_period = s.newest
order by people desc, destination
limit 15`,
  },
  {
    id: "immigrants",
    audience: "reader",
    title: {
      en: "How many immigrants live in each of the ten countries?",
      ru: "Сколько иммигрантов живёт в каждой из десяти стран?",
    },
    about: {
      en: "The newest year of the United Nations’ estimate, in thousands of people.",
      ru: "Последний год оценки ООН, в тысячах человек.",
    },
    sql: `
with stock as (
  select ref_area, obs_value, time_period, max(time_period) over () as newest
  from observation
  where indicator = 'STK_IMM'
    and source_id = 'undesa-migrant-stock'
    and counterpart_area = 'W1'
    and sex = '_T'
    and known_to is null
)
select e.name_{lang} as country, round(s.obs_value / 1e3, 1) as thousand_people, s.time_period
from stock s
join economy e on e.area = s.ref_area
where s.time_period = s.newest
  and e.is_ten
order by s.obs_value desc, country`,
  },
  {
    id: "women",
    audience: "reader",
    title: {
      en: "What share of the immigrants in the ten countries are women?",
      ru: "Какую долю среди иммигрантов в десяти странах составляют женщины?",
    },
    about: {
      en: "In 1990, 2010 and the newest year of the United Nations’ estimate, per cent of all immigrants.",
      ru: "В 1990, 2010 и последнем году оценки ООН, в процентах всех иммигрантов.",
    },
    sql: `
with stock as (
  select ref_area, time_period, total, women, max(time_period) over () as newest
  from stocks_wide
  where indicator = 'STK_IMM'
    and source_id = 'undesa-migrant-stock'
    and counterpart_area = 'W1'
    and total > 0
)
select
  e.name_{lang} as country,
  s.time_period,
  s.total as immigrants,
  s.women,
  round(100 * s.women / s.total, 1) as percent_women
from stock s
join economy e on e.area = s.ref_area
where e.is_ten
  and (s.time_period in ('1990', '2010') or s.time_period = s.newest)
order by country, s.time_period`,
  },
  {
    id: "refugees-ukraine",
    audience: "reader",
    title: {
      en: "How many refugees from Ukraine are there, year by year?",
      ru: "Сколько беженцев из Украины, по годам?",
    },
    about: {
      en: "Recorded by countries of asylum at the end of each year, as compiled by UNHCR.",
      ru: "По учёту стран убежища на конец каждого года, свод УВКБ ООН.",
    },
    sql: `
select time_period, obs_value as people
from best_value
where indicator = 'REF_ORI'
  and ref_area = 'UKR'
  and counterpart_area = 'W1'
  and sex = '_T'
  and breakdown_1 = '_T'
  and obs_value is not null
order by time_period`,
  },
  {
    id: "asylum",
    audience: "reader",
    title: {
      en: "How many people from each of the ten countries ask for asylum, and where most of all?",
      ru: "Сколько людей из каждой из десяти стран просят убежища и где больше всего?",
    },
    about: {
      en: "New applications in the newest year as compiled by UNHCR, where a country counts persons; where it counts cases, they are left out. UNHCR rounds numbers below five to zero or five.",
      ru: "Новые ходатайства за последний год, свод УВКБ ООН, где страна считает людей; где она считает дела, они не учтены. Числа меньше пяти УВКБ округляет до нуля или пяти.",
    },
    sql: `
with lodged as (
  select from_area, to_area, time_period, sum(obs_value) as people
  from corridor
  where indicator = 'ASY_APP'
    and source_id = 'unhcr-asylum'
    and breakdown_1 like 'CATEGORY:_ N %'
    and unit_measure = 'PS'
    and obs_value is not null
  group by from_area, to_area, time_period
),
ranked as (
  select
    from_area,
    to_area,
    time_period,
    people,
    sum(people) over (partition by from_area, time_period) as people_all,
    row_number() over (partition by from_area, time_period order by people desc, to_area) as place,
    max(time_period) over () as newest
  from lodged
)
select
  o.name_{lang} as from_country,
  r.people_all as applications,
  d.name_{lang} as most_of_all_in,
  r.people as applications_there,
  r.time_period
from ranked r
join economy o on o.area = r.from_area
join economy d on d.area = r.to_area
where r.place = 1
  and r.time_period = r.newest
  and o.is_ten
order by applications desc, from_country`,
  },
  {
    id: "work-russia",
    audience: "reader",
    title: {
      en: "What does Russian law ask of workers from the other nine countries?",
      ru: "Что требует российский закон от работников из девяти других стран?",
    },
    about: {
      en: "Coded rules on access to work in effect on the day the files were received; put another day in place of held_on. A rule for the citizenship goes before one for a group of countries. No row: no record held. Information, not legal advice; the original text prevails.",
      ru: "Закодированные правила доступа к работе, действующие в день получения файлов; вместо held_on можно поставить другой день. Правило для гражданства важнее правила для группы стран. Нет строки – нет записи. Справочно, это не юридическая консультация; верен оригинал.",
    },
    sql: `
with asked as (
  select held_on as day from run
),
place as (
  select area as worker, area as code, 0 as width, cast(null as date) as since from economy where is_ten
  union all
  select area, 'ALL', 4, cast(null as date) from economy where is_ten
  union all
  select
    m.iso3,
    m.group_id,
    case m.group_id when 'EAEU' then 1 when 'CIS_VF' then 2 else 3 end,
    max(m.valid_from)
  from group_member m
  cross join asked
  where m.group_id in ('EAEU', 'CIS_VF', 'CIS')
    and m.known_to is null
    and (m.valid_from is null or m.valid_from <= asked.day)
    and (m.valid_to is null or asked.day < m.valid_to)
  group by m.iso3, m.group_id
),
rule_of_day as (
  select
    w.worker,
    w.width,
    w.since,
    p.provision_id,
    p.answer_code,
    p.valid_from,
    p.law_practice,
    p.record_id,
    min(w.width) over (partition by w.worker, p.target_group, p.aspect, p.law_practice) as narrowest
  from provision p
  join place w on w.code = p.counterpart
  cross join asked
  where p.ref_area = 'RUS'
    and p.topic = 'LAB_ACC'
    and w.worker <> 'RUS'
    and p.known_to is null
    and p.valid_from <= asked.day
    and (p.valid_to is null or asked.day < p.valid_to)
)
select
  e.name_{lang} as worker_from,
  t.title_{lang} as terms,
  l.title_{lang} as rule,
  case when r.since > r.valid_from then r.since else r.valid_from end as valid_from,
  r.law_practice,
  l.source_url
from rule_of_day r
join law_record l on l.record_id = r.record_id and l.known_to is null
join economy e on e.area = r.worker
join regulation_answer t on t.answer_code = r.answer_code and t.topic in ('LAB_ACC', '*')
where r.width = r.narrowest
order by worker_from, r.provision_id`,
  },
];
