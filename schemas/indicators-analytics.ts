import { type Indicator, indicatorRow, type Theme } from "./indicator.ts";
import { concentrationOf } from "./indicators-concentration.ts";
import type { Direction } from "./observation.ts";

/** What is split by counterpart: id, theme, direction and words in the genitive. */
const WHOLES = [
  ["STK_IMM", "stock", "NA", "countries of origin of immigrants", "стран происхождения иммигрантов"],
  ["STK_EMI", "stock", "NA", "destination countries of emigrants", "стран назначения эмигрантов"],
  ["R_BIL", "money", "IN", "sending countries in the modelled matrix", "стран-отправителей в матрице оценок"],
  [
    "MTO_IN",
    "money",
    "IN",
    "sending countries in the central bank’s transfers",
    "стран-отправителей в переводах по данным центрального банка",
  ],
  ["FLW_IN", "flow", "IN", "countries of origin of arrivals", "стран, откуда прибывают"],
] as const satisfies readonly (readonly [string, Theme, Direction, string, string])[];

/** Shares of the three and five largest counterparts, beside that of the largest (M-109). */
function largest(): Indicator[] {
  return WHOLES.flatMap(([id, theme, direction, en, ru]) =>
    (
      [
        [3, "three", "трёх"],
        [5, "five", "пяти"],
      ] as const
    ).map(([n, word, slovo]) =>
      indicatorRow(
        `${id}_TOP${n}_SH`,
        theme,
        "PT",
        [direction],
        "M-109",
        [`Share of the ${word} largest ${en}, %`, `The ${word} largest together, per cent of the known total.`],
        [
          `Доля ${slovo} крупнейших ${ru}, %`,
          `${slovo === "трёх" ? "Три" : "Пять"} крупнейших вместе, в процентах от известной суммы.`,
        ],
      ),
    ),
  );
}

/** Largest counterpart and concentration of a country’s own statistics. */
function national(): Indicator[] {
  return WHOLES.filter(([id]) => id === "MTO_IN" || id === "FLW_IN").flatMap(([id, theme, direction, en, ru]) => [
    indicatorRow(
      `${id}_TOP1_SH`,
      theme,
      "PT",
      [direction],
      "M-109",
      [`Share of the largest of the ${en}, %`, "The largest one, per cent of the known total."],
      [`Доля крупнейшей из ${ru}, %`, "Крупнейшая, в процентах от известной суммы."],
    ),
    indicatorRow(
      `${id}_HHI`,
      theme,
      "INDEX",
      [direction],
      "M-501",
      [`Concentration of ${en} (HHI)`, "Sum of squared shares of the known countries, from 0 to 1."],
      [`Концентрация ${ru} (индекс Херфиндаля – Хиршмана)`, "Сумма квадратов долей известных стран, от 0 до 1."],
    ),
    ...concentrationOf(id, theme, direction, en, ru),
  ]);
}

const BANK = {
  en: "Money transfers of individuals by the central bank’s statistics; not the balance of payments.",
  ru: "Переводы физических лиц по статистике центрального банка; это не платёжный баланс.",
};

/** Ratios and changes of central banks' transfers, as of the World Bank's remittances. */
const transfers: readonly Indicator[] = [
  indicatorRow(
    "MTO_GROWTH",
    "money",
    "PT",
    ["IN", "OUT"],
    "M-346",
    ["Growth of transfers over the year before, % (central bank)", `Change in current US dollars. ${BANK.en}`],
    ["Прирост переводов к предыдущему году, % (центральный банк)", `Изменение в текущих долларах США. ${BANK.ru}`],
  ),
  indicatorRow(
    "MTO_CAGR",
    "money",
    "PT",
    ["IN", "OUT"],
    "M-346",
    ["Average annual growth of transfers, % (central bank)", `Over the span in the parameters. ${BANK.en}`],
    ["Среднегодовой темп прироста переводов, % (центральный банк)", `За срок, указанный в параметрах. ${BANK.ru}`],
  ),
  indicatorRow(
    "MTO_REAL_USD",
    "money",
    "USD",
    ["IN", "OUT"],
    "M-340",
    [
      "Transfers in constant US dollars (central bank)",
      `With US consumer-price inflation taken out, prices of the base year. ${BANK.en}`,
    ],
    [
      "Переводы в постоянных долларах США (центральный банк)",
      `Без роста потребительских цен в США, в ценах базового года. ${BANK.ru}`,
    ],
  ),
  indicatorRow(
    "MTO_GDP",
    "money",
    "PT_GDP",
    ["IN", "OUT"],
    "M-342",
    ["Transfers, % of GDP (central bank)", `Divided by GDP in current US dollars. ${BANK.en}`],
    ["Переводы, % ВВП (центральный банк)", `Делённые на ВВП в текущих долларах США. ${BANK.ru}`],
  ),
  indicatorRow(
    "MTO_VOL",
    "money",
    "RATIO",
    ["IN"],
    "M-505",
    [
      "Volatility of transfers over twelve months (central bank)",
      "Standard deviation of the month-to-month growth of transfers received, in logarithms, seasons included.",
    ],
    [
      "Изменчивость переводов за двенадцать месяцев (центральный банк)",
      "Стандартное отклонение прироста полученных переводов от месяца к месяцу, в логарифмах, вместе с сезонными колебаниями.",
    ],
  ),
];

/** How a corridor's money went with the sender's GDP or the rouble. */
function passThrough(): Indicator[] {
  const factors = [
    ["GDP", "the sender’s GDP in US dollars", "ВВП отправителя в долларах США"],
    ["FX", "roubles per US dollar", "курсом рубля (рублей за доллар)"],
  ] as const;
  return factors.flatMap(([id, en, ru]) => [
    indicatorRow(
      `PASS_${id}_EL`,
      "money",
      "RATIO",
      ["IN"],
      "M-507",
      [
        `Transfers and ${en}: per cent for one per cent (association only)`,
        "Slope of logarithms over years: by how many per cent transfers differed where the other differed by one. Not a cause.",
      ],
      [
        `Переводы в связи с ${ru}: процентов на один процент (только связь)`,
        "Наклон в логарифмах по годам: на сколько процентов различались переводы, когда другая величина различалась на один. Это не причина.",
      ],
    ),
    indicatorRow(
      `PASS_${id}_R`,
      "money",
      "RATIO",
      ["IN"],
      "M-507",
      [
        `Transfers and ${en}: correlation of levels (association only)`,
        "Correlation of logarithms over years, from −1 to 1. Not a cause.",
      ],
      [
        `Переводы в связи с ${ru}: корреляция уровней (только связь)`,
        "Корреляция логарифмов по годам, от −1 до 1. Это не причина.",
      ],
    ),
    indicatorRow(
      `PASS_${id}_RD`,
      "money",
      "RATIO",
      ["IN"],
      "M-507",
      [
        `Transfers and ${en}: correlation of yearly changes (association only)`,
        "Correlation of changes of logarithms from year to year, from −1 to 1. Not a cause.",
      ],
      [
        `Переводы в связи с ${ru}: корреляция годовых изменений (только связь)`,
        "Корреляция изменений логарифмов от года к году, от −1 до 1. Это не причина.",
      ],
    ),
  ]);
}

/** Indicators of concentration, change, dependence and pass-through (§5), and of central banks' transfers in relation. */
export const analyticsIndicators: readonly Indicator[] = [...largest(), ...national(), ...transfers, ...passThrough()];
