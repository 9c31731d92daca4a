import { theTen } from "../../schemas/areas.ts";
import type { Text2 } from "../../schemas/language.ts";
import type { Matrix } from "./knomad-combinations.ts";

/** What one row of a comparison says: `area` is an economy or `_ALL`. */
export interface Note {
  /** The combination, as in `inputs`. */
  readonly words: string;
  readonly area: string;
  readonly text: Text2;
}

/** What the rule reproduces of each matrix and what it does not, over all receivers. */
const whole: Readonly<Record<number, Text2>> = {
  2017: {
    en: "The formula reproduces the matrix from the stocks of 2013, although the matrix’s own note names those of 2017: money of 2017 stands divided by where people lived in 2013. Not reproduced: Uzbekistan and Turkmenistan, entered as sent from Russia alone; India and Pakistan, Lebanon and Israel, set to zero both ways; Côte d’Ivoire and São Tomé and Príncipe, which as senders are empty for everybody. The incomes are today’s revision; those of the time are not held.",
    ru: "Формула воспроизводит матрицу по численности 2013\u00a0г., хотя примечание к самой матрице называет 2017\u00a0г.: деньги 2017\u00a0г. распределены по тому, где люди жили в 2013\u00a0г. Не воспроизведены: Узбекистан и Туркменистан, где всё записано как отправленное из России; Индия и Пакистан, Ливан и Израиль – нули в обе стороны; Кот-д’Ивуар и Сан-Томе и Принсипи, которые как отправители пусты для всех. Доходы взяты в нынешней редакции, тогдашних здесь нет.",
  },
  2018: {
    en: "The formula reproduces the matrix from the stocks of 2017, as closely as whole millions of dollars allow. Between the matrices for 2017 and 2018 the stocks change by four years, so a jump of a corridor between them is a change of stocks, not of money. Uzbekistan is again entered as sent from Russia alone; India and Pakistan, Lebanon and Israel are ruled out.",
    ru: "Формула воспроизводит матрицу по численности 2017\u00a0г. – настолько, насколько позволяет округление до миллиона долларов. Между матрицами за 2017 и 2018\u00a0гг. численность сменилась сразу на четыре года, поэтому скачок в коридоре между ними – смена численности, а не денег. По Узбекистану снова всё записано как отправленное из России; Индия и Пакистан, Ливан и Израиль исключены.",
  },
  2021: {
    en: "The formula reproduces most of the matrix from the United Nations’ stocks, edition of 2020. For Turkey, Italy, France, the United Kingdom, Australia and the Nordic and Benelux countries as senders other stocks were used, which are not held. Uzbekistan and Turkmenistan are entered as sent from Russia alone; Armenia and Azerbaijan, India and Pakistan, Lebanon and Israel are set to zero both ways. The edition of 2024 has revised the stock in Russia, so a matrix built on it cannot be compared with this one.",
    ru: "Формула воспроизводит большую часть матрицы по численности ООН в издании 2020\u00a0г. Для Турции, Италии, Франции, Великобритании, Австралии, стран Северной Европы и Бенилюкса как отправителей взята другая численность, её здесь нет. По Узбекистану и Туркменистану всё записано как отправленное из России; Армения и Азербайджан, Индия и Пакистан, Ливан и Израиль – нули в обе стороны. В издании 2024\u00a0г. численность в России пересмотрена, поэтому матрица по нему с этой несопоставима.",
  },
};

const reproduced: Text2 = {
  en: "Reproduced: the published column is the formula on these stocks.",
  ru: "Воспроизведено: опубликованный столбец – это формула по этой численности.",
};
const exceptFewHosts: Text2 = {
  en: "Reproduced but for a few hosts, mostly Italy and Turkey, whose stocks were taken from elsewhere.",
  ru: "Воспроизведено, кроме нескольких стран проживания, прежде всего Италии и Турции: численность по ним взята из другого источника.",
};
const byHand: Text2 = {
  en: "Not reproduced: the publisher enters the whole total as sent from Russia. The distance is that decision, not an error of the rule; the published share of Russia is no finding.",
  ru: "Не воспроизведено: издатель записал всю сумму как отправленную из России. Расхождение – это его решение, а не ошибка правила; опубликованная доля России ничего не доказывает.",
};

/** What is to be said of one receiver besides. */
const ofReceiver: Readonly<Record<number, Readonly<Record<string, Text2>>>> = {
  2021: {
    ARM: {
      en: "Not reproduced: the publisher sets Azerbaijan to zero by decision and divides its part among the other hosts. That is most of the distance.",
      ru: "Не воспроизведено: по решению издателя из Азербайджана – ноль, а его доля разделена между другими странами проживания. В этом большая часть расхождения.",
    },
    MDA: {
      en: "Reproduced only in part: for Italy far fewer Moldovans were counted than the United Nations’ stocks have.",
      ru: "Воспроизведено лишь отчасти: молдаван в Италии взято гораздо меньше, чем в численности ООН.",
    },
    GEO: exceptFewHosts,
    KGZ: exceptFewHosts,
    UKR: exceptFewHosts,
  },
};

const otherStocks: Text2 = {
  en: "The stocks that the matrix’s own note names: the weighted error is several times that with the stocks of 2013, so they are not those it was made of.",
  ru: "Численность, которую называет примечание к самой матрице: взвешенная ошибка в несколько раз больше, чем с численностью 2013\u00a0г., то есть матрица построена не по ней.",
};
const withoutIncomes: Text2 = {
  en: "Divided by people alone. The distance to rule 3 is what the incomes do.",
  ru: "Распределено только по числу людей. Разница с правилом\u00a03 – влияние доходов.",
};
const hostIncomes: Text2 = {
  en: "Incomes of the hosts alone give rich countries too much: the matrix was not made by this rule.",
  ru: "По доходам одних только стран проживания слишком много достаётся богатым странам: матрица построена не по этому правилу.",
};

/** Notes of one matrix: on the combination that comes nearest, and on those that tell how it was made. */
export function notesOf({ year, nearest }: Matrix): Note[] {
  const income = `GNI per head, PPP, ${nearest.incomeYear}`;
  const near = `rule 3; ${nearest.stocks}; ${income}`;
  const of = (words: string, area: string, text: Text2 | undefined): Note[] => (text ? [{ words, area, text }] : []);
  return [
    ...of(near, "_ALL", whole[year]),
    ...theTen.flatMap(({ id }) => of(near, id, id === "UZB" ? byHand : (ofReceiver[year]?.[id] ?? reproduced))),
    ...of(`rule 1; ${nearest.stocks}`, "_ALL", withoutIncomes),
    ...of(`rule 2; ${nearest.stocks}; ${income}`, "_ALL", hostIncomes),
    ...(year === 2017 ? of(`rule 3; stocks KNOMAD 2017; ${income}`, "_ALL", otherStocks) : []),
  ];
}
