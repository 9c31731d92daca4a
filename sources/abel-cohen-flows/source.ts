import { Fault } from "../../schemas/fault.ts";
import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { layouts, parse } from "./parse.ts";
import { REASONS } from "./rows.ts";

const estimate = (indicator: string): Measure => ({
  indicator,
  direction: "IN",
  unit_raw: "persons over five years",
  unit_measure: "PS",
  unit_mult: 0,
  duration_rule: "NA",
  status: { letter: "E", basis: "source_document" },
});

export const abelCohenFlows = defineSource({
  id: "abel-cohen-flows",
  title: {
    en: "Moves over five years, estimated by Abel and Cohen",
    ru: "Переезды за пять лет, оценка Эйбела и Коэна",
  },
  description: {
    en: "Estimates of how many people changed their country of residence over five years, 1990–1995 to 2015–2020, from the United Nations’ stocks, births and deaths. Three of the authors’ six methods are held; men and women are estimated apart for one of them. Pairs of countries with one of the ten in them; of the method of growing stocks, all pairs.",
    ru: "Оценки того, сколько людей сменили страну проживания за пять лет, с 1990–1995 по 2015–2020 гг., по численности мигрантов, рождениям и смертям ООН. Имеются три метода авторов из шести; для одного мужчины и женщины оценены отдельно. Пары стран, в которых есть одна из десяти; по методу прироста численности – все пары.",
  },
  origin: {
    publisher: { en: "G. J. Abel and J. E. Cohen", ru: "Г. Дж. Эйбел и Дж. Э. Коэн" },
    landing: "https://doi.org/10.6084/m9.figshare.12845711",
    citation:
      "Abel, G. J. and Cohen, J. E. (2022). Bilateral international migration flow estimates updated and refined by sex. Scientific Data 9, 173. https://doi.org/10.1038/s41597-022-01271-z",
    licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", redistribute: true },
  },
  trap: {
    en: "Transitions over five years, not moves in a year: never divided by five and set beside annual arrivals. The methods differ many times over, and men and women do not add up to both sexes: they are separate estimates.",
    ru: "Это переходы за пять лет, а не переезды за год: их нельзя делить на пять и ставить рядом с годовыми прибытиями. Методы расходятся в разы, а мужчины и женщины в сумме не дают оба пола: это отдельные оценки.",
  },
  nearness: "modelled",
  areas: ["name"],
  territory: "UNK",
  measures: {
    da_min_closed: estimate("FLW_EST_DA_MIN"),
    da_pb_closed: estimate("FLW_EST_DA_PB"),
    sd_drop_neg: estimate("FLW_EST_SD_DROP"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: {},
  period: (text) => {
    if (/^\d{4}$/.test(text)) return readPeriod(`${text}/${Number(text) + 5}`);
    throw new Fault("period/unread", `cannot read "${text}" as the first of five years`, { hint: "write 2015" });
  },
  restates: () => "keys",
  layouts,
  russian: {
    da_min_closed: "da_min_closed (наименьшее число переездов)",
    da_pb_closed: "da_pb_closed (псевдобайесовский метод)",
    sd_drop_neg: "sd_drop_neg (прирост численности)",
    "persons over five years": "человек за пять лет",
    [REASONS.others]: "пары стран, где нет ни одной из десяти",
    [REASONS.zeros]: "нули: переездов не оценено",
    [REASONS.totals]: "итоги по странам выезда и въезда, сложенные автором диаграммы",
    "byte-for-byte (of the repository file, a reshaped form of the published CSV)":
      "файл репозитория байт в байт; это перестроенный опубликованный CSV",
  },
  corrections: [],
  breaks: [],
  parse,
});
