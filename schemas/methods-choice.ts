import { type Method, own } from "./method.ts";

/** Methods of imputation and splicing (§6.1, §7). */
export const choiceMethods: readonly Method[] = [
  {
    id: "M-601",
    version: 1,
    title: { en: "The same figure from a second channel", ru: "То же число из второго канала" },
    formula: "x_t = y_t, x_s = y_s ∀ s",
    tex: String.raw`x_t=y_t,\quad x_s=y_s\;\forall s`,
    about: {
      en: "A year the office’s own file lacks, taken from an international organisation to which the office reports. Only where both print the same number, to the last digit, in every year both have and in two at least. The number stays an ordinary one, and the parameters name the channel. A journal or the press that repeats an office’s figures is not an official channel.",
      ru: "Год, которого нет в файле самого ведомства, взят у международной организации, которой ведомство отчитывается. Только если в каждом общем году (и не меньше чем в двух) числа совпадают до последней цифры. Число остаётся обычным, канал назван в параметрах. Журнал или пресса, повторяющие числа ведомства, официальным каналом не считаются.",
    },
    citation: own("§6.1, M-601"),
  },
  {
    id: "M-602",
    version: 1,
    title: { en: "What an accounting identity leaves", ru: "Остаток по балансовому тождеству" },
    formula: "NETM = IN − OUT; total = group 1 + group 2",
    tex: String.raw`\mathrm{NETM}=\mathrm{IN}-\mathrm{OUT};\quad T=G_1+G_2`,
    about: {
      en: "A missing year told by two other numbers of the same source: net migration is arrivals minus departures, and a total is the sum of two groups of countries that leave nothing out. The identity must hold in nine of ten years in which the source prints all three numbers. Fewer than no people is no answer.",
      ru: "Недостающий год, который следует из двух других чисел того же источника: сальдо миграции – это прибывшие минус выбывшие, а всего – сумма двух групп стран, которые вместе охватывают все страны. Тождество должно выполняться в девяти из десяти лет, за которые источник печатает все три числа. Отрицательное число людей не принимается.",
    },
    citation: own("§6.1, M-602"),
  },
  {
    id: "M-603",
    version: 1,
    title: { en: "Interpolated years", ru: "Интерполяция пропущенных лет" },
    formula: "x_0 · (x_1/x_0)^((t − t_0)/(t_1 − t_0))",
    tex: String.raw`x_0\left(\frac{x_1}{x_0}\right)^{\frac{t-t_0}{t_1-t_0}}`,
    about: {
      en: "Missing years between two reported ones of the same source no more than five years apart, on an exponential or, where a number is not above zero or one is more than three times the other, on a straight line. None over a break. An interpolated year knows nothing of what happened in it: a war, an epidemic or a closed border between two reported years does not show.",
      ru: "Пропущенные годы между двумя опубликованными одним источником, между которыми не больше пяти лет: по экспоненте, а если одно из чисел не больше нуля или больше другого более чем втрое – по прямой. Через разрыв ряда – нет. Интерполяция ничего не знает о том, что в этом году произошло: война, эпидемия или закрытие границ между двумя опубликованными годами в ней не видны.",
    },
    citation: own("§6.1, M-603, and §1.1, M-120 and M-121"),
  },
  {
    id: "M-604",
    version: 1,
    title: { en: "The partner’s figure", ru: "Число страны-партнёра" },
    formula: "x_ij = y_ji",
    tex: "x_{ij}=y_{ji}",
    about: {
      en: "A missing year of a corridor as the other country counts the same people or the same money. Only where both state how they count and count alike: the same definition, length of stay, breakdown, unit, year and territory. Most differences between partners are differences of definition, so few figures pass.",
      ru: "Недостающий год по паре стран – так, как тех же людей или те же деньги считает другая страна. Только если обе указывают, как считают, и считают одинаково: то же определение, тот же срок пребывания, та же разбивка, единица, год и территория. Расхождения между партнёрами – чаще всего разница определений, поэтому таких чисел мало.",
    },
    citation: own("§6.1, M-604, and §4, M-406"),
  },
  {
    id: "M-605",
    version: 1,
    title: { en: "Last known share of the total", ru: "Последняя известная доля в общем числе" },
    formula: "x_t = (x_s / T_s) · T_t, t − s ≤ 2",
    tex: String.raw`x_t=\frac{x_s}{T_s}\cdot T_t,\quad t-s\le 2`,
    about: {
      en: "A missing year of a corridor as its last share of the total, no more than two years back, times the total of the missing year, all from one source and on one definition. An estimate of low reliability: the parameters say so with the letter U and name the share and its year.",
      ru: "Недостающий год по паре стран: последняя доля в общем числе, не старше двух лет, умноженная на общее число недостающего года; всё из одного источника и по одному определению. Оценка низкой надёжности: об этом говорит буква U в параметрах, там же доля и её год.",
    },
    citation: own("§6.1, M-605"),
  },
  {
    id: "M-704",
    version: 1,
    title: { en: "Splice by a shift of level", ru: "Сцепка рядов сдвигом уровня" },
    formula: "k · S_old, k = mean(S_new / S_old)",
    tex: String.raw`k\cdot S_{\text{old}},\quad k=\frac{1}{n}\sum\frac{S_{\text{new}}}{S_{\text{old}}}`,
    about: {
      en: "Years that only the older of two series of one concept has, brought to the level of the newer by the mean ratio of the years both have: two at least, and none on the other side of a break. The reported series are left as they are; the factor is among the parameters. Used for remittances alone: the World Bank’s series and its early estimates.",
      ru: "Годы, которые есть только в старшем из двух рядов с одним определением, приведены к уровню нового по среднему отношению за общие годы: их не меньше двух и ни один не лежит по другую сторону разрыва. Опубликованные ряды не меняются; коэффициент указан в параметрах. Применяется только к денежным переводам: ряд Всемирного банка и его ранние оценки.",
    },
    citation: own("§7, M-704"),
  },
];
