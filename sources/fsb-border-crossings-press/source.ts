import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { REASONS } from "./rows.ts";

const trips = (unit_raw: string, unit_mult: number, breakdown_1 = "_T"): Measure => ({
  indicator: "TMOB_BC",
  direction: "IN",
  unit_raw,
  unit_measure: "CROSSINGS",
  unit_mult,
  // "the same foreigner is counted each time he crosses": README, Definition
  concept_basis: "BC",
  duration_rule: "NA",
  breakdown_1,
  status: { letter: "U", basis: "source_document" },
});

export const fsbBorderCrossingsPress = defineSource({
  id: "fsb-border-crossings-press",
  title: {
    en: "Entries of foreign citizens into Russia, figures in the press",
    ru: "Въезд иностранных граждан в Россию, числа из публикаций прессы",
  },
  description: {
    en: "Trips of foreign citizens into Russia in 2022–2025 by the Border Service of the FSB, which puts them on the statistical portal EMISS, as the press printed them; a few by citizenship and purpose. A person is counted at every entry.",
    ru: "Поездки иностранных граждан в Россию в 2022–2025 годах по данным Пограничной службы ФСБ, размещённым в ЕМИСС, как их напечатала пресса; немногие – по гражданству и цели. Человек учитывается при каждом въезде.",
  },
  origin: {
    publisher: {
      en: "Border Service of the FSB of Russia (press)",
      ru: "Пограничная служба ФСБ России (по публикациям прессы)",
    },
    landing: "https://www.fedstat.ru/",
    citation:
      "Border Service of the FSB of Russia (EMISS), entries of foreign citizens, as quoted by the press (page with each figure).",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "Trips, not people and not migrants. In the release for 2025 the purposes “work” and “study” are missing, so entries for them cannot be compared with earlier years.",
    ru: "Это поездки, а не люди и не мигранты. В выпуске за 2025 год нет целей «работа» и «учёба», поэтому сравнить их с прежними годами нельзя.",
  },
  nearness: "quoted",
  areas: ["iso3", "name"],
  territory: "NAT",
  measures: {
    "entries, million trips": trips("million trips", 6),
    "entries, thousand trips": trips("thousand trips", 3),
    "entries for tourism, thousand trips": trips("thousand trips", 3, "TOURISM"),
  },
  numbers: { group: "", decimal: ".", tokens: {} },
  marks: { about: "E", "more than": "E" },
  period: readPeriod,
  restates: () => "keys",
  layouts: ["transcript"],
  russian: {
    "million trips": "млн поездок",
    "thousand trips": "тыс. поездок",
    "entries, million trips": "въезд, млн поездок",
    "entries, thousand trips": "въезд, тыс. поездок",
    "entries for tourism, thousand trips": "въезд с целью туризма, тыс. поездок",
    [REASONS.span]: "числа с начала года за срок, который не месяц, не квартал, не полугодие и не год",
    "transcribed figures": "числа набраны вручную",
  },
  corrections: [],
  breaks: [],
  parse,
});
