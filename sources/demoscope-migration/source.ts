import { readPeriod } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { MARKS, OF_LAST_YEAR, PRINTED, REASONS, SERIES, UNITS } from "./rows.ts";

const PAGE = "https://www.demoscope.ru/weekly/2025/01071/barom02.php";

/** Nine months at the place of stay count since 2011 (README, Definition); the rules before state no term. */
const SINCE_2011: Measure["duration_rule"] = [{ since: "2011", rule: "9M" }];
const OLD_RULES: Partial<Measure> = { duration_rule: "UNK", breakdown_1: "RESIDENCE" };

const kinds: Readonly<Record<string, Pick<Measure, "indicator" | "direction"> & Partial<Measure>>> = {
  in: { indicator: "FLW_IN", direction: "IN" },
  out: { indicator: "FLW_OUT", direction: "OUT" },
  net: { indicator: "NETM", direction: "NET" },
  "in.old": { indicator: "FLW_IN", direction: "IN", ...OLD_RULES },
  "out.old": { indicator: "FLW_OUT", direction: "OUT", ...OLD_RULES },
  "net.citizens": { indicator: "NETM", direction: "NET", breakdown_1: "CITIZENS" },
  "net.foreigners": { indicator: "NETM", direction: "NET", breakdown_1: "FOREIGNERS" },
  "net.citizenship": { indicator: "NETM", direction: "NET", breakdown_1: "BY_CITZ" },
};

const measures: Record<string, Measure> = Object.fromEntries(
  Object.entries(kinds).flatMap(([series, kind]) =>
    Object.entries(UNITS).map(([unit, name]) => [
      `${SERIES[series]}, ${name}`,
      {
        duration_rule: SINCE_2011,
        concept_basis: "RG",
        producer: "rosstat-migration",
        unit_measure: "PS",
        unit_mult: unit === "k" ? 3 : 0,
        unit_raw: PRINTED[unit] ?? unit,
        ...kind,
      } satisfies Measure,
    ]),
  ),
);

const seriesRu: Readonly<Record<string, string>> = {
  in: "прибывшие",
  out: "выбывшие",
  net: "миграционный прирост",
  "in.old": "прибывшие по правилам до 2011 года",
  "out.old": "выбывшие по правилам до 2011 года",
  "net.citizens": "миграционный прирост граждан России",
  "net.foreigners": "миграционный прирост иностранных граждан",
  "net.citizenship": "миграционный прирост по гражданству",
};

export const demoscopeMigration = defineSource({
  id: "demoscope-migration",
  title: {
    en: "Rosstat’s migration figures in Demoscope Weekly",
    ru: "Данные Росстата о миграции в «Демоскопе Weekly»",
  },
  description: {
    en: "Figures of Rosstat that E. Shcherbakova’s article of April 2025 gives in its text: arrivals, departures and net migration of Russia by country, mostly 2011–2024, 2024 preliminary. For 2011 the text has figures by the rules before and after the change of that year; the two are kept apart.",
    ru: "Числа Росстата из текста статьи Е. Щербаковой (апрель 2025 года): прибывшие, выбывшие и миграционный прирост России по странам, в основном за 2011–2024 годы, 2024 год – предварительно. За 2011 год в тексте есть числа по прежним и по новым правилам; они хранятся раздельно.",
  },
  origin: {
    publisher: {
      en: "Demoscope Weekly (HSE University), Rosstat’s data",
      ru: "Демоскоп Weekly (НИУ ВШЭ), данные Росстата",
    },
    landing: PAGE,
    citation:
      "Shcherbakova E. M. Migration in Russia, preliminary results of 2024. Demoscope Weekly, 2025, No. 1071-1072.",
    licence: { name: "not stated", url: null, redistribute: false },
  },
  trap: {
    en: "A selection made by the author, not a table: a country is named in the years that were notable. Figures of 2011 by the old and by the new rules must not be joined.",
    ru: "Это выборка автора, а не таблица: страна названа за те годы, которые чем-то примечательны. Числа 2011 года по старым и по новым правилам соединять нельзя.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  territory: "NAT",
  measures,
  numbers: { group: "", decimal: ",", tokens: {} },
  marks: { ...Object.fromEntries(Object.values(MARKS).map((mark) => [mark, "E" as const])), [OF_LAST_YEAR]: "P" },
  period: readPeriod,
  restates: () => "keys",
  layouts: ["article"],
  russian: {
    ...Object.fromEntries(
      Object.entries(seriesRu).flatMap(([series, ru]) =>
        Object.entries(UNITS).map(([unit, name]) => [`${SERIES[series]}, ${name}`, `${ru}, ${PRINTED[unit]}`]),
      ),
    ),
    ...Object.fromEntries(Object.values(PRINTED).map((unit) => [unit, unit])),
    [REASONS.loss ?? ""]: "миграционная убыль, напечатанная без знака минус",
    [REASONS.range ?? ""]: "границы и уровни за несколько лет или по нескольким странам",
    [REASONS.threshold ?? ""]: "пороги, которые, по словам статьи, превышены",
    [REASONS.repeated ?? ""]: "числа, напечатанные повторно, те же",
    [REASONS.percent ?? ""]: "доли, приросты в процентах и кратности",
  },
  corrections: [],
  breaks: ["FLW_IN", "FLW_OUT", "NETM"].map((indicator) => ({
    indicator,
    ref_area: "RUS",
    from_period: "2011",
    reason: {
      en: "Registration at a place of stay for nine months or more is counted too; a migrant whose term has ended is counted as departed automatically.",
      ru: "Учитывается и регистрация по месту пребывания на срок девять месяцев и более; мигрант, чей срок пребывания истёк, автоматически считается выбывшим.",
    },
    evidence: PAGE,
  })),
  parse,
});
