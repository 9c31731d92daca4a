import { readPeriod, stockOn } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { eurostat, eurostatAttribute, eurostatMarks, eurostatNames, eurostatNumbers } from "../_kit/eurostat.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { POPULATION, RATE } from "./rows.ts";

/** An authorisation to stay of at least three months (Eurostat's reference metadata, README). */
const permits = (indicator: string, direction: Measure["direction"], unit_raw: string): Measure => ({
  indicator,
  direction,
  unit_raw,
  unit_measure: "PS",
  unit_mult: 0,
  concept_basis: "PR",
  duration_rule: "3M",
});

const VALID = new Set(["MIGR_RESVALID", "tps00171"]);

export const eurostatResidencePermits = defineSource({
  id: "eurostat-residence-permits",
  title: { en: "Residence permits (Eurostat)", ru: "Разрешения на проживание (Евростат)" },
  description: {
    en: "Residence permits of three months or more that countries of the European Union and EFTA gave to citizens of other countries: first permits of a year, and people holding a valid permit on 31 December, by citizenship. Each update may revise any year. People under temporary protection are in neither table.",
    ru: "Разрешения на проживание от трёх месяцев, выданные странами ЕС и ЕАСТ гражданам других стран: первичные разрешения за год и обладатели действующих разрешений на 31 декабря, по гражданству. Каждое обновление может пересмотреть любой год. Людей под временной защитой нет ни в одной из таблиц.",
  },
  origin: {
    publisher: eurostat.publisher,
    landing: "https://ec.europa.eu/eurostat/databrowser/view/migr_resvalid/default/table",
    citation: "Eurostat, Residence permits (migr_resfirst, migr_resvalid, tps00170, tps00171).",
    licence: eurostat.licence,
  },
  trap: {
    en: "Permits are not people who arrived: Poland gave short work permits to hundreds of thousands who did not settle. A fall of permits of Ukrainians since 2022 is a move to temporary protection, not departure.",
    ru: "Разрешения – не прибывшие: Польша выдавала краткие рабочие разрешения сотням тысяч людей, которые не остались жить. Спад разрешений у граждан Украины с 2022 г. – переход под временную защиту, а не отъезд.",
  },
  nearness: "compiled",
  areas: ["iso3", "name"],
  names: eurostatNames,
  territory: "UNK",
  measures: {
    MIGR_RESFIRST: permits("PERM_FIRST", "IN", "Person"),
    TPS00170: permits("PERM_FIRST", "IN", "Person"),
    MIGR_RESVALID: permits("STK_PERM", "NA", "Person"),
    tps00171: permits("STK_PERM", "NA", "Migrants number"),
  },
  numbers: eurostatNumbers,
  marks: eurostatMarks,
  period: (text, measure) => (VALID.has(measure) ? stockOn(`${text}-12-31`, "A") : readPeriod(text)),
  attribute: eurostatAttribute,
  restates: () => "keys",
  layouts,
  russian: {
    Person: "человек",
    "Migrants number": "число мигрантов (заголовок столбца)",
    [POPULATION]: "население страны, добавленное автором файла",
    [RATE]: "разрешения на 100 000 жителей, посчитанные автором файла",
    "cut: header line and the 4707 rows whose citizenship is one of the ten countries, byte for byte, of 70857 rows":
      "сокращено: строка заголовка и 4707 строк с гражданством одной из десяти стран, байт в байт, из 70 857 строк",
  },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
