import { type Method, own, WB_REMITTANCES } from "./method.ts";

/** Methods of money: sums, currency, real terms, ratios (§3.1 to §3.4). */
export const moneyMethods: readonly Method[] = [
  {
    id: "M-202b",
    version: 1,
    title: { en: "Sum of the year’s parts", ru: "Сумма за год по его частям" },
    formula: "X_year = Σ X_month",
    tex: String.raw`X_{\text{year}}=\sum X_{\text{month}}`,
    about: {
      en: "A year of the central bank’s transfer statistics as the sum of its twelve months, or else of its four quarters or two halves, all from one source. There is no figure where a single part is missing, or where the source prints the year itself.",
      ru: "Год по статистике переводов центрального банка как сумма двенадцати месяцев, а если их нет – четырёх кварталов или двух полугодий, всё из одного источника. Если нет хотя бы одной части или источник сам печатает год, значения нет.",
    },
    citation: own("§8, V-202, and §3.3, M-330"),
  },
  {
    id: "M-202c",
    version: 1,
    title: { en: "Sum of the quarter’s months", ru: "Сумма за квартал по его месяцам" },
    formula: "X_quarter = Σ X_month",
    tex: String.raw`X_{\text{quarter}}=\sum X_{\text{month}}`,
    about: {
      en: "A quarter of a central bank’s transfers in US dollars as the sum of its three months, where the partner’s bank states that quarter, so that the two can be set side by side. There is no figure where a month is missing, or where the bank prints the quarter itself.",
      ru: "Квартал переводов центрального банка в долларах США как сумма трёх месяцев, если банк партнёра называет этот же квартал: так два числа можно поставить рядом. Если нет хотя бы одного месяца или банк сам печатает квартал, значения нет.",
    },
    citation: own("§8, V-202, and §4, M-406"),
  },
  {
    id: "M-310",
    version: 1,
    title: { en: "Net remittances", ru: "Чистые денежные переводы (сальдо)" },
    formula: "R_IN − R_OUT",
    tex: String.raw`R_{\mathrm{IN}}-R_{\mathrm{OUT}}`,
    about: {
      en: "Remittances received minus remittances sent, both of the World Bank series and in current US dollars. There is no figure without both. The two gross flows are always shown before it.",
      ru: "Полученные переводы минус отправленные, то и другое по ряду Всемирного банка, в текущих долларах США. Если одного из них нет, значения нет. Сначала всегда показаны оба потока.",
    },
    citation: WB_REMITTANCES,
  },
  {
    id: "M-330",
    version: 1,
    title: { en: "Transfers in US dollars", ru: "Переводы в долларах США" },
    formula: "USD = LCU / e",
    tex: String.raw`\mathrm{USD}=\frac{\mathrm{LCU}}{e}`,
    about: {
      en: "Money that a central bank prints in national currency only, divided by the average rate of the same period, national currency per US dollar. The rate is that of the currency in which the figure is printed. The published figure stays beside it, and there is no conversion where the source itself prints dollars.",
      ru: "Деньги, которые центральный банк публикует только в национальной валюте, делённые на средний курс того же периода (единиц национальной валюты за доллар США). Курс берётся той валюты, в которой напечатано число. Опубликованное число остаётся рядом; если источник сам печатает доллары, пересчёта нет.",
    },
    citation: own("§3.3, M-330 and M-335"),
  },
  {
    id: "M-330b",
    version: 1,
    title: {
      en: "Transfers in US dollars at the year’s average rate",
      ru: "Переводы в долларах США по среднему курсу за год",
    },
    formula: "USD = LCU_month / e_year",
    tex: String.raw`\mathrm{USD}=\frac{\mathrm{LCU}_{\text{month}}}{e_{\text{year}}}`,
    about: {
      en: "The same for a month, quarter or half-year whose own average rate is not held: the average of the whole year stands in for it. Within a year in which the rate moved much, single months may be off by as much.",
      ru: "То же для месяца, квартала или полугодия, среднего курса за которые здесь нет: вместо него взят средний курс за весь год. Если за год курс сильно менялся, отдельные месяцы могут расходиться настолько же.",
    },
    citation: own("§3.3, M-330"),
  },
  {
    id: "M-332",
    version: 1,
    title: { en: "Exchange rate, period average (stand-in)", ru: "Средний за период курс (замена)" },
    formula: "e = PPP / (PPP / e)",
    tex: String.raw`e=\frac{\mathrm{PPP}}{\mathrm{PPP}/e}`,
    about: {
      en: "National currency per US dollar, recovered from two World Bank series: the PPP conversion factor and its ratio to the market exchange rate. It stands in for the period-average official rate, which is not held, and is therefore an estimate. It is in today’s currency units, so past redenominations are already in it.",
      ru: "Единиц национальной валюты за доллар США, восстановлено по двум рядам Всемирного банка: коэффициенту пересчёта по ППС и его отношению к рыночному курсу. Заменяет средний за период официальный курс, которого здесь нет, поэтому это оценка. Курс дан в нынешних денежных единицах: прошлые деноминации в нём уже учтены.",
    },
    citation: `${own("§3.3, M-332")} World Bank, World Development Indicators: PA.NUS.PPP, PA.NUS.PPPC.RF.`,
  },
  {
    id: "M-332b",
    version: 1,
    title: { en: "Exchange rate, average of a month", ru: "Средний курс за месяц" },
    formula: "e = Σ e_d / n",
    tex: String.raw`e=\frac{1}{n}\sum_{d=1}^{n} e_d`,
    about: {
      en: "National currency per US dollar: the arithmetic mean of the central bank’s official rates over the days of the month on which it published one. Weekends to which the bank carries Friday’s rate are left out. Only for months covered completely: a rate in force on every day, no more than ten days between two rates, rates up to the month’s last weekday, and rates of their own on at least two in three weekdays.",
      ru: "Единиц национальной валюты за доллар США: среднее арифметическое официальных курсов центрального банка за дни месяца, на которые он установил курс. Выходные, на которые банк переносит курс пятницы, не учтены. Только для месяцев, покрытых полностью: курс действует в каждый день, между двумя курсами не больше десяти дней, курсы есть до последнего буднего дня месяца и установлены не меньше чем на две трети будних дней.",
    },
    citation: own("§3.3, M-332"),
  },
  {
    id: "M-340",
    version: 1,
    title: { en: "Remittances in constant US dollars", ru: "Денежные переводы в постоянных долларах США" },
    formula: "R_t · D_b / D_t, D_t = D_{t−1} · (1 + g_t/100)",
    tex: String.raw`R_t\cdot\frac{D_b}{D_t},\quad D_t=D_{t-1}\left(1+\frac{g_t}{100}\right)`,
    about: {
      en: "Remittances with US consumer-price inflation taken out: what the dollars would buy in the United States at prices of 2015. The GDP deflator, the methodology’s first choice, is not held, so consumer prices are taken; their index is chained from annual rates of inflation, 2015 = 100. The same is done to central banks’ transfers.",
      ru: "Переводы без влияния роста потребительских цен в США: что можно было бы купить на эти доллары в США в ценах 2015 г. Дефлятора ВВП США, который методология ставит первым, здесь нет, поэтому взяты потребительские цены; их индекс сцеплен из годовых темпов, 2015 г. = 100. Так же пересчитаны переводы по данным центральных банков.",
    },
    citation: own("§3.4, M-340"),
  },
  {
    id: "M-341",
    version: 1,
    title: {
      en: "Remittances at constant home prices",
      ru: "Денежные переводы в постоянных ценах, национальная валюта",
    },
    formula: "R_t · e_t · CPI_b / CPI_t",
    tex: String.raw`R_t\cdot e_t\cdot\frac{\mathrm{CPI}_b}{\mathrm{CPI}_t}`,
    about: {
      en: "Remittances received, in national currency and with home consumer-price inflation taken out, at prices of 2015: what the money buys at home. The price index is chained from annual rates over unbroken years only; where a year is missing the index ends and nothing is carried forward.",
      ru: "Полученные переводы в национальной валюте без влияния роста цен внутри страны, в ценах 2015 г.: что на них можно купить дома. Индекс цен сцеплен из годовых темпов только по непрерывным годам; где года нет, индекс кончается, и последнее значение дальше не переносится.",
    },
    citation: own("§3.4, M-341"),
  },
  {
    id: "M-342",
    version: 1,
    title: { en: "Remittances, % of GDP", ru: "Денежные переводы, % ВВП" },
    formula: "100 · R_t / Y_t",
    tex: String.raw`100\cdot\frac{R_t}{Y_t}`,
    about: {
      en: "Remittances received or sent divided by gross domestic product of the same year, both in current US dollars and from the newest editions of the World Bank’s series. It may differ from a ratio printed earlier, because either part may have been revised since. Where the World Bank has no GDP there is no ratio: GDP in national currency, from which it could be made, is not held. The same is done to central banks’ transfers.",
      ru: "Полученные или отправленные переводы, делённые на ВВП того же года; то и другое в текущих долларах США, из новейших изданий рядов Всемирного банка. Может отличаться от отношения, напечатанного раньше: любая из частей могла быть пересмотрена. Если у Всемирного банка нет ВВП, отношения нет: ВВП в национальной валюте, из которого его можно получить, здесь нет. Так же рассчитано отношение для переводов по данным центральных банков.",
    },
    citation: `${own("§3.4, M-342")} Remittances: ${WB_REMITTANCES}`,
  },
  {
    id: "M-343",
    version: 1,
    title: { en: "Remittances received, % of exports", ru: "Полученные переводы, % экспорта товаров и услуг" },
    formula: "100 · R_t / (x_t/100 · Y_t)",
    tex: String.raw`100\cdot\frac{R_t}{\frac{x_t}{100}\,Y_t}`,
    about: {
      en: "Remittances received divided by exports of goods and services. Exports are published as a share of GDP (national accounts) and are brought back to dollars with GDP; a ratio to the balance of payments’ exports may differ.",
      ru: "Полученные переводы, делённые на экспорт товаров и услуг. Экспорт опубликован в процентах ВВП (национальные счета) и пересчитан в доллары через ВВП; отношение к экспорту из платёжного баланса может отличаться.",
    },
    citation: own("§3.4, M-343"),
  },
  {
    id: "M-344",
    version: 1,
    title: { en: "Remittances received per person", ru: "Полученные переводы на душу населения" },
    formula: "R_t / P_t",
    tex: String.raw`\frac{R_t}{P_t}`,
    about: {
      en: "Remittances received per resident at mid-year, in current US dollars. All residents are counted, not only those who receive money.",
      ru: "Полученные переводы в расчёте на одного жителя на середину года, в текущих долларах США. Учтены все жители, а не только получатели.",
    },
    citation: own("§3.4, M-344"),
  },
  {
    id: "M-346",
    version: 1,
    title: { en: "Growth over a year, %", ru: "Прирост к предыдущему году, %" },
    formula: "100 · (R_t / R_{t−1} − 1)",
    tex: String.raw`100\left(\frac{R_t}{R_{t-1}}-1\right)`,
    about: {
      en: "Change of remittances, or of a central bank’s transfers, in current US dollars against the previous year. There is no figure where either year is missing or not above zero, or where the series breaks between the two.",
      ru: "Изменение переводов по ряду Всемирного банка или по данным центрального банка, в текущих долларах США, по сравнению с предыдущим годом. Если одного из двух лет нет, он не больше нуля или между ними разрыв ряда, значения нет.",
    },
    citation: own("§3.4, M-346"),
  },
  {
    id: "M-346b",
    version: 1,
    title: { en: "Average annual growth, %", ru: "Среднегодовой темп прироста, %" },
    formula: "100 · ((R_T / R_0)^(1/T) − 1)",
    tex: String.raw`100\left(\left(\frac{R_T}{R_0}\right)^{1/T}-1\right)`,
    about: {
      en: "Constant yearly rate that gives the same change between the first and the last year of a span, here ten years. There is no figure where either end is missing or not above zero, or where the series breaks in between.",
      ru: "Постоянный годовой темп, дающий такое же изменение между первым и последним годом, здесь за десять лет. Если одного из концов нет, он не больше нуля или внутри есть разрыв ряда, значения нет.",
    },
    citation: own("§3.4, M-346"),
  },
];
