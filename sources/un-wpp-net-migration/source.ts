import { Fault } from "../../schemas/fault.ts";
import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { ESTIMATE, NET, NET_PROJECTED, PROJECTION, REASONS } from "./rows.ts";

const net = (letter: "E" | "F"): Measure => ({
  indicator: "NETM",
  direction: "NET",
  unit_raw: "persons",
  unit_measure: "PS",
  unit_mult: 0,
  status: { letter, basis: "source_document" },
});

export const unWppNetMigration = defineSource({
  id: "un-wpp-net-migration",
  title: {
    en: "World Population Prospects: net migration",
    ru: "Мировые демографические перспективы: чистая миграция",
  },
  description: {
    en: "United Nations estimates of arrivals less departures in a calendar year, for every country and area from 1950, in persons rounded to thousands. The last year of the edition of 2024, which is 2024 itself, is a projection. The World Bank’s net migration is this series.",
    ru: "Оценки ООН: прибывшие минус выбывшие за календарный год по всем странам и территориям с 1950 года, человек, округлено до тысяч. Последний год издания 2024 года, сам 2024-й, – прогноз. Чистая миграция у Всемирного банка – это тот же ряд.",
  },
  origin: {
    publisher: {
      en: "United Nations Department of Economic and Social Affairs, Population Division",
      ru: "Департамент по экономическим и социальным вопросам ООН, Отдел народонаселения",
    },
    landing: "https://population.un.org/wpp/",
    citation:
      "United Nations, Department of Economic and Social Affairs, Population Division. World Population Prospects 2024.",
    licence: { name: "CC BY 3.0 IGO", url: "https://creativecommons.org/licenses/by/3.0/igo/", redistribute: true },
  },
  trap: {
    en: "Ukraine’s +1,146,000 in 2024 is a projection, not a count; and a small country’s figure is rounded to the nearest thousand people.",
    ru: "Плюс 1 146 000 у Украины за 2024 год – прогноз, а не подсчёт; числа малых стран округлены до тысячи человек.",
  },
  nearness: "modelled",
  areas: ["iso3"],
  territory: "UNK",
  measures: {
    [ESTIMATE]: net("E"),
    [PROJECTION]: net("F"),
    [NET]: { ...net("E"), unit_raw: "thousands", unit_mult: 3 },
    [NET_PROJECTED]: { ...net("F"), unit_raw: "thousands", unit_mult: 3 },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O" } },
  marks: {},
  period: (text) => {
    const year = /^(\d{4})(\.0)?$/.exec(text)?.[1];
    if (year) return readPeriod(year);
    throw new Fault("period/unread", `cannot read "${text}" as a year`, { hint: "write 2024 or 2024.0" });
  },
  restates: () => "series",
  layouts,
  russian: {
    [ESTIMATE]: "чистая миграция, оценка",
    [PROJECTION]: "чистая миграция, прогноз",
    [NET]: "чистая миграция, оценка",
    [NET_PROJECTED]: "чистая миграция, прогноз",
    thousands: "тысяч человек",
    ...Object.fromEntries(Object.values(REASONS)),
    "byte-for-byte (of the repository file, a reshaped extract)":
      "файл репозитория байт в байт; это перестроенная выборка",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
