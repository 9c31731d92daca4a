import { Fault } from "../../schemas/fault.ts";
import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { MEASURE, REASONS } from "./rows.ts";

export const abelSanderFlows = defineSource({
  id: "abel-sander-flows",
  title: {
    en: "Moves over five years, estimated by Abel and Sander",
    ru: "Переезды за пять лет, оценка Эйбела и Зандер",
  },
  description: {
    en: "The first worldwide estimates of how many people changed their country of residence over five years (1990–1995 to 2005–2010), 196 countries, from the United Nations’ stocks: the fewest moves that explain their change. Pairs with one of the ten countries in them. Superseded by the estimates of Abel and Cohen.",
    ru: "Первые мировые оценки того, сколько людей сменили страну проживания за пять лет (с 1990–1995 по 2005–2010 гг.), 196 стран, по численности мигрантов ООН: наименьшее число переездов, объясняющее её изменение. Пары, в которых есть одна из десяти стран. На смену пришли оценки Эйбела и Коэна.",
  },
  origin: {
    publisher: { en: "G. J. Abel and N. Sander", ru: "Г. Дж. Эйбел и Н. Зандер" },
    landing: "https://doi.org/10.1126/science.1248676",
    citation:
      "Guy J. Abel and Nikola Sander (2014). Quantifying Global International Migration Flows. Science, 343 (6178): 1520–1522.",
    licence: { name: "none stated; the file asks to cite the authors", url: null, redistribute: true },
  },
  trap: {
    en: "The fewest moves that fit the stocks, so a lower bound: people who left and came back within five years are not in it. Over five years, never a fifth of it a year.",
    ru: "Это наименьшее число переездов, согласное с численностью, то есть нижняя граница: уехавших и вернувшихся за пять лет здесь нет. Это за пять лет, пятую часть за год принимать нельзя.",
  },
  nearness: "modelled",
  areas: ["iso3"],
  territory: "UNK",
  measures: {
    [MEASURE]: {
      indicator: "FLW_EST_AS14",
      direction: "IN",
      unit_raw: "persons over five years",
      unit_measure: "PS",
      unit_mult: 0,
      duration_rule: "NA",
      status: { letter: "E", basis: "source_document" },
    },
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: (text) => {
    if (/^\d{4}$/.test(text)) return readPeriod(`${text}/${Number(text) + 5}`);
    throw new Fault("period/unread", `cannot read "${text}" as the first of five years`, { hint: "write 2005" });
  },
  restates: () => "series",
  layouts,
  russian: {
    [MEASURE]: "countryflow (переезды между странами)",
    "persons over five years": "человек за пять лет",
    "none stated; the file asks to cite the authors": "не указана; файл просит ссылаться на авторов",
    [REASONS.regions]: "потоки между регионами, повторённые в строке каждой пары стран",
    [REASONS.others]: "пары стран, где нет ни одной из десяти",
    [REASONS.zeros]: "нули: переездов не оценено",
  },
  corrections: [],
  breaks: [],
  parse,
});
