import { type Indicator, indicatorRow } from "./indicator.ts";
import type { Unit } from "./units.ts";

const NATIONAL: readonly Unit[] = ["AMD", "KZT"];

/** Money of central banks' transfer statistics and of balances of payments: never one for the other (M-320). */
export const transfersIndicators: readonly Indicator[] = [
  indicatorRow(
    "MTO_IN",
    "money",
    "USD",
    ["IN"],
    "M-311",
    [
      "Transfers received by individuals (central bank)",
      "Money transfers of individuals into the country by the central bank’s statistics of transfers; not the balance of payments.",
    ],
    [
      "Переводы, полученные физлицами (центральный банк)",
      "Переводы физических лиц в страну по статистике переводов центрального банка; это не платёжный баланс.",
    ],
    { otherUnits: NATIONAL, additive: true },
  ),
  indicatorRow(
    "MTO_OUT",
    "money",
    "USD",
    ["OUT"],
    "M-311",
    [
      "Transfers sent by individuals (central bank)",
      "Money transfers of individuals out of the country by the central bank’s statistics of transfers; not the balance of payments.",
    ],
    [
      "Переводы, отправленные физлицами (центральный банк)",
      "Переводы физических лиц из страны по статистике переводов центрального банка; это не платёжный баланс.",
    ],
    { otherUnits: NATIONAL, additive: true },
  ),
  indicatorRow(
    "MTO_NET",
    "money",
    "USD",
    ["NET"],
    "M-310",
    [
      "Net transfers of individuals (central bank)",
      "Transfers of individuals received less those sent, or settled net, as the central bank states it.",
    ],
    [
      "Чистые переводы физлиц (центральный банк)",
      "Полученные переводы физических лиц за вычетом отправленных, или сальдо расчётов, как указывает центральный банк.",
    ],
    { otherUnits: NATIONAL, additive: true },
  ),
  indicatorRow(
    "MTO_N",
    "money",
    "TRANSACTIONS",
    ["IN", "OUT"],
    "M-311",
    [
      "Number of transfers of individuals (central bank)",
      "How many transfers of individuals the central bank’s statistics count.",
    ],
    [
      "Число переводов физлиц (центральный банк)",
      "Сколько переводов физических лиц учтено статистикой центрального банка.",
    ],
  ),
  indicatorRow(
    "MTO_AVG",
    "money",
    "USD",
    ["IN", "OUT"],
    "M-311",
    ["Average transfer of an individual (central bank)", "Average amount of one transfer, as printed."],
    ["Средняя сумма перевода физлица (центральный банк)", "Средняя сумма одного перевода, как напечатано."],
    { otherUnits: NATIONAL },
  ),
  indicatorRow(
    "MTO_SH",
    "money",
    "PT",
    ["IN", "OUT", "NET"],
    "M-311",
    [
      "Share in transfers of individuals (central bank)",
      "Share of a partner, channel or currency in the transfers, as printed.",
    ],
    ["Доля в переводах физлиц (центральный банк)", "Доля страны, канала или валюты в переводах, как напечатано."],
  ),
  indicatorRow(
    "PT",
    "money",
    "USD",
    ["IN", "OUT", "NET"],
    "M-301",
    [
      "Personal transfers (balance of payments)",
      "Current transfers between resident and non-resident individuals (BPM6).",
    ],
    [
      "Личные трансферты (платёжный баланс)",
      "Текущие трансферты между физическими лицами, резидентами и нерезидентами (РПБ6).",
    ],
  ),
  indicatorRow(
    "CE",
    "money",
    "USD",
    ["IN", "OUT", "NET"],
    "M-302",
    [
      "Compensation of employees (balance of payments)",
      "Gross income of border, seasonal and other short-term workers (BPM6).",
    ],
    [
      "Оплата труда (платёжный баланс)",
      "Доход приграничных, сезонных и других краткосрочных работников без вычетов (РПБ6).",
    ],
  ),
  indicatorRow(
    "CE_NET",
    "money",
    "USD",
    ["IN", "OUT", "NET"],
    "M-303",
    [
      "Net compensation of employees (balance of payments)",
      "Compensation of employees less taxes, social contributions, travel and transport paid abroad (BPM6).",
    ],
    [
      "Чистая оплата труда (платёжный баланс)",
      "Оплата труда за вычетом налогов, взносов, проезда и расходов за рубежом (РПБ6).",
    ],
  ),
  indicatorRow(
    "R1",
    "money",
    "USD",
    ["IN", "OUT", "NET"],
    "M-305",
    [
      "Personal remittances (balance of payments)",
      "Personal transfers, net compensation of employees and capital transfers between households (BPM6).",
    ],
    [
      "Личные денежные переводы (платёжный баланс)",
      "Личные трансферты, чистая оплата труда и капитальные трансферты между домохозяйствами (РПБ6).",
    ],
  ),
  indicatorRow(
    "R_STATED",
    "money",
    "USD",
    ["IN", "OUT", "NET"],
    "M-320",
    [
      "Remittances as stated by the central bank, concept not given",
      "A figure the central bank is quoted with; whether transfers or balance of payments is not said, so it is compared with neither.",
    ],
    [
      "Переводы по заявлению центрального банка, понятие не названо",
      "Число из заявления центрального банка; не сказано, статистика переводов это или платёжный баланс, поэтому оно ни с чем не сравнивается.",
    ],
  ),
  indicatorRow(
    "R_STATED_GDP",
    "money",
    "PT_GDP",
    ["IN", "OUT", "NET"],
    "M-320",
    [
      "Remittances as stated by the central bank, % of GDP",
      "A share of GDP the central bank is quoted with; the concept is not given.",
    ],
    [
      "Переводы по заявлению центрального банка, % ВВП",
      "Доля в ВВП из заявления центрального банка; понятие не названо.",
    ],
  ),
];

