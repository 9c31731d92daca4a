import type { Text2 } from "../../schemas/language.ts";

/**
 * From where on a rule speaks, and what that was set on, in words; rules that are identities (a code is known or not) have
 * none. The numbers are those of `pipelines/check/`: a test reads them there.
 */
export const THRESHOLDS: Readonly<Record<string, { readonly says: Text2; readonly constants: readonly string[] }>> = {
  "V-002": {
    says: {
      en: "20 % fewer or more rows than the file before; the largest true difference held is 8 % (UN DESA, 2020 to 2024)",
      ru: "строк на 20 % меньше или больше, чем в предыдущем файле; наибольшее настоящее расхождение – 8 % (ДЭСВ ООН, от 2020 к 2024 г.)",
    },
    constants: ["TOLERANCE = 0.2"],
  },
  "V-102": {
    says: {
      en: "shares from 0 to 100 %, costs of sending from −5 to 50 %; of 10,417 averages of corridors five are below zero",
      ru: "доли от 0 до 100 %, стоимость перевода от −5 до 50 %; из 10 417 средних по коридорам ниже нуля пять",
    },
    constants: ["COST_BOUNDS = [-5, 50]"],
  },
  "V-105": {
    says: {
      en: "within 1 % of tenfold or a tenth, or within 1.4 times of a thousand or a million, and back again; from 1,000 people on; in the ten countries it leaves none",
      ru: "в пределах 1 % от десятикратного или десятой доли либо в 1,4 раза от тысячи или миллиона, и обратно; от 1000 человек; в десяти странах таких нет",
    },
    constants: ["ONE_DIGIT = 0.01", "WHOLE_UNIT = 1.4", "LEAST = 1000"],
  },
  "V-201": {
    says: {
      en: "0.5 % of the total and 5 people; of 17,000 totals none misses it by more than rounding",
      ru: "0,5 % суммы и 5 человек; из 17 000 сумм ни одна не расходится больше, чем на округление",
    },
    constants: ["TOLERANCE = 0.005", "LEAST = 5"],
  },
  "V-202": {
    says: {
      en: "0.5 % of the year; of 3,600 years none misses it",
      ru: "0,5 % года; из 3600 лет не расходится ни один",
    },
    constants: ["TOLERANCE = 0.005"],
  },
  "V-203": {
    says: {
      en: "1 % of the printed total; in the editions held the parts miss it by rounding only",
      ru: "1 % напечатанной суммы; в имеющихся изданиях расхождения только от округления",
    },
    constants: ["TOLERANCE = 0.01"],
  },
  "V-205": {
    says: { en: "half a person: the identity is exact", ru: "полчеловека: равенство точное" },
    constants: ["EXACT = 0.5"],
  },
  "V-206": {
    says: { en: "1 % of the remittances", ru: "1 % суммы переводов" },
    constants: ["TOLERANCE = 0.01"],
  },
  "V-301": {
    says: {
      en: "modified z of the growth above 3.5, over the last 10 growth rates, at least 6 (the usual bound of the literature)",
      ru: "модифицированное z прироста больше 3,5 по последним 10 приростам, не меньше 6 (обычная граница в литературе)",
    },
    constants: ["THRESHOLD = 3.5", "WINDOW = 10", "FEWEST = 6"],
  },
  "V-302": {
    says: { en: "three equal years in a row", ru: "три равных года подряд" },
    constants: ["RUN = 3"],
  },
  "V-303": {
    says: { en: "0.2 % of the population", ru: "0,2 % населения" },
    constants: ["TOLERANCE = 0.002"],
  },
  "V-304": {
    says: {
      en: "60 % of GDP, or a change of 15 points in a year; the highest held is 49.9 % (Tajikistan 2022)",
      ru: "60 % ВВП или изменение на 15 пунктов за год; наибольшее имеющееся – 49,9 % (Таджикистан, 2022 г.)",
    },
    constants: ["HIGHEST = 60", "LARGEST_CHANGE = 15"],
  },
  "V-305": {
    says: {
      en: "US$ 20 a year and migrant at least, the sender’s GDP per head at most; from 1,000 migrants on (by decision)",
      ru: "не меньше 20 долл. США в год на мигранта и не больше ВВП на душу в стране-отправителе; от 1000 мигрантов (по решению)",
    },
    constants: ["LEAST = 20", "FEWEST = 1000"],
  },
  "V-306": {
    says: {
      en: "three standard deviations of its own growth, from six earlier growth rates on (by decision)",
      ru: "три стандартных отклонения собственного прироста, от шести прежних приростов (по решению)",
    },
    constants: ["DEVIATIONS = 3", "FEWEST = 6"],
  },
  "V-307": {
    says: { en: "half of the larger of the two", ru: "половина большего из двух" },
    constants: ["THRESHOLD = 0.5"],
  },
  "V-401": {
    says: {
      en: "5 % of the earlier figure, for periods older than 24 months: publishers revise the latest two years as a rule",
      ru: "5 % прежнего значения для периодов старше 24 месяцев: последние два года источники пересматривают обычно",
    },
    constants: ["REVISION = 5", "OLD = 24"],
  },
  "V-402": {
    says: {
      en: "within 10 % of 5 or 1/5, from 20 changed figures on; set by reason, no two editions are held yet",
      ru: "в пределах 10 % от 5 или 1/5, от 20 изменённых чисел; установлено рассуждением, двух изданий пока нет",
    },
    constants: ["NEAR = 0.1", "LEAST = 20"],
  },
  "V-405": {
    says: {
      en: "10 % in a census year, from 1,000 people on (by decision)",
      ru: "10 % в год переписи, от 1000 человек (по решению)",
    },
    constants: ["JUMP = 10", "FEWEST = 1000"],
  },
  "V-503": {
    says: {
      en: "1 point of GDP; against the ratios of December 2019, 11 of 235 differ by more",
      ru: "1 пункт ВВП; против отношений декабря 2019 г. больше расходятся 11 из 235",
    },
    constants: ["NOTICEABLE = 1"],
  },
};
