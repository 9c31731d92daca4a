import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { REASONS } from "./rows.ts";

const persons = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "RG",
  duration_rule: "PERM",
});

export const ukrstatMigration = defineSource({
  id: "ukrstat-migration",
  title: {
    en: "Interstate migration of Ukraine: arrivals, departures, net",
    ru: "Межгосударственная миграция Украины: прибывшие, выбывшие, сальдо",
  },
  description: {
    en: "People who came to Ukraine or left it for permanent residence in a year, counted from the records of the State Migration Service, without the temporarily occupied territory. One table a year, by region; only 2015 is held, without partner countries.",
    ru: "Люди, прибывшие в Украину на постоянное жительство или выбывшие из неё за год, по сведениям Государственной миграционной службы, без временно оккупированной территории. Одна таблица в год, по регионам; есть только 2015 год, без стран-партнёров.",
  },
  origin: {
    publisher: { en: "State Statistics Service of Ukraine", ru: "Государственная служба статистики Украины" },
    landing: "https://ukrstat.gov.ua/operativ/operativ2015/ds/mr/mr_u/mr1215_u.html",
    citation: "State Statistics Service of Ukraine, Population migration (mr1215_u).",
    licence: { name: "not stated", url: null, redistribute: true },
  },
  trap: {
    en: "“All flows” of the same table hold moves within Ukraine too, seventeen times as many arrivals; only “interstate” migration is international.",
    ru: "«Все потоки» той же таблицы – это и переезды внутри Украины, прибывших в них в семнадцать раз больше; международная миграция – только «межгосударственная».",
  },
  nearness: "counted",
  areas: ["name"],
  territory: "NAT",
  measures: {
    arrivals: persons("FLW_IN", "IN"),
    departures: persons("FLW_OUT", "OUT"),
    "net migration": persons("NETM", "NET"),
  },
  numbers: { group: "", decimal: ",", tokens: {} },
  marks: {},
  period: readPeriod,
  restates: () => "keys",
  layouts: ["year"],
  russian: {
    arrivals: "прибывшие",
    departures: "выбывшие",
    "net migration": "миграционный прирост",
    "transcribed figures": "числа набраны вручную",
    [REASONS.regions]: "ячейки регионов: в базе только страны",
    [REASONS.all]: "все потоки миграции, в том числе внутри страны",
  },
  corrections: [],
  breaks: [],
  parse,
});
