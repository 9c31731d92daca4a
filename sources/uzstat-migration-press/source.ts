import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse } from "./parse.ts";

const moves = (indicator: string, direction: Measure["direction"]): Measure => ({
  indicator,
  direction,
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "UNK",
  duration_rule: "PERM",
  status: quoted,
});

export const uzstatMigrationPress = defineSource({
  ...pressSource,
  id: "uzstat-migration-press",
  title: {
    en: "External migration of Uzbekistan for permanent residence, as quoted by the press",
    ru: "Внешняя миграция Узбекистана на постоянное жительство по публикациям прессы",
  },
  description: {
    en: "People who left Uzbekistan and came there for permanent residence in a year, by country and sex, that news sites quote from the Statistics Agency. Figures within a year run from January.",
    ru: "Выехавшие из Узбекистана и приехавшие в него на постоянное жительство за год, по странам и полу, которых новостные сайты приводят со ссылкой на Агентство статистики. Внутри года числа идут нарастающим итогом с января.",
  },
  origin: {
    publisher: { en: "Statistics Agency of Uzbekistan (press)", ru: "Агентство статистики Узбекистана (пресса)" },
    landing: "https://stat.uz",
    citation: "Statistics Agency of Uzbekistan, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  names: { Other: "_X_OTHER" },
  trap: {
    en: "Permanent moves only: people who go abroad to work for a time are not counted. Headlines on arrivals often add moves within the country.",
    ru: "Только переезды на постоянное жительство: уезжающие на заработки сюда не входят. В заголовках о прибывших часто сложены и переезды внутри страны.",
  },
  measures: { emigrants: moves("FLW_OUT", "OUT"), immigrants: moves("FLW_IN", "IN") },
  layouts,
  russian: { ...pressRussian, emigrants: "выехавшие", immigrants: "приехавшие" },
  parse,
});
