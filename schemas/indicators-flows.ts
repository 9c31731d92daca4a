import { type Indicator, indicatorRow } from "./indicator.ts";

/** Moves estimated from stocks by this project, one indicator a method: id, method, words. */
const ESTIMATES = [
  ["FLW_EST_SD220", "M-220", "growth only", "только прирост"],
  ["FLW_EST_SD221", "M-221", "growth and returns", "прирост и возвращения"],
  ["FLW_EST_RATE222", "M-222", "in proportion", "пропорционально"],
  ["FLW_EST_DA223_MIN", "M-223", "closed account, fewest moves", "закрытый баланс, наименьшее число переездов"],
  ["FLW_EST_DA223_IND", "M-223", "closed account, independence", "закрытый баланс, независимость"],
] as const;

/** Indicators computed from stocks and flows: rates, harmonised flows, estimates from stocks, and what they need (§2). */
export const flowsEstimatedIndicators: readonly Indicator[] = [
  indicatorRow(
    "NETM_MEAN",
    "flow",
    "PS",
    ["NET"],
    "M-203",
    [
      "Net migration, mean of five years",
      "A fifth of net migration over five years, where a source prints such totals.",
    ],
    [
      "Сальдо миграции, среднее за пять лет",
      "Пятая часть сальдо миграции за пять лет, если источник печатает такие суммы.",
    ],
  ),
  indicatorRow(
    "NETM_RES",
    "flow",
    "PS",
    ["NET"],
    "M-204",
    [
      "Net migration as a residual",
      "Growth of population less natural growth; never joined with net migration as published.",
    ],
    [
      "Сальдо миграции, остаток",
      "Прирост населения за вычетом естественного прироста; с опубликованным сальдо миграции не соединяется.",
    ],
  ),
  indicatorRow(
    "CNMR",
    "flow",
    "RT1000",
    ["NET"],
    "M-205",
    ["Crude net migration rate", "Net migration in the period per 1,000 person-years lived in the country."],
    ["Коэффициент миграционного прироста", "Сальдо миграции за период на 1000 человеко-лет, прожитых в стране."],
  ),
  indicatorRow(
    "FLW_IN_H12",
    "flow",
    "PS",
    ["IN"],
    "M-210",
    [
      "Arrivals brought to the rule of twelve months",
      "Arrivals as if counted from twelve months of stay, by one published set of factors; the four sets are a range.",
    ],
    [
      "Прибывшие, приведено к правилу 12 месяцев",
      "Прибывшие, как если бы их считали при сроке от 12 месяцев, по одному опубликованному набору коэффициентов; четыре набора дают диапазон.",
    ],
  ),
  indicatorRow(
    "FLW_OUT_H12",
    "flow",
    "PS",
    ["OUT"],
    "M-210",
    [
      "Departures brought to the rule of twelve months",
      "Departures as if counted from twelve months of absence, by one published set of factors; the four sets are a range.",
    ],
    [
      "Выбывшие, приведено к правилу 12 месяцев",
      "Выбывшие, как если бы их считали при сроке от 12 месяцев, по одному опубликованному набору коэффициентов; четыре набора дают диапазон.",
    ],
  ),
  ...ESTIMATES.map(([id, rule, en, ru]) =>
    indicatorRow(
      id,
      "flow",
      "PS",
      ["IN"],
      rule,
      [
        `Moves computed from stocks: ${en}`,
        "An estimate of how many people changed country between two dates of one edition of the United Nations’ stocks, by origin; computed, not counted.",
      ],
      [
        `Переезды, рассчитанные по численности: ${ru}`,
        "Оценка того, сколько людей сменили страну между двумя датами одного издания численности ООН, по странам выезда; расчёт, а не подсчёт.",
      ],
    ),
  ),
  indicatorRow(
    "BIRTHS",
    "context",
    "PS",
    ["NA"],
    "M-204",
    ["Births", "Live births in the country in the period."],
    ["Родившиеся", "Родившиеся живыми в стране за период."],
    { additive: true },
  ),
  indicatorRow(
    "DEATHS",
    "context",
    "PS",
    ["NA"],
    "M-204",
    ["Deaths", "Deaths in the country in the period."],
    ["Умершие", "Умершие в стране за период."],
    { additive: true },
  ),
];
