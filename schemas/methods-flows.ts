import { type Method, own } from "./method.ts";

const MIGEST = "R package migest, ffs_diff, ffs_rates and ffs_demo. https://guyabel.github.io/migest/";

/** Methods of flows, their rates and their estimates from stocks (§2). */
export const flowsMethods: readonly Method[] = [
  {
    id: "M-203",
    version: 1,
    title: { en: "Net migration, mean of five years", ru: "Сальдо миграции, среднее за пять лет" },
    formula: "NETM_5 / 5",
    tex: String.raw`\frac{\text{NETM}_{5}}{5}`,
    about: {
      en: "Editions of the World Bank’s net migration once held totals of five years under one year each. The edition held prints a figure for every year from 1990, so it is annual, and a year whose neighbours have no figure is never taken for one. Where a source dates its figure to five years, a fifth of it is given as a mean under the same five years, never as a year of the annual series. No such figure is held today. An edition five times as large as the one before stops the build (V-402).",
      ru: "В прежних изданиях сальдо миграции Всемирного банка под одним годом стояла сумма за пять лет. В имеющемся издании есть число за каждый год начиная с 1990-го, то есть ряд годовой; год, у соседей которого нет чисел, годовым не считается никогда. Если источник сам относит число к пяти годам, пятая его часть даётся как среднее за те же пять лет, но не как год годового ряда. Сейчас таких чисел нет. Если новое издание впятеро больше прежнего, сборка останавливается (V-402).",
    },
    citation: own("§2, M-203"),
  },
  {
    id: "M-204",
    version: 1,
    title: { en: "Net migration as a residual", ru: "Сальдо миграции как остаток" },
    formula: "(P_1 − P_0) − (B − D)",
    tex: "(P_1-P_0)-(B-D)",
    about: {
      en: "Growth of the population between two dates less births, plus deaths. Births and deaths come from one source; population is the World Bank’s, on 1 January the mean of the two nearest mid-years. It is a series of its own and is never joined with net migration as published. No births or deaths are held today, so there are no figures yet.",
      ru: "Прирост населения между двумя датами минус родившиеся плюс умершие. Родившиеся и умершие – из одного источника; население – ряд Всемирного банка, на 1 января – среднее двух ближайших середин года. Это отдельный ряд, с опубликованным сальдо миграции он не соединяется. Данных о рождениях и смертях сейчас нет, поэтому чисел пока нет.",
    },
    citation: own("§2, M-204"),
  },
  {
    id: "M-205",
    version: 1,
    title: { en: "Crude net migration rate", ru: "Коэффициент миграционного прироста" },
    formula: "1000 · NETM / ((P_0 + P_1) / 2 · years)",
    tex: String.raw`1000\cdot\frac{\text{NETM}}{\frac{P_0+P_1}{2}\cdot\text{years}}`,
    about: {
      en: "Net migration per 1,000 person-years; both series are the World Bank’s. Its population is dated to mid-year, so the population at the start and at the end of a year is the mean of the mid-years before and after that day. There is no figure where a neighbouring year is missing, as for the last year of the series, or where population breaks or changes territory.",
      ru: "Сальдо миграции на 1000 человеко-лет; оба ряда – Всемирного банка. Население в нём дано на середину года, поэтому на начало и конец года взято среднее двух ближайших середин. Значения нет, если соседнего года нет, как у последнего года ряда, или если в населении разрыв или смена территории.",
    },
    citation: own("§2, M-205"),
  },
  {
    id: "M-210",
    version: 1,
    title: { en: "Flows brought to the rule of twelve months", ru: "Потоки, приведённые к правилу 12 месяцев" },
    formula: "F_12 = F_d · R(d)",
    tex: String.raw`F_{12}=F_d\cdot R(d)`,
    about: {
      en: "Annual arrivals and departures that a country counts by another length of stay, times a factor for that length. Four published sets of factors stand side by side (IMEM, expert judgement, Poisson, mixture), from European data of 2002–2008; lengths between those published are interpolated, so nine months in the IMEM set are 0.865. The four figures are a range and no single one is an estimate. There is none where the rule is not known or the figure has a breakdown.",
      ru: "Годовые прибытия и выбытия, которые страна считает по другому сроку пребывания, умноженные на коэффициент этого срока. Рядом стоят четыре опубликованных набора коэффициентов (IMEM, экспертный, пуассоновский, смешанный) по европейским данным 2002–2008 гг.; для промежуточных сроков – линейная интерполяция: 9 месяцев в наборе IMEM – 0,865. Четыре числа задают диапазон, ни одно из них само по себе не оценка. Значения нет, если правило срока неизвестно или число относится к части потока.",
    },
    citation: `${own("§2.1, M-210")} Raymer, J. et al. (2013), Integrated modeling of European migration, Journal of the American Statistical Association 108; Willekens, F. (2019), Evidence-based monitoring of international migration flows in Europe, Journal of Official Statistics 35; both as quoted in later work on undercounting of migration flows.`,
  },
  {
    id: "M-220",
    version: 1,
    title: { en: "Moves as growth of stocks", ru: "Переезды как прирост численности" },
    formula: "F_ij = max(0, S_ij(t1) − S_ij(t0))",
    tex: String.raw`F_{ij}=\max\left(0,\;S_{ij}(t_1)-S_{ij}(t_0)\right)`,
    about: {
      en: "How many more people born in one country live in another than at the date before, in one edition of the United Nations’ stocks; a stock that fell gives no figure. A cell the edition leaves out counts as nobody where the destination lists origins at both dates, as in the published estimates. There is nothing across editions, concepts, or a change of territory (Sudan, Serbia and Montenegro, the Netherlands Antilles). The figure is of the whole period, five years or in the last of an edition four, and is never divided into years. It shows as little as possible: deaths hide arrivals, and who leaves for a third country is not seen.",
      ru: "На сколько больше родившихся в одной стране стало жить в другой по сравнению с прежней датой, по одному изданию численности ООН; если численность упала, значения нет. Ячейка, которой в издании нет, считается нулём, если у страны назначения на обе даты есть разбивка по происхождению, – как и в опубликованных оценках. Издания, разные определения и разные территории (Судан, Сербия и Черногория, Нидерландские Антилы) не соединяются. Число относится ко всему периоду – пяти годам, а в конце издания четырём – и на годы не делится. Это оценка снизу: смерти скрывают прибытия, а отъезд в третью страну не виден.",
    },
    citation: `Bertoli, S. and Fernández-Huertas Moraga, J. (2015), The size of the cliff at the border, Regional Science and Urban Economics 51. ${MIGEST}`,
  },
  {
    id: "M-221",
    version: 1,
    title: {
      en: "Moves as growth of stocks, falls as returns",
      ru: "Переезды как прирост численности, убыль – возвращения",
    },
    formula: "F_ij = max(0, ΔS_ij) + max(0, −ΔS_ji)",
    tex: String.raw`F_{ij}=\max(0,\;\Delta S_{ij})+\max(0,\;-\Delta S_{ji})`,
    about: {
      en: "The same, and a stock that fell is people who went back to the country of birth. Deaths are not taken out, so a fall in an ageing community reads as return: in our countries those who moved within the Soviet Union. Editions, concepts, territories and missing cells as in M-220.",
      ru: "То же, но убыль численности считается возвращением в страну рождения. Смерти не вычтены, поэтому убыль стареющей общины выглядит как возвращение: в наших странах это те, кто переехал ещё внутри СССР. Издания, определения, территории и отсутствующие ячейки – как в M-220.",
    },
    citation: `Beine, M. and Parsons, C. (2015), Climatic factors as determinants of international migration, Scandinavian Journal of Economics 117. ${MIGEST}`,
  },
  {
    id: "M-222",
    version: 1,
    title: { en: "Moves in proportion to stocks", ru: "Переезды пропорционально численности" },
    formula: "F_ij = (S_ij / ΣS) · M",
    tex: String.raw`F_{ij}=\frac{S_{ij}}{\sum S}\cdot M`,
    about: {
      en: "A given total of moves in the world, shared out as stocks stood at the first date. No count of the world’s moves is held, so M is the world total of M-220 of the same edition and period; it is an input and stands in the parameters. The method knows only who lived where before: it moves people into old communities even when they shrink.",
      ru: "Заданное число переездов в мире, распределённое так, как распределялась численность на первую дату. Подсчёта переездов в мире нет, поэтому M – мировой итог M-220 по тому же изданию и периоду; он среди входных чисел и в параметрах. Метод знает только, кто где жил раньше: он прибавляет переезды в старые общины, даже когда они сокращаются.",
    },
    citation: `Dennett, A. (2015), Estimating an annual time series of global migration flows, in Global Dynamics, Wiley. ${MIGEST}`,
  },
  {
    id: "M-223",
    version: 1,
    title: { en: "Moves in a closed demographic account", ru: "Переезды по закрытому демографическому балансу" },
    formula: "F_ij = Σ_k n_kij, Σ_j n_kij = S_ki(t0), Σ_i n_kij = S_kj(t1), n_kii = min(S_ki(t0), S_ki(t1))",
    tex: String.raw`F_{ij}=\sum_k n_{kij},\quad \sum_j n_{kij}=S_{ki}(t_0),\quad \sum_i n_{kij}=S_{kj}(t_1),\quad n_{kii}=\min\left(S_{ki}(t_0),\;S_{ki}(t_1)\right)`,
    about: {
      en: "For each birthplace, moves that turn its residents at the first date into those at the second. The dead are first taken out in proportion and the born as natives; both tables are then brought to equal numbers of each birthplace, and moves are fitted proportionally with as many people staying as can (fewest moves), or with nobody held back (independence). It runs where population, births and deaths of every country are held. No births or deaths are held today, so there are no figures of our own; the published ones of Abel and Cohen are shown.",
      ru: "Для каждого места рождения – переезды, которые превращают распределение жителей на первую дату в распределение на вторую. Сначала вычтены умершие (пропорционально) и родившиеся (как уроженцы), затем в обеих таблицах уравнена численность каждого места рождения, и переезды подобраны пропорционально: либо остаётся на месте как можно больше людей (наименьшее число переездов), либо никто не закреплён (независимость). Расчёт идёт, если есть население, рождения и смерти всех стран. Рождений и смертей сейчас нет, поэтому своих чисел нет; показаны опубликованные оценки Эйбела и Коэна.",
    },
    citation: `Abel, G. J. (2013), Estimating global migration flow tables using place of birth, Demographic Research 28; Abel, G. J. and Sander, N. (2014), Quantifying global international migration flows, Science 343; Azose, J. J. and Raftery, A. E. (2019), Proceedings of the National Academy of Sciences 116. ${MIGEST}`,
  },
];
