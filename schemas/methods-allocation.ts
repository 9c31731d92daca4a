import { type Method, own } from "./method.ts";

const RATHA_SHAW =
  "Ratha, D., and Shaw, W. (2007), South–South Migration and Remittances, World Bank Working Paper 102, https://openknowledge.worldbank.org/handle/10986/6733";

/** What the three rules have in common. */
const FRAME = {
  en: "The total is the World Bank’s series of money received, or its early estimate where the series has none. Stocks are UN DESA’s newest edition, between two of its dates along a log-linear line, or a straight one where a stock is zero or changes more than threefold; nothing after the last date. People of unknown origin and hosts that the rule has no income for are left out of the denominator, and the row says what part they are. The edition names only some origins in a host and keeps the others together: a host may be missing for a receiver although its people live there, and the other parts are too large by that. The corridors that the publisher of the matrices sets to zero or fills by hand are not imitated: the formula stands, and the row is marked.",
  ru: "Сумма – ряд полученных переводов Всемирного банка или его ранняя оценка, если в ряду нет числа. Численность – новейшее издание ДЭСВ ООН; между двумя его датами она взята по логарифмически линейной кривой, а если она равна нулю или меняется больше чем втрое – по прямой; после последней даты значений нет. Люди неизвестного происхождения и страны проживания, для которых нет нужного правилу дохода, не входят в знаменатель; в строке записано, какую часть они составляют. Издание называет в стране проживания лишь часть стран происхождения, остальные даны вместе: страны может не оказаться среди отправителей, хотя выходцы там живут, и тогда остальные доли завышены. Коридоры, где издатель матриц поставил ноль или вписал сумму вручную, не повторяются: остаётся формула, а строка помечена.",
};

const MODEL = { en: "It is a model, not data.", ru: "Это модель, а не данные." };

function rule(
  id: string,
  title: Method["title"],
  formula: string,
  tex: string,
  weights: Method["title"],
  citation: string,
): Method {
  return {
    id,
    version: 1,
    title,
    formula,
    tex,
    about: { en: `${weights.en} ${FRAME.en} ${MODEL.en}`, ru: `${weights.ru} ${FRAME.ru} ${MODEL.ru}` },
    citation,
  };
}

/** Methods of the bilateral allocation of remittances (§3.6), and of what it comes to per emigrant (§3.4). */
export const allocationMethods: readonly Method[] = [
  {
    id: "M-345",
    version: 1,
    title: { en: "Money received per emigrant", ru: "Полученные деньги на одного выходца" },
    formula: "R_ij / S_ij",
    tex: String.raw`\frac{R_{ij}}{S_{ij}}`,
    about: {
      en: "Money received in i from j over a year, divided by the people from i who live in j on 1 July by UN DESA’s newest edition. Once with the published matrix, once with the transfers that a central bank counts, never mixed. It shows whether a figure is plausible: transfers include people who did not migrate, and leave out money carried by hand.",
      ru: "Деньги, полученные за год в стране i из страны j, делённые на число выходцев из i, живущих в j на 1 июля, по новейшему изданию ДЭСВ ООН. Отдельно по опубликованной матрице и отдельно по переводам, которые учитывает центральный банк. Показывает, правдоподобно ли число: среди переводов есть деньги людей, которые не переезжали, и нет денег, привезённых с собой.",
    },
    citation: own("§3.4, M-345"),
  },
  rule(
    "M-360",
    { en: "Allocation by migrant stocks (rule 1)", ru: "Распределение по численности мигрантов (правило\u00a01)" },
    "R_ij = R_i · M_ij / Σ_j M_ij",
    String.raw`R_{ij}=R_i\cdot\frac{M_{ij}}{\sum_j M_{ij}}`,
    {
      en: "A country’s total received, divided among the countries where its people live, each by how many of them live there.",
      ru: "Всё полученное страной распределяется между странами, где живут её выходцы, пропорционально их числу.",
    },
    `${own("§3.6, M-360")} ${RATHA_SHAW}`,
  ),
  rule(
    "M-361",
    {
      en: "Allocation by stocks and incomes of the hosts (rule 2)",
      ru: "Распределение по численности и доходам стран проживания (правило\u00a02)",
    },
    "R_ij = R_i · M_ij y_j / Σ_j M_ij y_j",
    String.raw`R_{ij}=R_i\cdot\frac{M_{ij}\,y_j}{\sum_j M_{ij}\,y_j}`,
    {
      en: "The same with each emigrant weighed by income per head where he or she lives: gross national income at purchasing power parity, of the year of the money.",
      ru: "То же, но каждый выходец взвешен по доходу на душу населения там, где он живёт: валовой национальный доход по паритету покупательной способности за тот же год, что и переводы.",
    },
    `${own("§3.6, M-361")} ${RATHA_SHAW}`,
  ),
  rule(
    "M-362",
    {
      en: "Allocation by stocks and incomes in both countries (rule 3)",
      ru: "Распределение по численности и доходам в обеих странах (правило\u00a03)",
    },
    "R_ij = R_i · M_ij r_ij / Σ_j M_ij r_ij; r_ij = y_i if y_j < y_i, else y_i + (y_j − y_i)^0.75",
    String.raw`R_{ij}=R_i\cdot\frac{M_{ij}\,r_{ij}}{\sum_j M_{ij}\,r_{ij}},\quad r_{ij}=\begin{cases}y_i & y_j<y_i\\ y_i+(y_j-y_i)^{0.75} & y_j\ge y_i\end{cases}`,
    {
      en: "Each emigrant is taken to send at least the income per head at home, and more where the host is richer, by the difference to the power of 0.75. Incomes are gross national income per head at purchasing power parity, in international dollars of the year of the money; the unit matters, because of the power. The published matrices are made by this rule.",
      ru: "Считается, что каждый выходец посылает не меньше дохода на душу населения на родине, а если страна проживания богаче – больше: добавляется разница доходов в степени 0,75. Доход – валовой национальный доход на душу населения по паритету покупательной способности, в международных долларах, за тот же год, что и переводы; из-за степени единица измерения важна. По этому правилу построены опубликованные матрицы.",
    },
    `${own("§3.6, M-362")} ${RATHA_SHAW}`,
  ),
];