/** What sending costs, and exchange rates. */
export const pricesIndicators: readonly Indicator[] = [
  indicatorRow(
    "COST_200",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-351",
    [
      "Cost of sending 200 US dollars, %",
      "Average total cost of sending the equivalent of 200 US dollars, per cent of the amount; from the sending country in its row.",
    ],
    [
      "Стоимость перевода 200 долларов, %",
      "Средняя полная стоимость перевода суммы, равной 200 долл. США, в процентах от неё; из страны-отправителя строки.",
    ],
  ),
  indicatorRow(
    "COST_500",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-351",
    [
      "Cost of sending 500 US dollars, %",
      "Average total cost of sending the equivalent of 500 US dollars, per cent of the amount.",
    ],
    [
      "Стоимость перевода 500 долларов, %",
      "Средняя полная стоимость перевода суммы, равной 500 долл. США, в процентах от неё.",
    ],
  ),
  indicatorRow(
    "COST_AVG",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-351",
    [
      "Cost of sending money, %",
      "Average total cost in a corridor, per cent of the amount sent; the publisher does not state the amount, or averages over two.",
    ],
    [
      "Стоимость перевода, %",
      "Средняя полная стоимость в коридоре, в процентах от суммы; сумма не указана источником или усреднены две.",
    ],
  ),
  indicatorRow(
    "FX_DAY",
    "context",
    "LCU_PER_UNIT",
    ["NA"],
    "M-332",
    [
      "Official exchange rate of the day",
      "National currency per one unit of the currency in the breakdown, on the date the rate is for.",
    ],
    ["Официальный курс на день", "Национальной валюты за единицу валюты разбивки, на дату курса."],
  ),
  indicatorRow(
    "FX_EOP",
    "context",
    "LCU_PER_USD",
    ["NA"],
    "M-331",
    ["Exchange rate, end of period", "National currency per US dollar at the end of the period."],
    ["Курс на конец периода", "Национальной валюты за доллар США на конец периода."],
  ),
  indicatorRow(
    "GDP_INDEX",
    "context",
    "PT",
    ["NA"],
    "M-342",
    [
      "GDP, % of the same period of the previous year",
      "Gross domestic product at constant prices, the same period of the previous year taken as 100: 107.7 is growth of 7.7%.",
    ],
    [
      "ВВП, в % к соответствующему периоду предыдущего года",
      "Валовой внутренний продукт в постоянных ценах, соответствующий период предыдущего года принят за 100: 107,7 – это прирост на 7,7\u00a0%.",
    ],
  ),
  indicatorRow(
    "EMPLOYED",
    "context",
    "PS",
    ["NA"],
    "M-108",
    ["Employed people", "Average number of employed people in the year."],
    ["Занятые", "Среднегодовая численность занятых."],
  ),
  indicatorRow(
    "SDG_10_7_2",
    "context",
    "PT",
    ["NA"],
    "M-000",
    [
      "Migration policy indicator 10.7.2, as printed",
      "Share or category the publisher prints for Sustainable Development Goal indicator 10.7.2.",
    ],
    [
      "Показатель миграционной политики 10.7.2, как напечатан",
      "Доля или категория, напечатанная источником для показателя ЦУР 10.7.2.",
    ],
    { otherUnits: ["COUNT"] },
  ),
  indicatorRow(
    "RET_WORK_SH",
    "context",
    "PT",
    ["NA"],
    "M-000",
    [
      "Returned migrants in paid work, %",
      "Share of returned migrants who did paid work in the last seven days, by a household survey.",
    ],
    [
      "Вернувшиеся мигранты с оплачиваемой работой, %",
      "Какая часть вернувшихся мигрантов выполняла оплачиваемую работу за последние семь дней, по обследованию домохозяйств.",
    ],
  ),
  indicatorRow(
    "ICRMW_PARTY",
    "context",
    "COUNT",
    ["NA"],
    "M-000",
    [
      "Party to the Convention on migrant workers",
      "1 if the state is a party to the International Convention on the Protection of the Rights of All Migrant Workers, 0 if not.",
    ],
    [
      "Участник Конвенции о трудящихся-мигрантах",
      "1, если государство участвует в Международной конвенции о защите прав всех трудящихся-мигрантов, 0, если нет.",
    ],
  ),
];
