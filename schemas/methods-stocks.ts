import { type Method, own, UN_STOCK } from "./method.ts";

/** Methods of stocks (§1). */
export const stocksMethods: readonly Method[] = [
  {
    id: "M-101",
    version: 1,
    title: { en: "Women among immigrants", ru: "Доля женщин среди иммигрантов" },
    formula: "100 · S_F / S",
    tex: String.raw`100\cdot\frac{S_{F}}{S}`,
    about: {
      en: "Immigrant women as a share of immigrants of both sexes, from the same edition and on the same date. There is no figure where the edition held here gives no split by sex.",
      ru: "Женщины-иммигранты в процентах от иммигрантов обоего пола, по одному изданию и на одну дату. Если в имеющемся издании нет разбивки по полу, значения нет.",
    },
    citation: UN_STOCK,
  },
  {
    id: "M-103",
    version: 1,
    title: {
      en: "Emigrants living abroad, from destinations’ data",
      ru: "Численность эмигрантов по данным стран назначения",
    },
    formula: "E_i = Σ_j S_ij",
    tex: String.raw`E_i=\sum_j S_{ij}`,
    about: {
      en: "The sum over destination countries of people from the country who live there, all from one edition of the United Nations estimates. It is not a count by the country itself: the number of destinations stands beside it. Destinations define a migrant differently (by birth or by citizenship), so the sum joins definitions. What part of it comes from destinations whose own total the United Nations took from a model is kept with the sum.",
      ru: "Сумма по странам назначения: сколько выходцев из страны там живёт, всё по одному изданию оценок ООН. Это не подсчёт самой страны: рядом показано число стран назначения. Страны назначения определяют мигранта по-разному (по рождению или по гражданству), поэтому в сумме соединены разные определения. Вместе с суммой записано, какая её часть приходится на страны, чью общую численность ООН рассчитала по модели.",
    },
    citation: `${own("§1, M-103")} Stocks: ${UN_STOCK}`,
  },
  {
    id: "M-104",
    version: 1,
    title: { en: "Immigrants in the population", ru: "Доля иммигрантов в населении" },
    formula: "100 · S_j / P_j",
    tex: String.raw`100\cdot\frac{S_j}{P_j}`,
    about: {
      en: "Immigrants as a share of all residents, both at mid-year. Immigrants are the United Nations’ estimate, population is the World Bank’s series; where the two state different territories there is no figure.",
      ru: "Иммигранты в процентах от всех жителей, то и другое на середину года. Иммигранты – оценка ООН, население – ряд Всемирного банка; если у них указана разная территория, значения нет.",
    },
    citation: own("§1, M-104"),
  },
  {
    id: "M-105",
    version: 1,
    title: { en: "Emigration rate", ru: "Доля эмигрантов" },
    formula: "EMI_RATE = 100 · E / (P − I + E); EMI_RATE_POP = 100 · E / P",
    tex: String.raw`\mathrm{EMI\_RATE}=100\cdot\frac{E}{P-I+E},\quad \mathrm{EMI\_RATE\_POP}=100\cdot\frac{E}{P}`,
    about: {
      en: "The first is the share of people born in the country who live abroad: emigrants over population less immigrants plus emigrants. Where immigrants are not known they are left out of it, and the parameters say so. The second divides emigrants by the population now in the country; emigrants are not part of that population.",
      ru: "Первый показатель – какая часть родившихся в стране живёт за рубежом: эмигранты, делённые на население без иммигрантов плюс эмигранты. Если иммигранты неизвестны, их не вычитают, и это указано в параметрах. Второй показатель делит эмигрантов на население, живущее в стране; эмигранты в это население не входят.",
    },
    citation: own("§1, M-105"),
  },
  {
    id: "M-109",
    version: 1,
    title: { en: "Share of the largest counterpart", ru: "Доля крупнейшей страны-партнёра" },
    formula: "100 · max(s_k)",
    tex: String.raw`100\cdot\max_k s_k`,
    about: {
      en: "What part of the total falls on the largest country of origin, destination or sending. Shares are over the known counterparts, and there is no figure where less than 80 % of the total is known, or where the publisher entered the whole total of a receiver by hand.",
      ru: "Какая часть общего числа приходится на крупнейшую страну происхождения, назначения или отправления. Доли считаются по известным странам-партнёрам; если известно меньше 80 % общего числа или издатель записал всю сумму получателя вручную, значения нет.",
    },
    citation: own("§1, M-109, and §5, M-504"),
  },
  {
    id: "M-120",
    version: 1,
    title: { en: "Migrant stocks between two dates", ru: "Численность мигрантов между двумя датами" },
    formula: "S_t = S_0 · (S_1/S_0)^((t − t_0)/(t_1 − t_0))",
    tex: String.raw`S_t=S_0\left(\frac{S_1}{S_0}\right)^{\frac{t-t_0}{t_1-t_0}}`,
    about: {
      en: "Stocks at mid-year between neighbouring dates of the newest edition of the United Nations estimates, as if they grew at a steady rate. Whole years count as whole, what is left over is counted by days. Nothing is interpolated across a break, a change of concept or territory, or between two editions. The dates themselves are already estimates. No page states interpolated stocks and charts show the dates alone.",
      ru: "Численность на середину года между соседними датами новейшего издания оценок ООН, как если бы она росла с постоянным темпом. Целые годы считаются целыми, остаток – по дням. Интерполяции нет через разрыв ряда, через смену определения или территории и между изданиями. Сами эти даты – уже оценки. На страницах интерполированной численности нет, на графиках показаны только даты издания.",
    },
    citation: own("§1.1, M-120, M-122, M-123 and M-125"),
  },
  {
    id: "M-121",
    version: 1,
    title: {
      en: "Migrant stocks between two dates, on a straight line",
      ru: "Численность мигрантов между двумя датами, по прямой",
    },
    formula: "S_t = S_0 + (S_1 − S_0) · (t − t_0)/(t_1 − t_0)",
    tex: String.raw`S_t=S_0+(S_1-S_0)\cdot\frac{t-t_0}{t_1-t_0}`,
    about: {
      en: "The same where one of the two numbers is zero or more than three times the other: there is no steady rate to speak of.",
      ru: "То же, если одно из двух чисел равно нулю или больше другого более чем втрое: о постоянном темпе говорить нельзя.",
    },
    citation: own("§1.1, M-121"),
  },
  {
    id: "M-124",
    version: 1,
    title: { en: "Migrant stocks past the last date", ru: "Численность мигрантов после последней даты" },
    formula: "S_t = S_1 · (S_1/S_0)^((t − t_1)/(t_1 − t_0)), t − t_1 ≤ 3",
    tex: String.raw`S_t=S_1\left(\frac{S_1}{S_0}\right)^{\frac{t-t_1}{t_1-t_0}},\quad t-t_1\le 3`,
    about: {
      en: "Stocks up to three years past the last date of the edition, at the rate of its last interval. Kept for denominators only: no chart draws them and no page states them.",
      ru: "Численность не дальше трёх лет после последней даты издания, с темпом последнего промежутка. Хранится только для знаменателей: ни на графиках, ни на страницах её нет.",
    },
    citation: own("§1.1, M-124"),
  },
];
