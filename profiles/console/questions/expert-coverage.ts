import type { Question } from "../question.ts";

/** Asked by the expert who answers for one country's figures: what is held, what is not, and how old it is. */
export const expertCoverageQuestions: readonly Question[] = [
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
  i.title_{lang} as title,
  o.indicator,
  o.direction,
  o.source_id,
  min(o.time_period) as first_period,
  max(o.time_period) as last_period,
  cast(count(*) as integer) as figures
from observation o
join indicator i on i.indicator = o.indicator
where o.ref_area = 'MDA'
  and o.counterpart_area = 'W1'
  and o.known_to is null
  and o.obs_value is not null
group by i.title_{lang}, o.indicator, o.direction, o.source_id
order by title, o.indicator, o.direction, o.source_id`,
  },
  {
    id: "missing",
    audience: "expert",
    title: {
      en: "What is missing of Tajikistan that others of the ten have?",
      ru: "Чего нет о Таджикистане, но есть о других из десяти?",
    },
    about: {
      en: "Published totals of the last ten years: indicators of which Tajikistan has no figure, with the countries that have one and the newest period of any. For another country put its code in place of TJK.",
      ru: "Опубликованные итоги за последние десять лет: показатели, по которым у Таджикистана нет ни одного числа; по скольким из десяти стран они есть и за какой последний период. Для другой страны замените код TJK.",
    },
    sql: `
with held as (
  select o.indicator, o.direction, o.ref_area, max(o.time_period) as newest
  from observation o
  join economy e on e.area = o.ref_area
  cross join run r
  where e.is_ten
    and o.known_to is null
    and o.counterpart_area = 'W1'
    and o.obs_value is not null
    and cast(left(o.time_period, 4) as integer) >= extract(year from r.held_on) - 10
  group by o.indicator, o.direction, o.ref_area
)
select
  i.theme,
  i.title_{lang} as title,
  h.indicator,
  h.direction,
  cast(count(*) as integer) as countries_with_figures,
  max(h.newest) as newest_period
from held h
join indicator i on i.indicator = h.indicator
group by i.theme, i.title_{lang}, h.indicator, h.direction
having sum(case when h.ref_area = 'TJK' then 1 else 0 end) = 0
order by countries_with_figures desc, i.theme, h.indicator, h.direction`,
  },
  {
    id: "changed-since",
    audience: "expert",
    title: {
      en: "Which figures of Kyrgyzstan are new or revised since the beginning of 2025?",
      ru: "Какие числа о Кыргызстане новые или пересмотрены с начала 2025 года?",
    },
    about: {
      en: "Totals that stand now and first stood in an edition published since that day. Periods before the newest are revisions or late figures; what stood before is in the whole database. Put another country or day in place of KGZ and 2025-01-01.",
      ru: "Действующие итоги, которые впервые появились в изданиях, вышедших с этого дня. Периоды раньше последнего – пересмотр или опоздавшие числа; прежние значения есть во всей базе. Вместо KGZ и 2025-01-01 можно поставить другую страну или другой день.",
    },
    sql: `
select
  i.title_{lang} as title,
  o.indicator,
  o.direction,
  o.source_id,
  max(o.known_from) as last_change,
  cast(count(*) as integer) as figures,
  min(o.time_period) as first_period,
  max(o.time_period) as last_period
from observation o
join indicator i on i.indicator = o.indicator
where o.ref_area = 'KGZ'
  and o.counterpart_area = 'W1'
  and o.known_to is null
  and o.known_from >= date '2025-01-01'
group by i.title_{lang}, o.indicator, o.direction, o.source_id
order by last_change desc, o.indicator, o.direction, o.source_id`,
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
  s.title_{lang} as title,
  s.source_id as source_id,
  max(v.published) as newest_edition,
  round(date_diff('day', max(v.published), max(r.held_on)) / 365.25, 1) as years
from vintage v
join source s on s.source_id = v.source_id
cross join run r
group by s.source_id, s.title_{lang}
order by newest_edition, s.source_id
limit 20`,
  },
  {
    id: "breaks",
    audience: "expert",
    title: {
      en: "Where do series break, and why?",
      ru: "Где ряды прерываются и почему?",
    },
    about: {
      en: "Changes of concept, coverage or territory inside a series that a publisher or the methodology tells of: figures before and after can’t be compared without care.",
      ru: "Смена понятия, охвата или территории внутри ряда, о которой говорит издатель или методология: числа до и после нельзя сравнивать без оговорок.",
    },
    sql: `
select
  e.name_{lang} as country,
  b.from_period,
  i.title_{lang} as title,
  b.source_id,
  b.reason_{lang} as reason,
  b.evidence
from series_break b
join economy e on e.area = b.ref_area
join indicator i on i.indicator = b.indicator
order by country, b.from_period, title, b.source_id, reason`,
  },
];
