import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { parse } from "./parse.ts";
import { transcript } from "./rows.ts";

/** "Annual indicator of border crossings", of the Statistical Committee (README, Definition): trips, not people. */
const crossings = (direction: Measure["direction"], breakdown_1 = "_T"): Measure => ({
  indicator: "TMOB_BC",
  direction,
  unit_raw: "crossings",
  unit_measure: "CROSSINGS",
  unit_mult: 0,
  concept_basis: "BC",
  duration_rule: "NA",
  breakdown_1,
  status: quoted,
});

/** People whose move was registered; the rule of stay is not given. */
const registered = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "RG",
  duration_rule: "UNK",
  status: quoted,
});

export const armstatBorderCrossingsPress = defineSource({
  ...pressSource,
  id: "armstat-border-crossings-press",
  title: {
    en: "Border crossings and registered migration of Armenia, as quoted by the press",
    ru: "Пересечения границы и зарегистрированная миграция Армении по публикациям прессы",
  },
  description: {
    en: "Crossings of Armenia’s border in and out in single years from 2015 to 2023, in all and by citizens, which the press quotes from the Statistical Committee and the Migration Service; and, apart from them, people who moved with registration in the first quarter of 2020.",
    ru: "Въезды и выезды через границу Армении за отдельные годы с 2015 по 2023, всего и граждан страны, которые пресса приводит по данным Статистического комитета и Миграционной службы, и отдельно – люди, переехавшие с регистрацией в I квартале 2020 г.",
  },
  origin: {
    publisher: {
      en: "Statistical Committee and Migration Service of Armenia (press)",
      ru: "Статистический комитет и Миграционная служба Армении (пресса)",
    },
    landing: "https://armstat.am/",
    citation: "Statistical Committee and Migration Service of Armenia, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  trap: {
    en: "The balance of crossings is not net migration: in 2019 it was +10,506 trips while citizens alone gave −6,529. Registered moves are counted by another system and are another series.",
    ru: "Разница въездов и выездов – не сальдо миграции: в 2019 г. она составила +10 506 поездок, а у граждан страны −6529. Зарегистрированные переезды считает другая система, это другой ряд.",
  },
  measures: {
    "arrivals, all, crossings": crossings("IN"),
    "departures, all, crossings": crossings("OUT"),
    "balance, all, crossings": crossings("NET"),
    "arrivals, citizens of Armenia, crossings": crossings("IN", "CITIZENS"),
    "departures, citizens of Armenia, crossings": crossings("OUT", "CITIZENS"),
    "balance, citizens of Armenia, crossings": crossings("NET", "CITIZENS"),
    "balance, foreign passports, crossings": crossings("NET", "FOREIGNERS"),
    "moved to Armenia (registered), persons": registered("FLW_IN", "IN"),
    "emigrated (registered), persons": registered("FLW_OUT", "OUT"),
    "balance (registered), persons": registered("NETM", "NET"),
  },
  layouts: [transcript.layout],
  russian: {
    ...pressRussian,
    crossings: "пересечений границы",
    "arrivals, all, crossings": "въезды, всего, пересечений",
    "departures, all, crossings": "выезды, всего, пересечений",
    "balance, all, crossings": "разница, всего, пересечений",
    "arrivals, citizens of Armenia, crossings": "въезды граждан Армении, пересечений",
    "departures, citizens of Armenia, crossings": "выезды граждан Армении, пересечений",
    "balance, citizens of Armenia, crossings": "разница, граждане Армении, пересечений",
    "balance, foreign passports, crossings": "разница, с иностранными паспортами, пересечений",
    "moved to Armenia (registered), persons": "переехали в Армению (зарегистрированы), человек",
    "emigrated (registered), persons": "эмигрировали (зарегистрированы), человек",
    "balance (registered), persons": "сальдо (зарегистрированные), человек",
  },
  parse,
});
