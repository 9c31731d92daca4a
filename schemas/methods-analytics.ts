import { type Method, own } from "./method.ts";

/** Methods of analytics (§5). */
export const analyticsMethods: readonly Method[] = [
  {
    id: "M-501",
    version: 1,
    title: { en: "Concentration index (HHI)", ru: "Индекс концентрации (Херфиндаля – Хиршмана)" },
    formula: "H = Σ s_k²",
    tex: String.raw`H=\sum_k s_k^{2}`,
    about: {
      en: "Sum of squared shares of the counterparts, from 0 (many equal ones) to 1 (a single one). Shares are over the known counterparts, and there is no figure where less than 80 % of the total is known (rule M-504), or where the publisher entered the whole total of a receiver by hand.",
      ru: "Сумма квадратов долей стран-партнёров: от 0 (много равных) до 1 (единственная). Доли считаются по известным странам-партнёрам; если известно меньше 80 % общего числа (правило M-504) или издатель записал всю сумму получателя вручную, значения нет.",
    },
    citation: own("§5, M-501 and M-504"),
  },
  {
    id: "M-502",
    version: 1,
    title: { en: "Normalised concentration index", ru: "Нормированный индекс концентрации" },
    formula: "(H − 1/n) / (1 − 1/n)",
    tex: String.raw`\frac{H-\frac{1}{n}}{1-\frac{1}{n}}`,
    about: {
      en: "The concentration index freed of the number of counterparts: 0 when all are equal, 1 when one has everything. There is no figure for a single counterpart.",
      ru: "Индекс концентрации без влияния числа партнёров: 0, если все равны, 1, если всё приходится на одного. Для единственного партнёра значения нет.",
    },
    citation: own("§5, M-502"),
  },
  {
    id: "M-503",
    version: 1,
    title: { en: "Effective number of counterparts", ru: "Эффективное число стран-партнёров" },
    formula: "1 / H",
    tex: String.raw`\frac{1}{H}`,
    about: {
      en: "How many counterparts of equal size would give the same concentration index.",
      ru: "Сколько равных стран-партнёров дали бы тот же индекс концентрации.",
    },
    citation: own("§5, M-503"),
  },
  {
    id: "M-505",
    version: 1,
    title: { en: "Volatility", ru: "Изменчивость" },
    formula: "s(ln R_t − ln R_{t−1})",
    tex: String.raw`s\left(\ln R_t-\ln R_{t-1}\right)`,
    about: {
      en: "Sample standard deviation of the yearly growth of remittances, in logarithms, over the ten years that end in the year shown; of a central bank’s monthly transfers, over the twelve months that end in the month shown, seasons included. There is no figure with fewer than six growth rates, or with a break inside the window.",
      ru: "Выборочное стандартное отклонение годового прироста переводов, в логарифмах, за десять лет, кончающихся указанным годом; для месячных переводов центрального банка – за двенадцать месяцев, кончающихся указанным, вместе с сезонными колебаниями. Если темпов меньше шести или внутри окна есть разрыв ряда, значения нет.",
    },
    citation: own("§5, M-505"),
  },
  {
    id: "M-507",
    version: 1,
    title: {
      en: "Association of a corridor’s money with the sender’s economy",
      ru: "Связь денег коридора с экономикой отправителя",
    },
    formula: "ln R_t = a + b · ln X_t; r(ln R, ln X); r(Δln R, Δln X)",
    tex: String.raw`\ln R_t=a+b\ln X_t,\quad r(\ln R,\ln X),\quad r(\Delta\ln R,\Delta\ln X)`,
    about: {
      en: "How money received from one country went with that country’s GDP in US dollars, or with roubles per dollar where it is Russia: the slope of logarithms (per cent of money for one per cent of the other), their correlation, and the correlation of their changes from year to year, which two common trends do not raise. An association only: it does not show what causes what. Series are split at a break, and a part has figures only with at least twelve years.",
      ru: "Как деньги из одной страны менялись вместе с её ВВП в долларах США, а для России – и с курсом (рублей за доллар): наклон в логарифмах (процентов денег на один процент другой величины), корреляция логарифмов и корреляция их изменений от года к году, которую общий тренд не завышает. Это только связь: она не показывает, что чему причина. Ряды разделены в местах разрыва; числа есть, только если лет не меньше двенадцати.",
    },
    citation: own("§5, M-507"),
  },
];
