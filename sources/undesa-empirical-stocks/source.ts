import { Fault } from "../../schemas/fault.ts";
import { stockOn } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { dateOf } from "./date.ts";
import { layouts, parse } from "./parse.ts";
import { BASES, FRACTION, MEASURE, OTHER_POPULATIONS, UNNAMED } from "./rows.ts";

const OTHER_RU: Readonly<Record<string, string>> = {
  "-1": "население неизвестного вида",
  "0": "всё население, а не мигранты",
  "1": "граждане самой страны, а не мигранты",
  "2": "беженцы, а не численность мигрантов",
  "5": "родившиеся в стране, а не мигранты",
  "6": "ищущие убежища, а не численность мигрантов",
  "9": "мигранты без указания, кто ими считается",
};

export const undesaEmpiricalStocks = defineSource({
  id: "undesa-empirical-stocks",
  title: { en: "Censuses and registers of migrants", ru: "Переписи и регистры мигрантов" },
  description: {
    en: "Counts of people born abroad or holding another citizenship from national censuses, registers and surveys, as the United Nations’ Demographic Yearbook, the OECD, Eurostat and national offices printed them, collected by the app “International Migrant Stocks at a Glance” (Andreev, Han, Lai, 2025). Each figure keeps its own date and the label of its source.",
    ru: "Число родившихся за рубежом или имеющих другое гражданство по национальным переписям, регистрам и обследованиям: Демографический ежегодник ООН, ОЭСР, Евростат, национальные ведомства. Собрано приложением «International Migrant Stocks at a Glance» (Андреев, Хань, Лай, 2025). У каждого числа своя дата и метка источника.",
  },
  origin: {
    publisher: {
      en: "National offices, United Nations, OECD and Eurostat, collected by Andreev, Han and Lai",
      ru: "Национальные ведомства, ООН, ОЭСР и Евростат; собрали Андреев, Хань и Лай",
    },
    landing: "https://migrantstock.shinyapps.io/migrantstock",
    citation:
      "National censuses and registers, UN Demographic Yearbook, OECD and Eurostat, collected by the app International Migrant Stocks at a Glance (Andreev, Han, Lai 2025).",
    licence: { name: "none stated; official statistics", url: null, redistribute: true },
  },
  trap: {
    en: "One cell may have several counts, by birth and by citizenship and from several sources: they are never added. The Demographic Yearbook’s total for Ukraine in 2001 (17.9 million) holds 12.8 million people of unnamed origin; the census gives 5.2 million.",
    ru: "У одной ячейки бывает несколько подсчётов, по месту рождения и по гражданству и из разных источников: их не складывают. В итоге Демографического ежегодника по Украине за 2001 г. (17,9 млн) 12,8 млн человек без названной страны; по переписи их 5,2 млн.",
  },
  nearness: "counted",
  areas: ["m49"],
  territory: "UNK",
  measures: {
    [MEASURE]: { indicator: "STK_IMM", direction: "NA", unit_raw: "persons", unit_measure: "PS", unit_mult: 0 },
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: { [FRACTION]: "E" },
  period: (text) => stockOn(dateOf(text)),
  attribute: (text) => {
    if (text in BASES) return { concept_basis: BASES[text as keyof typeof BASES] };
    throw new Fault("source/attribute", `the population "${text}" is not known`, {
      hint: "3 is born abroad, 4 foreign citizens",
    });
  },
  restates: () => "keys",
  layouts,
  russian: {
    "none stated; official statistics": "не указана; официальная статистика",
    [UNNAMED]: "страны происхождения, сведённые приложением в группы с номером без названия",
    ...Object.fromEntries(Object.entries(OTHER_POPULATIONS).map(([code, en]) => [en, OTHER_RU[code] ?? en])),
    "decoded and cut: all ages; the UNHCR and World Bank rows left out":
      "извлечено и сокращено: все возрасты; строки УВКБ ООН и Всемирного банка опущены",
    "decoded and cut: both sexes, all ages, origin one of the ten, destination another country; the UNHCR and World Bank rows left out":
      "извлечено и сокращено: оба пола, все возрасты, происхождение – одна из десяти стран, назначение – другая; строки УВКБ ООН и Всемирного банка опущены",
  },
  corrections: [],
  breaks: [],
  parse,
});
