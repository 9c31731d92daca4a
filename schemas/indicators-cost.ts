import { type Indicator, indicatorRow } from "./indicator.ts";

/** One service's parts, for the two amounts the survey asks about: read from a source that publishes services. */
function parts(): Indicator[] {
  return (["200", "500"] as const).flatMap((amount) => [
    indicatorRow(
      `COST_${amount}_FEE`,
      "price",
      "PT",
      ["OUT"],
      "M-350",
      [
        `Fee for sending ${amount} US dollars, %`,
        "Fee of one service, named in the breakdown, per cent of the amount sent.",
      ],
      [
        `Комиссия за перевод ${amount} долларов, %`,
        "Комиссия одной услуги, названной в разбивке, в процентах от суммы.",
      ],
    ),
    indicatorRow(
      `COST_${amount}_FX`,
      "price",
      "PT",
      ["OUT"],
      "M-350",
      [
        `Loss on the exchange rate when sending ${amount} US dollars, %`,
        "How far one service’s rate is below the interbank one, per cent; below zero where it is better. Missing where it is not disclosed.",
      ],
      [
        `Потеря на курсе при переводе ${amount} долларов, %`,
        "Насколько курс одной услуги ниже межбанковского, в процентах; ниже нуля, если он лучше. Нет значения, если курс не раскрыт.",
      ],
    ),
  ]);
}

/** Indicators computed from the cost of sending (§3.5), and what a survey of services would add. */
export const costIndicators: readonly Indicator[] = [
  ...parts(),
  indicatorRow(
    "COST_SMART_OK",
    "price",
    "COUNT",
    ["OUT"],
    "M-353",
    [
      "Service qualifies for the SmaRT average",
      "1 where the service of the breakdown takes five days at most and is within reach of the sender, else 0.",
    ],
    [
      "Услуга подходит для среднего SmaRT",
      "1, если услуга из разбивки занимает не больше пяти дней и доступна отправителю, иначе 0.",
    ],
  ),
  indicatorRow(
    "COST_200_SMART",
    "price",
    "PT",
    ["OUT"],
    "M-353",
    [
      "SmaRT average cost of sending 200 US dollars, %",
      "Mean of the three cheapest qualifying services of the corridor, per cent of the amount.",
    ],
    [
      "Среднее SmaRT: стоимость перевода 200 долларов, %",
      "Среднее трёх самых дешёвых подходящих услуг коридора, в процентах от суммы.",
    ],
  ),
  indicatorRow(
    "COST_200_SMART_N",
    "price",
    "COUNT",
    ["OUT"],
    "M-353",
    ["Services that qualify for the SmaRT average", "With fewer than three there is no average (SMART_LT3)."],
    ["Число услуг, подходящих для среднего SmaRT", "Если их меньше трёх, среднего нет (SMART_LT3)."],
  ),
  indicatorRow(
    "COST_200_WORLD",
    "price",
    "PT",
    ["NA"],
    "M-354",
    [
      "World average cost of sending 200 US dollars, %",
      "Simple mean over all services surveyed; the goal is below 3 % (Sustainable Development Goal 10.c.1).",
    ],
    [
      "Средняя по миру стоимость перевода 200 долларов, %",
      "Простое среднее по всем обследованным услугам; цель – ниже 3 % (задача 10.c Целей устойчивого развития).",
    ],
  ),
  indicatorRow(
    "COST_SIMPLE",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-352",
    [
      "Average cost over the country’s corridors, %",
      "Simple mean of the average costs of the surveyed corridors to the country, or from it.",
    ],
    [
      "Средняя стоимость по коридорам страны, %",
      "Простое среднее по средним стоимостям обследованных коридоров в страну или из неё.",
    ],
  ),
  indicatorRow(
    "COST_WEIGHTED",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-352",
    [
      "Average cost over the country’s corridors, weighted by modelled money, %",
      "The same, each corridor weighing as its money in the World Bank’s modelled matrix of the nearest year.",
    ],
    [
      "Средняя стоимость по коридорам страны, взвешенная по оценкам денег, %",
      "То же, вес коридора – его деньги в матрице оценок Всемирного банка за ближайший год.",
    ],
  ),
  indicatorRow(
    "COST_AVG_GT5_SH",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-355",
    [
      "Share of corridors whose average cost is above 5 %, %",
      "Of the surveyed corridors to the country, or from it. By the average over all services, not by the SmaRT average of Sustainable Development Goal 10.c.1.",
    ],
    [
      "Доля коридоров со средней стоимостью выше 5 %, %",
      "Среди обследованных коридоров в страну или из неё. По среднему всех услуг, а не по среднему SmaRT из показателя 10.c.1 Целей устойчивого развития.",
    ],
  ),
  indicatorRow(
    "COST_AVG_GT5_VOL_SH",
    "price",
    "PT",
    ["IN", "OUT"],
    "M-355",
    [
      "Share of modelled money in corridors whose average cost is above 5 %, %",
      "Of the money in the surveyed corridors, by the World Bank’s modelled matrix of the nearest year. By the average over all services, not by the SmaRT average of Sustainable Development Goal 10.c.1.",
    ],
    [
      "Доля денег (по оценкам) в коридорах со средней стоимостью выше 5 %, %",
      "От денег в обследованных коридорах, по матрице оценок Всемирного банка за ближайший год. По среднему всех услуг, а не по среднему SmaRT из показателя 10.c.1 Целей устойчивого развития.",
    ],
  ),
];
