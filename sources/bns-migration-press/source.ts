import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse, reasons } from "./parse.ts";

/** Slips filled in when permanent residence is registered or given up (README). */
const moves = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "RG",
  duration_rule: "PERM",
  status: quoted,
});

export const bnsMigrationPress = defineSource({
  ...pressSource,
  id: "bns-migration-press",
  title: {
    en: "External migration of Kazakhstan, as quoted by the press",
    ru: "Внешняя миграция Казахстана по публикациям прессы",
  },
  description: {
    en: "Arrivals in Kazakhstan, departures and net migration that news sites quote from the Bureau of National Statistics. The Bureau counts slips filled in when permanent residence is registered or given up; its figures run from January and are revised a year later.",
    ru: "Прибывшие в Казахстан, выбывшие и сальдо миграции, которые новостные сайты приводят со ссылкой на Бюро национальной статистики. Бюро считает талоны, заполняемые при регистрации по постоянному месту жительства и снятии с неё; числа идут нарастающим итогом с января и через год уточняются.",
  },
  origin: {
    publisher: {
      en: "Bureau of National Statistics of Kazakhstan (press)",
      ru: "Бюро национальной статистики Казахстана (пресса)",
    },
    landing: "https://stat.gov.kz",
    citation: "Bureau of National Statistics of Kazakhstan, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "2022 was printed as 17,293 arrivals and 24,239 departures, a year later as 17.4 and 24.1 thousand: the exact first figures are kept.",
    ru: "За 2022 г. сначала напечатано 17 293 прибывших и 24 239 выбывших, а через год – 17,4 и 24,1 тыс.: оставлены первые, точные числа.",
  },
  measures: {
    arrivals: moves("FLW_IN", "IN"),
    departures: moves("FLW_OUT", "OUT"),
    net: moves("NETM", "NET"),
  },
  layouts,
  russian: {
    ...pressRussian,
    arrivals: "прибывшие",
    departures: "выбывшие",
    net: "сальдо миграции",
    [reasons.contradictory]: "числа страницы, где две страны больше итога",
    [reasons.later]: "2022 год, напечатанный через год снова, в округлённых тысячах",
  },
  parse,
});
