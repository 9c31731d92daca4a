import { type Indicator, indicatorRow } from "./indicator.ts";
import { allocationIndicators } from "./indicators-allocation.ts";
import { analyticsIndicators } from "./indicators-analytics.ts";
import { choiceIndicators } from "./indicators-choice.ts";
import { concentrationOf } from "./indicators-concentration.ts";
import { costIndicators } from "./indicators-cost.ts";
import { flowsEstimatedIndicators } from "./indicators-flows.ts";
import { mirrorIndicators } from "./indicators-mirror.ts";
import { displacedIndicators, movesIndicators } from "./indicators-moves.ts";
import { pricesIndicators, transfersIndicators } from "./indicators-transfers.ts";
import type { Unit } from "./units.ts";

/** The catalogue of `indicator` values. Totals over counterparts have `counterpart_area = 'W1'`; over sex `_T`. */
export const indicators = [
  {
    id: "STK_IMM",
    theme: "stock",
    unit: "PS",
    directions: ["NA"],
    additive: true,
    rule: "M-101",
    title: { en: "Immigrants living in the country", ru: "Численность иммигрантов" },
    definition: {
      en: "People living in the country who were born abroad or, where birthplace is not collected, hold another citizenship; by country of origin.",
      ru: "Люди, живущие в стране и родившиеся за рубежом, а если место рождения не собирают, то с иным гражданством; по странам происхождения.",
    },
  },
  {
    id: "STK_EMI",
    theme: "stock",
    unit: "PS",
    directions: ["NA"],
    additive: false,
    rule: "M-103",
    title: {
      en: "Emigrants living abroad (from partners’ data)",
      ru: "Численность эмигрантов (по данным стран назначения)",
    },
    definition: {
      en: "Sum over destination countries of people from the country who live there; not a count by the country itself.",
      ru: "Сумма по странам назначения: сколько выходцев из страны там живёт; это не подсчёт самой страны.",
    },
  },
  {
    id: "STK_EMI_N",
    theme: "stock",
    unit: "COUNT",
    directions: ["NA"],
    additive: false,
    rule: "M-103",
    title: { en: "Destination countries in the sum", ru: "Число стран назначения в сумме" },
    definition: {
      en: "How many destination countries have a figure in the sum of emigrants living abroad.",
      ru: "По скольким странам назначения есть число в сумме эмигрантов за рубежом.",
    },
  },
  {
    id: "STK_IMM_SH",
    theme: "stock",
    unit: "PT",
    directions: ["NA"],
    additive: false,
    rule: "M-104",
    title: { en: "Immigrants, % of population", ru: "Доля иммигрантов в населении, %" },
    definition: {
      en: "Immigrants as a share of all residents on the same date.",
      ru: "Иммигранты в процентах от всех жителей на ту же дату.",
    },
  },
  {
    id: "STK_IMM_F_SH",
    theme: "stock",
    unit: "PT",
    directions: ["NA"],
    additive: false,
    rule: "M-101",
    title: { en: "Women among immigrants, %", ru: "Доля женщин среди иммигрантов, %" },
    definition: {
      en: "Women as a share of immigrants of both sexes living in the country.",
      ru: "Женщины в процентах от иммигрантов обоего пола, живущих в стране.",
    },
  },
  {
    id: "EMI_RATE",
    theme: "stock",
    unit: "PT",
    directions: ["NA"],
    additive: false,
    rule: "M-105",
    title: {
      en: "Emigration rate, % of people born in the country",
      ru: "Доля эмигрантов среди родившихся в стране, %",
    },
    definition: {
      en: "Share of people born in the country who live abroad: emigrants over population less immigrants plus emigrants.",
      ru: "Какая часть родившихся в стране живёт за рубежом: эмигранты, делённые на население без иммигрантов плюс эмигранты.",
    },
  },
  {
    id: "EMI_RATE_POP",
    theme: "stock",
    unit: "PT",
    directions: ["NA"],
    additive: false,
    rule: "M-105",
    title: { en: "Emigrants, % of population", ru: "Эмигранты в % к населению страны" },
    definition: {
      en: "Emigrants divided by the population now in the country.",
      ru: "Число эмигрантов, делённое на население, живущее в стране.",
    },
  },
  {
    id: "STK_IMM_TOP1_SH",
    theme: "stock",
    unit: "PT",
    directions: ["NA"],
    additive: false,
    rule: "M-109",
    title: { en: "Share of the largest country of origin, %", ru: "Доля крупнейшей страны происхождения, %" },
    definition: {
      en: "Immigrants from the largest country of origin as a share of those of known origin.",
      ru: "Иммигранты из крупнейшей страны происхождения в процентах от всех с известным происхождением.",
    },
  },
  {
    id: "STK_EMI_TOP1_SH",
    theme: "stock",
    unit: "PT",
    directions: ["NA"],
    additive: false,
    rule: "M-109",
    title: { en: "Share of the largest destination country, %", ru: "Доля крупнейшей страны назначения, %" },
    definition: {
      en: "Emigrants in the largest destination country as a share of the sum over destinations.",
      ru: "Эмигранты в крупнейшей стране назначения в процентах от суммы по странам назначения.",
    },
  },
  {
    id: "STK_IMM_HHI",
    theme: "stock",
    unit: "INDEX",
    directions: ["NA"],
    additive: false,
    rule: "M-501",
    title: {
      en: "Concentration of countries of origin (HHI)",
      ru: "Концентрация стран происхождения (индекс Херфиндаля – Хиршмана)",
    },
    definition: {
      en: "Sum of squared shares of the countries of origin among immigrants of known origin, from 0 to 1.",
      ru: "Сумма квадратов долей стран происхождения среди иммигрантов с известным происхождением, от 0 до 1.",
    },
  },
  {
    id: "STK_EMI_HHI",
    theme: "stock",
    unit: "INDEX",
    directions: ["NA"],
    additive: false,
    rule: "M-501",
    title: {
      en: "Concentration of destination countries (HHI)",
      ru: "Концентрация стран назначения (индекс Херфиндаля – Хиршмана)",
    },
    definition: {
      en: "Sum of squared shares of the destination countries in the sum of emigrants, from 0 to 1.",
      ru: "Сумма квадратов долей стран назначения в сумме эмигрантов, от 0 до 1.",
    },
  },
  {
    id: "NETM",
    theme: "flow",
    unit: "PS",
    directions: ["NET"],
    additive: false,
    rule: "M-203",
    title: { en: "Net migration", ru: "Сальдо миграции" },
    definition: {
      en: "Arrivals minus departures in the period, citizens and non-citizens.",
      ru: "Прибывшие минус выбывшие за период, граждане и неграждане.",
    },
  },
  {
    id: "REF_ORI",
    theme: "stock",
    unit: "PS",
    directions: ["NA"],
    additive: false,
    rule: "M-106",
    title: { en: "Refugees from the country", ru: "Беженцы из страны" },
    definition: {
      en: "Refugees by country of origin, living in other countries at the end of the year.",
      ru: "Беженцы по стране происхождения, живущие в других странах на конец года.",
    },
  },
  {
    id: "R_WB",
    theme: "money",
    unit: "USD",
    directions: ["IN", "OUT"],
    additive: false,
    rule: "M-308",
    title: { en: "Remittances (World Bank series)", ru: "Денежные переводы (ряд Всемирного банка)" },
    definition: {
      en: "Personal transfers plus gross compensation of employees; gaps filled by World Bank staff. Current US dollars.",
      ru: "Личные трансферты плюс оплата труда без вычетов; пропуски заполнены оценками Всемирного банка. Текущие доллары США.",
    },
  },
  {
    id: "R_NET",
    theme: "money",
    unit: "USD",
    directions: ["NET"],
    additive: false,
    rule: "M-310",
    title: { en: "Net remittances", ru: "Чистые денежные переводы (сальдо)" },
    definition: {
      en: "Remittances received minus sent, same concept and source.",
      ru: "Полученные переводы минус отправленные, по одному определению и источнику.",
    },
  },
  {
    id: "R_GDP",
    theme: "money",
    unit: "PT_GDP",
    directions: ["IN", "OUT"],
    additive: false,
    rule: "M-342",
    title: { en: "Remittances, % of GDP", ru: "Денежные переводы, % ВВП" },
    definition: {
      en: "Remittances divided by gross domestic product, both in current US dollars.",
      ru: "Переводы, делённые на валовой внутренний продукт; то и другое в текущих долларах США.",
    },
  },
  {
    id: "R_EXP",
    theme: "money",
    unit: "PT",
    directions: ["IN"],
    additive: false,
    rule: "M-343",
    title: { en: "Remittances received, % of exports", ru: "Полученные переводы, % экспорта товаров и услуг" },
    definition: {
      en: "Remittances received divided by exports of goods and services.",
      ru: "Полученные переводы, делённые на экспорт товаров и услуг.",
    },
  },
  {
    id: "R_PC",
    theme: "money",
    unit: "USD",
    directions: ["IN"],
    additive: false,
    rule: "M-344",
    title: { en: "Remittances received per person", ru: "Полученные переводы на душу населения" },
    definition: {
      en: "Remittances received per resident, current US dollars.",
      ru: "Полученные переводы в расчёте на одного жителя, текущие доллары США.",
    },
  },
  {
    id: "R_REAL_USD",
    theme: "money",
    unit: "USD",
    directions: ["IN", "OUT"],
    additive: false,
    rule: "M-340",
    title: { en: "Remittances in constant US dollars", ru: "Денежные переводы в постоянных долларах США" },
    definition: {
      en: "Remittances with US consumer-price inflation taken out, at prices of the base year named with the method.",
      ru: "Переводы без влияния роста потребительских цен в США, в ценах базового года, названного в описании метода.",
    },
  },
  {
    id: "R_REAL_LCU",
    theme: "money",
    unit: "LCU",
    directions: ["IN"],
    additive: false,
    rule: "M-341",
    title: {
      en: "Remittances at constant home prices",
      ru: "Денежные переводы в постоянных ценах, национальная валюта",
    },
    definition: {
      en: "Remittances received in national currency with home consumer-price inflation taken out.",
      ru: "Полученные переводы в национальной валюте без влияния роста потребительских цен внутри страны.",
    },
  },
  {
    id: "R_GROWTH",
    theme: "money",
    unit: "PT",
    directions: ["IN", "OUT"],
    additive: false,
    rule: "M-346",
    title: { en: "Remittances, growth over a year, %", ru: "Денежные переводы, прирост к предыдущему году, %" },
    definition: {
      en: "Change against the previous year, in per cent of it.",
      ru: "Изменение по сравнению с предыдущим годом, в процентах от него.",
    },
  },
  {
    id: "R_CAGR",
    theme: "money",
    unit: "PT",
    directions: ["IN", "OUT"],
    additive: false,
    rule: "M-346b",
    title: {
      en: "Remittances, average annual growth over ten years, %",
      ru: "Денежные переводы, среднегодовой темп прироста за десять лет, %",
    },
    definition: {
      en: "Constant yearly rate that gives the same total change over ten years, current US dollars.",
      ru: "Постоянный годовой темп, дающий такое же общее изменение за десять лет, текущие доллары США.",
    },
  },
  {
    id: "R_BIL_EST",
    theme: "money",
    unit: "USD",
    directions: ["IN"],
    additive: true,
    rule: "M-362",
    title: {
      en: "Bilateral remittances, published matrix (modelled)",
      ru: "Двусторонние денежные переводы, опубликованная матрица (оценка)",
    },
    definition: {
      en: "Estimated remittances received from each country, as the publisher prints them: an analytical estimate, not official data.",
      ru: "Оценка переводов из каждой страны, как её напечатал источник: аналитическая оценка, а не официальные данные.",
    },
  },
  {
    id: "R_BIL_TOP1_SH",
    theme: "money",
    unit: "PT",
    directions: ["IN"],
    additive: false,
    rule: "M-109",
    title: {
      en: "Share of the largest sending country in the modelled matrix, %",
      ru: "Доля крупнейшей страны-отправителя в матрице оценок, %",
    },
    definition: {
      en: "Largest sending country as a share of the modelled total.",
      ru: "Доля крупнейшей страны-отправителя в расчётной сумме.",
    },
  },
  {
    id: "R_BIL_HHI",
    theme: "money",
    unit: "INDEX",
    directions: ["IN"],
    additive: false,
    rule: "M-501",
    title: {
      en: "Concentration of sending countries in the modelled matrix (HHI)",
      ru: "Концентрация стран-отправителей в матрице оценок (индекс Херфиндаля – Хиршмана)",
    },
    definition: {
      en: "Sum of squared shares of the sending countries in the modelled total, from 0 to 1.",
      ru: "Сумма квадратов долей стран-отправителей в расчётной сумме, от 0 до 1.",
    },
  },
  ...concentrationOf("STK_IMM", "stock", "NA", "countries of origin", "стран происхождения"),
  ...concentrationOf("STK_EMI", "stock", "NA", "destination countries", "стран назначения"),
  ...concentrationOf(
    "R_BIL",
    "money",
    "IN",
    "sending countries in the modelled matrix",
    "стран-отправителей в матрице оценок",
  ),
  indicatorRow(
    "R_VOL",
    "money",
    "RATIO",
    ["IN", "OUT"],
    "M-505",
    [
      "Volatility of remittances over ten years",
      "Standard deviation of the yearly growth of remittances in logarithms: 0.1 is about 10 % a year.",
    ],
    [
      "Изменчивость переводов за десять лет",
      "Стандартное отклонение годового прироста переводов в логарифмах: 0,1 – это около 10 % в год.",
    ],
  ),
  ...movesIndicators,
  ...displacedIndicators,
  ...transfersIndicators,
  ...pricesIndicators,
  ...flowsEstimatedIndicators,
  ...allocationIndicators,
  ...costIndicators,
  ...mirrorIndicators,
  ...analyticsIndicators,
  ...choiceIndicators,
  ...context(),
] as const satisfies readonly Indicator[];

