import { type Method, own } from "./method.ts";

const CBR =
  "Bank of Russia, cross-border transfers of individuals (2009), the form and the pairs of Tajikistan and Georgia, 2006 and 2007. http://slideplayer.com/slide/6958027/";
const UNDERCOUNT =
  "M. Dańko, UndercountMigScores, helpfiles/BilateralModel.md, with factors of Raymer et al. 2013 and Willekens 2019. https://github.com/MaciejDanko/UndercountMigScores";
const UNECE =
  "UNECE, Guidelines for Exchanging Data to Improve Emigration Statistics, 2010. http://www.unece.org/stats/migration.html";

const GATE = {
  en: "Only for pairs that passed the gate M-406: concept, basis, minimum stay, territory, channel, unit and period are stated and the same.",
  ru: "Только для пар, прошедших проверку M-406: понятие, признак учёта, минимальный срок проживания, территория, канал, единица и период указаны и совпадают.",
};

/** Methods of mirror statistics and their reconciliation (§4). */
export const mirrorMethods: readonly Method[] = [
  {
    id: "M-401",
    version: 1,
    title: { en: "Relative discrepancy to the partner, %", ru: "Расхождение с партнёром, %" },
    formula: "100 · (A − B) / B",
    tex: String.raw`100\cdot\frac{A-B}{B}`,
    about: {
      en: `A is the figure of the side of origin or sender, B that of the side of destination or receiver. There is no figure where B is zero. ${GATE.en}`,
      ru: `A – число стороны выбытия или отправителя, B – число стороны прибытия или получателя. Если B – ноль, значения нет. ${GATE.ru}`,
    },
    citation: CBR,
  },
  {
    id: "M-402",
    version: 1,
    title: { en: "Symmetric asymmetry, %", ru: "Симметричное расхождение, %" },
    formula: "100 · (A − B) / ((A + B) / 2)",
    tex: String.raw`100\cdot\frac{A-B}{(A+B)/2}`,
    about: {
      en: `Difference of the two sides in per cent of their mean, from −200 to 200: it changes only its sign when the sides change places. The default for ranking corridors. ${GATE.en}`,
      ru: `Разность чисел двух сторон в процентах от их среднего, от −200 до 200: если поменять стороны местами, изменится только знак. Используется для сравнения коридоров между собой. ${GATE.ru}`,
    },
    citation: own("§4, M-402"),
  },
  {
    id: "M-403",
    version: 1,
    title: { en: "Log ratio of the two sides", ru: "Логарифм отношения чисел двух сторон" },
    formula: "ln(A / B)",
    tex: String.raw`\ln\frac{A}{B}`,
    about: {
      en: `For averages over corridors; both figures must be above zero. ${GATE.en}`,
      ru: `Для средних по коридорам; оба числа должны быть больше нуля. ${GATE.ru}`,
    },
    citation: own("§4, M-403"),
  },
  {
    id: "M-404",
    version: 1,
    title: { en: "Bias of a country’s figures", ru: "Систематическое отклонение чисел страны" },
    formula: "median_k ln(A_k / B_k)",
    tex: String.raw`\operatorname{median}_k \ln\frac{A_k}{B_k}`,
    about: {
      en: "A is the country’s own figure, B the partner’s, of one period; apart for what the country sends and what it receives. Above zero the country counts more than its partners do. There is no figure with fewer than three comparable corridors.",
      ru: "A – число самой страны, B – число партнёра за тот же период; отдельно для того, что страна отправляет, и того, что получает. Больше нуля – страна насчитывает больше партнёров. Если сопоставимых коридоров меньше трёх, значения нет.",
    },
    citation: own("§4, M-404"),
  },
  {
    id: "M-405",
    version: 1,
    title: { en: "Undercount ratio of a corridor’s moves", ru: "Отношение учёта переездов в коридоре" },
    formula: "A · R(d_A) / (B · R(d_B))",
    tex: String.raw`\frac{A\cdot R(d_A)}{B\cdot R(d_B)}`,
    about: {
      en: "Departures counted by the country of origin over arrivals counted by the destination, each brought to a stay of twelve months by the factor of its own rule of stay. Only where both rules are stated and differ, and nothing else is known to differ. Four sets of factors from European data of 2002 to 2008: a range, never a point. Below one, the origin counts fewer moves than the destination; it does not say which of the two is right.",
      ru: "Выбытия по данным страны выбытия, делённые на прибытия по данным страны прибытия; то и другое приведено к сроку двенадцать месяцев коэффициентом своего правила срока. Только там, где оба правила указаны и различаются и ни о чём другом не известно, что оно различается. Четыре набора коэффициентов по европейским данным за 2002–2008 гг.: это диапазон, а не одно значение. Меньше единицы – страна выбытия насчитывает меньше переездов, чем страна прибытия; кто из них прав, отсюда не следует.",
    },
    citation: UNDERCOUNT,
  },
  {
    id: "M-410",
    version: 1,
    title: { en: "Destination’s figure for emigration", ru: "Эмиграция по данным страны назначения" },
    formula: "X* = B",
    tex: "X^{*}=B",
    about: {
      en: "The destination’s figure stands for the emigration of the origin, people and moves, where the origin has a figure of its own too. It is taken whole, under the destination’s rule of stay. None where the two are known to count other people, another territory, group or period. Both figures stay beside it.",
      ru: "За эмиграцию из страны принимается число страны назначения (люди и переезды), если у страны выбытия тоже есть своё число. Оно берётся целиком, по правилу срока страны назначения. Если известно, что учтены другие люди, другая территория, группа или период, значения нет. Оба числа остаются рядом.",
    },
    citation: UNECE,
  },
  {
    id: "M-411",
    version: 1,
    title: { en: "Reconciled figure, linear", ru: "Согласованное число, линейное" },
    formula: "X* = w_A · A + w_B · B, w_A = ρ_A / (ρ_A + ρ_B)",
    tex: String.raw`X^{*}=w_A A+w_B B,\quad w_A=\frac{\rho_A}{\rho_A+\rho_B}`,
    about: {
      en: `Mean of the two sides weighted by the reliability of their sources (table reliability). It replaces neither. None where both reliabilities are nought. ${GATE.en}`,
      ru: `Среднее чисел двух сторон, взвешенное по надёжности источников (таблица reliability). Ни одного из них не заменяет. Если надёжность обоих нулевая, значения нет. ${GATE.ru}`,
    },
    citation: own("§4.1, M-411"),
  },
  {
    id: "M-412",
    version: 1,
    title: { en: "Reconciled figure, geometric", ru: "Согласованное число, геометрическое" },
    formula: "ln X* = w_A · ln A + w_B · ln B, w_A = ρ_A / (ρ_A + ρ_B)",
    tex: String.raw`\ln X^{*}=w_A\ln A+w_B\ln B`,
    about: {
      en: `The same in logarithms, the default: a difference in per cent weighs the same up and down. Both figures must be above zero. ${GATE.en}`,
      ru: `То же в логарифмах, основной вариант: отклонение в процентах весит одинаково в обе стороны. Оба числа должны быть больше нуля. ${GATE.ru}`,
    },
    citation: own("§4.1, M-412"),
  },
  {
    id: "M-413",
    version: 1,
    title: { en: "Reconciled figure with its interval", ru: "Согласованное число с интервалом" },
    formula: "w_A = (1/c_A²) / (1/c_A² + 1/c_B²), se(ln X*) = (1/c_A² + 1/c_B²)^(−1/2), X* · exp(±1.96 · se)",
    tex: String.raw`w_A=\frac{1/c_A^{2}}{1/c_A^{2}+1/c_B^{2}},\quad \mathrm{se}(\ln X^{*})=\left(\frac{1}{c_A^{2}}+\frac{1}{c_B^{2}}\right)^{-1/2}`,
    about: {
      en: `Mean in logarithms weighted by inverse variance, with a 95 % interval. The coefficient of variation c of a source is taken from its reliability: 0.05 for 1, 0.10 for 0.75, 0.20 for 0.5, 0.40 for 0.25. That list is a decision of this project, not a measurement. ${GATE.en}`,
      ru: `Среднее в логарифмах с весами, обратными дисперсии, и 95-процентный интервал. Коэффициент вариации c источника принят по его надёжности: 0,05 при 1; 0,10 при 0,75; 0,20 при 0,5; 0,40 при 0,25. Этот перечень – решение проекта, а не измерение. ${GATE.ru}`,
    },
    citation: own("§4.1, M-413"),
  },
];
