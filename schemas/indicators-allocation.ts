import { type Indicator, indicatorRow } from "./indicator.ts";

const rule = (n: number, by: readonly [string, string]): Indicator =>
  indicatorRow(
    `R_BIL_RS${n}`,
    "money",
    "USD",
    ["IN"],
    `M-36${n - 1}`,
    [
      `Remittances by sending country, our allocation, rule ${n} (modelled)`,
      `What a country received in a year, divided among senders by ${by[0]}. Computed here; a model, not data.`,
    ],
    [
      `Переводы по странам-отправителям, наше распределение, правило\u00a0${n} (модель)`,
      `Всё полученное страной за год, распределённое между отправителями по ${by[1]}. Рассчитано здесь; это модель, а не данные.`,
    ],
    { additive: true },
  );

/** Indicators of our own allocation of remittances (§3.6). */
export const allocationIndicators: readonly Indicator[] = [
  rule(1, ["where its people live", "численности её выходцев"]),
  rule(2, [
    "where its people live and incomes per head there",
    "численности её выходцев и доходам на душу населения там, где они живут",
  ]),
  rule(3, [
    "where its people live and incomes per head there and at home",
    "численности её выходцев и доходам на душу населения там, где они живут, и дома",
  ]),
  indicatorRow(
    "R_PER_EMI",
    "money",
    "USD",
    ["IN"],
    "M-345",
    [
      "Money received per emigrant in the sending country",
      "A year’s money from one country divided by the people from the receiving country who live there. A check of plausibility, not a headline: not all senders are emigrants.",
    ],
    [
      "Полученные деньги на одного выходца в стране-отправителе",
      "Деньги из одной страны за год, делённые на число живущих там выходцев из страны-получателя. Проверка правдоподобия, а не главный показатель: отправители – не только выходцы.",
    ],
  ),
];