function context(): readonly Indicator[] {
  const row = (id: string, unit: Unit, en: [string, string], ru: [string, string], rule = "M-003"): Indicator => ({
    id,
    theme: "context",
    unit,
    directions: ["NA"],
    additive: false,
    rule,
    title: { en: en[0], ru: ru[0] },
    definition: { en: en[1], ru: ru[1] },
  });
  return [
    row(
      "FX_AVG",
      "LCU_PER_USD",
      ["Exchange rate, period average", "Units of national currency per US dollar, average over the year."],
      ["Средний за период официальный курс", "Единиц национальной валюты за доллар США в среднем за год."],
      "M-332",
    ),
    row(
      "CPI_US",
      "INDEX_2015",
      ["US consumer prices", "Index chained from annual rates of consumer-price inflation in the United States."],
      ["Потребительские цены в США", "Индекс, сцепленный из годовых темпов роста потребительских цен в США."],
      "M-340",
    ),
    row(
      "CPI_HOME",
      "INDEX_2015",
      ["Consumer prices at home", "Index chained from annual rates of consumer-price inflation of the economy."],
      ["Потребительские цены в стране", "Индекс, сцепленный из годовых темпов роста потребительских цен страны."],
      "M-341",
    ),
    row(
      "POP",
      "PS",
      ["Population", "Residents at mid-year, whatever their legal status or citizenship."],
      ["Население", "Жители на середину года независимо от правового статуса и гражданства."],
    ),
    row(
      "GDP",
      "USD",
      ["Gross domestic product", "Current US dollars."],
      ["Валовой внутренний продукт", "Текущие доллары США."],
    ),
    row("GDP_PC", "USD", ["GDP per head", "Current US dollars."], ["ВВП на душу населения", "Текущие доллары США."]),
    row(
      "GDP_PC_PPP",
      "USD_PPP",
      ["GDP per head at purchasing power parity", "Current international dollars."],
      ["ВВП на душу населения по паритету покупательной способности", "Текущие международные доллары."],
    ),
    row(
      "GNI_PC",
      "USD",
      ["GNI per head, Atlas method", "Current US dollars, averaged over three years by the World Bank’s method."],
      [
        "ВНД на душу населения, метод «Атлас»",
        "Текущие доллары США, осреднение за три года по методу Всемирного банка.",
      ],
    ),
    row(
      "GNI_PC_PPP",
      "USD_PPP",
      ["GNI per head at purchasing power parity", "Current international dollars, rounded to tens by the publisher."],
      [
        "ВНД на душу населения по паритету покупательной способности",
        "Текущие международные доллары, округлено источником до десятков.",
      ],
    ),
    row(
      "PPP_LCU",
      "LCU_PER_INTD",
      ["PPP conversion factor, GDP", "National currency per international dollar."],
      ["Коэффициент пересчёта по ППС, ВВП", "Национальной валюты за международный доллар."],
    ),
    row(
      "PPP_RATIO",
      "RATIO",
      ["Price level ratio", "PPP conversion factor divided by the market exchange rate."],
      ["Соотношение уровней цен", "Коэффициент пересчёта по ППС, делённый на рыночный курс."],
    ),
    row(
      "UNEMP",
      "PT",
      ["Unemployment, % of the labour force", "Modelled estimate of the International Labour Organization."],
      ["Безработица, % рабочей силы", "Модельная оценка Международной организации труда."],
    ),
    row(
      "CPI_GROWTH",
      "PT",
      ["Consumer-price inflation, % a year", "Annual change of the consumer price index."],
      ["Рост потребительских цен, % в год", "Годовое изменение индекса потребительских цен."],
    ),
    row(
      "FDI_IN",
      "USD",
      ["Foreign direct investment, net inflow", "Current US dollars."],
      ["Прямые иностранные инвестиции, чистый приток", "Текущие доллары США."],
    ),
    row(
      "EXPORTS",
      "PT_GDP",
      ["Exports of goods and services, % of GDP", "As the publisher prints them, in per cent of GDP."],
      ["Экспорт товаров и услуг, % ВВП", "Как напечатано источником, в процентах ВВП."],
    ),
  ];
}

/** The indicator with this id, or null. */
export function indicatorById(id: string): Indicator | null {
  return (indicators as readonly Indicator[]).find((i) => i.id === id) ?? null;
}
