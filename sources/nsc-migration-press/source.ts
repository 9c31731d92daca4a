import { defineSource, type Measure } from "../../schemas/source.ts";
import { pressLicence, pressRussian, pressSource, quoted } from "../_kit/press.ts";
import { layouts, parse, reasons } from "./parse.ts";

const moves = (indicator: string, direction: Measure["direction"], unit_raw: string, unit_mult: number): Measure => ({
  indicator,
  direction,
  unit_raw,
  unit_measure: "PS",
  unit_mult,
  concept_basis: "UNK",
  duration_rule: "PERM",
  status: quoted,
});

export const nscMigrationPress = defineSource({
  ...pressSource,
  id: "nsc-migration-press",
  title: {
    en: "External migration of the Kyrgyz Republic, as quoted by the press",
    ru: "Внешняя миграция Кыргызстана по публикациям прессы",
  },
  description: {
    en: "People who came to the Kyrgyz Republic or left it for permanent residence, by country for 2017 and 2018 and in total for 2020 and 2021, that news sites quote from the National Statistical Committee. The copy of the table by country ends after Tajikistan.",
    ru: "Приехавшие в Кыргызстан и выехавшие из него на постоянное жительство: по странам за 2017 и 2018 гг. и всего за 2020 и 2021 гг., которых новостные сайты приводят со ссылкой на Национальный статистический комитет. Копия таблицы по странам обрывается после Таджикистана.",
  },
  origin: {
    publisher: {
      en: "National Statistical Committee of the Kyrgyz Republic (press)",
      ru: "Национальный статистический комитет Кыргызской Республики (пресса)",
    },
    landing: "https://stat.gov.kg",
    citation: "National Statistical Committee of the Kyrgyz Republic, as quoted by the press (page with each figure).",
    licence: pressLicence,
  },
  names: { CIS: "CIS" },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  trap: {
    en: "Permanent moves only: a few thousand people a year, while hundreds of thousands work abroad. Countries after Tajikistan are missing from the copy, so the parts do not add up to the total.",
    ru: "Только переезды на постоянное жительство: несколько тысяч человек в год, тогда как за рубежом работают сотни тысяч. Стран после Таджикистана в копии нет, поэтому части не складываются в итог.",
  },
  measures: {
    "arrivals, persons": moves("FLW_IN", "IN", "persons", 0),
    "departures, persons": moves("FLW_OUT", "OUT", "persons", 0),
    "net, persons": moves("NETM", "NET", "persons", 0),
    "arrivals, thousand persons": moves("FLW_IN", "IN", "thousand persons", 3),
    "departures, thousand persons": moves("FLW_OUT", "OUT", "thousand persons", 3),
    "net, thousand persons": moves("NETM", "NET", "thousand persons", 3),
  },
  layouts,
  russian: {
    ...pressRussian,
    "thousand persons": "тыс. человек",
    "arrivals, persons": "прибывшие, человек",
    "departures, persons": "выбывшие, человек",
    "net, persons": "сальдо миграции, человек",
    "arrivals, thousand persons": "прибывшие, тыс. человек",
    "departures, thousand persons": "выбывшие, тыс. человек",
    "net, thousand persons": "сальдо миграции, тыс. человек",
    [reasons.share]: "доля в числе выбывших, которое не напечатано",
  },
  parse,
});
