import type { Lang } from "../../schemas/language.ts";
import { specialAnswers, topicById } from "../../schemas/regulations/index.ts";
import type { Question } from "./question.ts";

/** The words of a coded answer on access to work, as an expression. */
function accessWords(lang: Lang): string {
  const own = Object.entries(topicById("LAB_ACC")?.answers ?? {}).map(([code, { title }]) => [code, title] as const);
  const cases = [...own, ...Object.entries(specialAnswers)].map(
    ([code, title]) => `\n    when '${code}' then '${title[lang].replaceAll("'", "''")}'`,
  );
  return `case a.answer_code${cases.join("")}\n  end`;
}

/** Asked by someone who reads the news: how much, from where, since when. */
export const readerQuestions: readonly Question[] = [
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
join economy e on e.area = b.ref_area
where b.indicator = 'R_WB'
  and b.direction = 'IN'
  and b.counterpart_area = 'W1'
  and b.obs_value is not null
  and e.is_ten
qualify row_number() over (partition by b.ref_area order by b.time_period desc) = 1
order by usd_billion desc`,
  },
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
select e.name_{lang} as destination, c.obs_value as people, c.time_period
from corridor c
join economy e on e.area = c.to_area
where c.indicator = 'STK_IMM'
  and c.source_id = 'undesa-migrant-stock'
  and c.from_area = 'TJK'
  and c.sex = '_T'
  and c.breakdown_1 = '_T'
qualify c.time_period = max(c.time_period) over ()
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
select e.name_{lang} as country, round(o.obs_value / 1e3, 1) as thousand_people, o.time_period
from observation o
join economy e on e.area = o.ref_area
where o.indicator = 'STK_IMM'
  and o.source_id = 'undesa-migrant-stock'
  and o.counterpart_area = 'W1'
  and o.sex = '_T'
  and o.known_to is null
  and e.is_ten
qualify o.time_period = max(o.time_period) over ()
order by thousand_people desc, country`,
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
order by time_period`,
  },
  {
    id: "work-russia",
    audience: "reader",
    title: {
      en: "What does Russian law ask of workers from the other nine countries?",
      ru: "Что требует российский закон от работников из девяти других стран?",
    },
    about: {
      en: "Coded rules on access to work in effect on the day the files were received. Information, not legal advice; the original text prevails. No row: no record held.",
      ru: "Закодированные правила доступа к работе, действующие в день получения файлов. Нет строки – нет записи. Справочно, это не юридическая консультация; верен оригинал.",
    },
    sql: `
select
  e.name_{lang} as worker_from,
  {words} as terms,
  r.title_{lang} as rule,
  a.valid_from,
  a.law_practice,
  r.source_url
from regulations_as_of((select held_on from run)) a
join law_record r on r.record_id = a.record_id and r.known_to is null
join economy e on e.area = a.counterpart
where a.ref_area = 'RUS'
  and a.topic = 'LAB_ACC'
order by worker_from, a.provision_id`,
    words: { en: accessWords("en"), ru: accessWords("ru") },
  },
];
