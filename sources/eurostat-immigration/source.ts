import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { eurostat, eurostatAttribute, eurostatMarks, eurostatNames, eurostatNumbers } from "../_kit/eurostat.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { BOUND, OTHER_DEFINITION, REGULATION_YEAR, VOLUNTARY } from "./rows.ts";

const arrivals: Measure = {
  indicator: "FLW_IN",
  direction: "IN",
  unit_raw: "Migrants number",
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "FC",
};

export const eurostatImmigration = defineSource({
  id: "eurostat-immigration",
  title: { en: "Immigration by citizenship (Eurostat)", ru: "Прибывшие по гражданству (Евростат)" },
  description: {
    en: "People of the ten citizenships who came to live in a European country, by year. From 2008 an immigrant is a person who takes up usual residence for a period that is, or is expected to be, at least 12 months; before, each country counted by its own rule. Held as a copy that an author reshaped: without flags, and with gaps.",
    ru: "Граждане десяти стран, приехавшие жить в страны Европы, по годам. С 2008 г. прибывшим считается тот, кто поселился на срок от 12 месяцев, действительный или ожидаемый; раньше каждая страна считала по своему правилу. Имеется копия, перестроенная автором: без отметок и с пропусками.",
  },
  origin: {
    publisher: eurostat.publisher,
    landing: "https://ec.europa.eu/eurostat/databrowser/view/migr_imm1ctz/default/table",
    citation: "Eurostat, Immigration by age group, sex and citizenship (migr_imm1ctz).",
    licence: eurostat.licence,
  },
  trap: {
    en: "Series stop early for some countries (Poland after 2007). People under temporary protection may be left out: for 2022 Sweden counts 837 arrivals of Ukrainians, when 45,560 were under temporary protection there; the Czech Republic counts 307,563.",
    ru: "Ряды некоторых стран обрываются (Польша после 2007 г.). Люди под временной защитой могут быть не учтены: за 2022 г. в Швеции 837 прибывших граждан Украины, хотя под временной защитой их было 45 560; в Чехии 307 563.",
  },
  nearness: "compiled",
  areas: ["name", "iso3"],
  names: eurostatNames,
  territory: "UNK",
  measures: {
    [BOUND]: { ...arrivals, duration_rule: [{ since: REGULATION_YEAR, rule: "12M" }] },
    [VOLUNTARY]: { ...arrivals, duration_rule: "UNK" },
  },
  numbers: eurostatNumbers,
  marks: eurostatMarks,
  period: readPeriod,
  attribute: eurostatAttribute,
  restates: () => "keys",
  layouts,
  russian: {
    [VOLUNTARY]: "migr_imm1ctz, страны вне Регламента",
    [OTHER_DEFINITION[0]]: OTHER_DEFINITION[1],
    "Migrants number": "число мигрантов (заголовок столбца)",
    "cut: header line and the 5458 rows whose citizenship is one of the ten countries, byte for byte, of 133311 rows":
      "сокращено: строка заголовка и 5458 строк с гражданством одной из десяти стран, байт в байт, из 133 311 строк",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
