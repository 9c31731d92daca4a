import { type Method, own } from "./method.ts";

const SDG_10C1 =
  "Metadata of Sustainable Development Goal indicator 10.c.1. https://github.com/worldbank/sdg-metadata, api/10-c-1/DATA_COMP/en.json";
const RPW = "World Bank, Remittance Prices Worldwide, methodology. https://remittanceprices.worldbank.org/methodology";

/** Methods of the cost of sending (§3.5). */
export const costMethods: readonly Method[] = [
  {
    id: "M-350",
    version: 1,
    title: { en: "Cost of one service, %", ru: "Стоимость одной услуги, %" },
    formula: "100 · fee / A + 100 · (e_ib − e_off) / e_ib",
    tex: String.raw`100\cdot\frac{\text{fee}}{A}+100\cdot\frac{e_{\text{ib}}-e_{\text{off}}}{e_{\text{ib}}}`,
    about: {
      en: "The fee and the loss on the exchange rate, both in per cent of the amount sent. Where the rate offered is better than the interbank one the loss is negative; it is kept and marked. A service that does not disclose its rate has no cost. No single services are held now, so the method has no numbers yet.",
      ru: "Комиссия и потеря на курсе, то и другое в процентах от суммы перевода. Если предложенный курс лучше межбанковского, потеря отрицательна; она сохраняется и помечается. Если услуга не раскрывает курс, стоимости нет. Данных по отдельным услугам здесь пока нет, поэтому нет и чисел.",
    },
    citation: `${own("§3.5, M-350")} ${RPW}`,
  },
  {
    id: "M-351",
    version: 1,
    title: { en: "Average cost in a corridor", ru: "Средняя стоимость в коридоре" },
    formula: "Σ c_s / n",
    tex: String.raw`\frac{1}{n}\sum_{s=1}^{n} c_s`,
    about: {
      en: "Simple mean of the costs of the corridor’s services. Services that do not disclose their exchange rate are left out and counted. A quarter without a survey has no figure: costs are never interpolated. The corridor averages shown on this site are the publisher’s own; this method will speak when single services are held.",
      ru: "Простое среднее стоимости услуг коридора. Услуги, не раскрывающие курс, не учтены, их число записано. За квартал без обследования числа нет: стоимость никогда не интерполируется. Средние по коридорам на этом сайте рассчитал издатель; метод будет применён, когда появятся данные по отдельным услугам.",
    },
    citation: `${own("§3.5, M-351 and M-356")} ${SDG_10C1}`,
  },
  {
    id: "M-352",
    version: 1,
    title: { en: "Average cost over a country’s corridors", ru: "Средняя стоимость по коридорам страны" },
    formula: "Σ c_k / n; Σ w_k c_k / Σ w_k",
    tex: String.raw`\frac{1}{n}\sum_k c_k,\quad\frac{\sum_k w_k c_k}{\sum_k w_k}`,
    about: {
      en: "Mean of the surveyed corridors’ averages, to a country or from it: simple, and weighted by the money of each corridor in the World Bank’s modelled matrix of the nearest year, which the number names. The publisher’s own weights are not held. A corridor whose money the matrix does not give, or gives as a whole total entered by hand, is in the simple average only.",
      ru: "Среднее по обследованным коридорам в страну или из неё: простое и взвешенное по деньгам коридора в матрице оценок Всемирного банка за ближайший год (год записан у числа). Собственных весов издателя здесь нет. Коридор, по которому матрица не даёт суммы или вся сумма получателя записана вручную, входит только в простое среднее.",
    },
    citation: own("§3.5, M-352"),
  },
  {
    id: "M-353",
    version: 1,
    title: { en: "SmaRT average of a corridor", ru: "Среднее SmaRT по коридору" },
    formula: "(c_1 + c_2 + c_3) / 3, c sorted",
    tex: String.raw`\frac{c_1+c_2+c_3}{3},\quad c_1\le c_2\le c_3\le\dots`,
    about: {
      en: "Mean of the three cheapest services for 200 US dollars that disclose their rate, deliver within five days and are within reach of the sender. With fewer than three there is no average, and the reason is SMART_LT3. No single services are held now, so the method has no numbers yet.",
      ru: "Среднее трёх самых дешёвых услуг при переводе 200 долларов США из тех, что раскрывают курс, доставляют деньги не дольше пяти дней и доступны отправителю. Если таких меньше трёх, среднего нет, причина – SMART_LT3. Данных по отдельным услугам здесь пока нет, поэтому нет и чисел.",
    },
    citation: `${own("§3.5, M-353")} ${SDG_10C1}`,
  },
  {
    id: "M-354",
    version: 1,
    title: { en: "World average over all services", ru: "Среднее по всем услугам мира" },
    formula: "Σ c_s / N, target < 3 %",
    tex: String.raw`\frac{1}{N}\sum_{s=1}^{N} c_s<3`,
    about: {
      en: "Simple mean of the costs of all services of all corridors, part (a) of Sustainable Development Goal indicator 10.c.1: below 3 %. An average of corridor averages is another quantity and does not stand in for it. No single services are held now, so the method has no numbers yet.",
      ru: "Простое среднее стоимости всех услуг всех коридоров: часть (а) показателя 10.c.1 Целей устойчивого развития, цель – ниже 3 %. Среднее по средним коридоров – другая величина и его не заменяет. Данных по отдельным услугам здесь пока нет, поэтому нет и чисел.",
    },
    citation: SDG_10C1,
  },
  {
    id: "M-355",
    version: 1,
    title: { en: "Corridors whose average cost is above 5 %", ru: "Коридоры со средней стоимостью выше 5 %" },
    formula: "100 · #{k: c_k > 5} / n; 100 · Σ_{c_k>5} w_k / Σ w_k",
    tex: String.raw`100\cdot\frac{\#\{k:c_k>5\}}{n},\quad 100\cdot\frac{\sum_{c_k>5} w_k}{\sum_k w_k}`,
    about: {
      en: "Share of a country’s surveyed corridors, and of the money in them, that cost more than 5 % of the amount. It is not the measure of Sustainable Development Goal indicator 10.c.1 (b): that one compares the SmaRT average of each corridor, the three cheapest qualifying services, with 5 %. SmaRT averages are not held, and the average over all services, which is higher, is taken. Money is that of the modelled matrix of the nearest year.",
      ru: "Доля обследованных коридоров страны и денег в них, где перевод стоит больше 5 % суммы. Это не показатель 10.c.1 (b) Целей устойчивого развития: тот сравнивает с 5 % среднее SmaRT каждого коридора – по трём самым дешёвым подходящим услугам. Средних SmaRT здесь нет, взято более высокое среднее по всем услугам. Деньги – по матрице оценок за ближайший год.",
    },
    citation: `${own("§3.5, M-355")} ${SDG_10C1}`,
  },
];
