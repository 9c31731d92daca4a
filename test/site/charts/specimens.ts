/** Charts of real figures (see `figures.json`), the easy and the awkward: what goldens are drawn of. */
import type {
  BarChart,
  Chart,
  CoverageChart,
  DotChart,
  LaneChart,
  LineChart,
  LineSeries,
  MatrixChart,
  Multiples,
  Point,
  TriangleChart,
} from "../../../profiles/document.ts";
import type { Lang } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import figures from "./figures.json" with { type: "json" };
import { countedFlow, emigrants, mixedFlow, partRanges, reconciled } from "./flow-specimens.ts";
import { gapsMap, stockMap } from "./map-specimens.ts";

type Value = number | null | undefined;

const points = (rows: readonly (readonly Value[])[], column = 1, status: string | null = null): Point[] =>
  rows.map((r) => ({ x: r[0] ?? 0, y: r[column] ?? null, status: r[column] == null ? null : status }));

const series = (id: string, given: readonly Point[], rest: Partial<LineSeries> = {}): LineSeries => ({
  id,
  label: "",
  sublabel: "",
  direction: "in",
  role: "newest",
  nearness: "compiled",
  everyPoint: false,
  callouts: [],
  points: given,
  ...rest,
});

const lines = (
  unit: string,
  x: readonly [number, number],
  drawn: readonly LineSeries[],
  rest: Partial<LineChart> = {},
): LineChart => ({
  kind: "lines",
  unit,
  series: drawn,
  events: [],
  breaks: [],
  x,
  fromZero: true,
  band: null,
  decimals: 0,
  aria: "Line chart",
  ...rest,
});

const say = (lang: Lang) => (en: string, ru: string) => (lang === "en" ? en : ru);

/** Two directions and a change of rule. */
export function moves(lang: Lang): LineChart {
  const t = say(lang);
  const counted = { nearness: "counted", everyPoint: true } as const;
  return lines(
    t("people", "человек"),
    [1997, 2019],
    [
      series("out", points(figures.moves, 1), {
        ...counted,
        direction: "out",
        label: formatNumber(89553, lang),
        sublabel: t("to Russia", "в Россию"),
      }),
      series("in", points(figures.moves, 2), {
        ...counted,
        label: formatNumber(41179, lang),
        sublabel: t("back to Tajikistan", "обратно в Таджикистан"),
      }),
    ],
    {
      breaks: [
        {
          at: 2011,
          label: t("2011: stays of nine months and more", "2011 г.: учёт по месту пребывания от девяти месяцев"),
        },
      ],
    },
  );
}

/** One series with an early estimate of its last but one year, three events of which two are near. */
export function received(lang: Lang): LineChart {
  const t = say(lang);
  return lines(
    t("US$ million", "млн долл. США"),
    [2002, 2024],
    [
      series("wb", points(figures.received), {
        label: `${formatNumber(6801.9, lang)}${t(" in 2024", " в 2024 г.")}`,
        sublabel: t("edition of July 2025", "издание июля 2025 г."),
        callouts: [
          { index: 11, text: formatNumber(3697.7, lang) },
          { index: 14, text: formatNumber(1867.4, lang) },
          { index: 21, text: `${formatNumber(4633.8, lang)}${t(" in 2023", " в 2023 г.")}` },
        ],
      }),
      series(
        "knomad",
        [
          { x: 2022, y: 5345.5, status: null },
          { x: 2023, y: 5700, status: "E" },
        ],
        {
          role: "older",
          label: formatNumber(5700, lang),
          sublabel: t("December 2023", "декабрь 2023 г."),
        },
      ),
    ],
    {
      events: [
        { n: 1, at: 2015 },
        { n: 2, at: 2016.09 },
        { n: 3, at: 2019.92 },
      ],
    },
  );
}

/** A printed series that ends early, a calculated one, and a single modelled mark. */
export function share(lang: Lang): LineChart {
  const t = say(lang);
  return lines(
    t("% of GDP", "% ВВП"),
    [2002, 2023],
    [
      series("printed", points(figures.share, 1), {
        label: t("printed in 2019", "напечатано в 2019 г."),
        sublabel: t("ends 2018", "до 2018 г."),
        callouts: [{ index: 6, text: formatNumber(49.3, lang, 1) }],
      }),
      series("calculated", points(figures.share, 2, "E"), {
        role: "calculated",
        everyPoint: true,
        label: formatNumber(38.4, lang, 1) + t(" in 2023", " в 2023 г."),
        sublabel: t("calculated", "рассчитано"),
        callouts: [{ index: 20, text: formatNumber(49.9, lang, 1) }],
      }),
      series("knomad", [{ x: 2023, y: 48.2, status: "E" }], {
        role: "marks",
        direction: "none",
        nearness: "modelled",
        label: formatNumber(48.2, lang, 1),
        sublabel: t("KNOMAD, Dec 2023", "KNOMAD, дек. 2023 г."),
      }),
    ],
  );
}

/** Two editions with the distance between them, and two censuses. */
export function stock(lang: Lang): LineChart {
  const t = say(lang);
  return lines(
    t("people", "человек"),
    [1990, 2024],
    [
      series("e2020", points(figures.stock.e2020), {
        direction: "out",
        role: "older",
        everyPoint: true,
        label: formatNumber(526997, lang),
        sublabel: t("edition of 2020", "издание 2020 г."),
      }),
      series("e2024", points(figures.stock.e2024), {
        direction: "out",
        everyPoint: true,
        label: formatNumber(340512, lang),
        sublabel: t("edition of 2024", "издание 2024 г."),
      }),
      series(
        "census",
        [
          { x: 2010.79, y: 511150, status: null },
          { x: 2021.79, y: 373943, status: null },
        ],
        {
          role: "marks",
          direction: "none",
          nearness: "counted",
          callouts: [
            { index: 0, text: formatNumber(511150, lang) },
            { index: 1, text: formatNumber(373943, lang) },
          ],
        },
      ),
    ],
    { band: ["e2020", "e2024"] },
  );
}

/** Quarters with gaps, so that the first four stand alone; two targets; years not held. */
export function cost(lang: Lang): LineChart {
  const t = say(lang);
  const byQuarter = new Map(figures.cost.map(([q, v]) => [String(q), Number(v)]));
  const quarters = Array.from({ length: 39 }, (_, i): Point => {
    const [year, q] = [2011 + Math.floor(i / 4), (i % 4) + 1];
    return { x: year + (q - 1) / 4, y: byQuarter.get(`Q${q} ${year}`) ?? null, status: null };
  });
  return lines(
    "%",
    [2011, 2024],
    [
      series("cost", quarters, {
        direction: "none",
        nearness: "counted",
        everyPoint: true,
        callouts: [
          { index: 2, text: `${formatNumber(2.65, lang, 1)}\u00a0%` },
          { index: 38, text: `${formatNumber(2, lang, 1)}\u00a0%` },
        ],
      }),
    ],
    {
      decimals: 1,
      references: [
        { at: 5, label: t("5\u00a0%: no corridor above", "5\u00a0%: ни одного направления дороже") },
        { at: 3, label: t("3\u00a0%: world average", "3\u00a0%: среднее по миру") },
      ],
      unheld: { from: 2020.75, label: t("not held", "нет в наличии") },
    },
  );
}

/** Months of three series on very different levels. */
export function monthly(lang: Lang): LineChart {
  const t = say(lang);
  const rows = figures.monthly.map(([date, ...values]): Value[] => {
    const [year = 0, month = 1] = date as number[];
    return [year + (month - 1) / 12, ...(values as number[])];
  });
  const reported = { nearness: "reported" } as const;
  return lines(
    t("US$ million", "млн долл. США"),
    [2013, 2024],
    [
      series("all", points(rows, 1), {
        ...reported,
        role: "older",
        label: formatNumber(648, lang),
        sublabel: t("received, all purposes", "получено, на все цели"),
      }),
      series("non", points(rows, 2), {
        ...reported,
        label: formatNumber(42.6, lang),
        sublabel: t("of which non-commercial", "в том числе некоммерческие"),
      }),
      series("sent", points(rows, 3), {
        ...reported,
        role: "older",
        direction: "out",
        label: formatNumber(74.9, lang),
        sublabel: t("sent to Russia", "отправлено в Россию"),
      }),
    ],
    {
      events: [
        { n: 1, at: 2015.003 },
        { n: 2, at: 2020.32 },
        { n: 3, at: 2022.25 },
      ],
    },
  );
}

/** Years of three series, and a model of some of them. */
export function yearly(lang: Lang): LineChart {
  const t = say(lang);
  const reported = { nearness: "reported", everyPoint: true } as const;
  return lines(
    t("US$ million", "млн долл. США"),
    [2013, 2024],
    [
      series("all", points(figures.yearly, 1), {
        ...reported,
        role: "older",
        label: formatNumber(3821.3, lang),
        sublabel: t("received, all purposes", "получено, на все цели"),
      }),
      series("non", points(figures.yearly, 2), {
        ...reported,
        label: formatNumber(418, lang),
        sublabel: t("of which non-commercial", "в том числе некоммерческие"),
      }),
      series("sent", points(figures.yearly, 4), {
        ...reported,
        role: "older",
        direction: "out",
        label: formatNumber(688.4, lang),
        sublabel: t("sent to Russia", "отправлено в Россию"),
      }),
      series("model", points(figures.yearly, 3, "E"), {
        role: "marks",
        direction: "none",
        nearness: "modelled",
        callouts: figures.yearly.flatMap((r, index) =>
          r[3] == null ? [] : [{ index, text: formatNumber(r[3], lang) }],
        ),
      }),
    ],
  );
}

/** Values below zero. */
export const netMigration = (lang: Lang): LineChart => {
  const t = say(lang);
  const last = figures.netArmenia.at(-1)?.[1] ?? 0;
  return lines(
    t("people", "человек"),
    [1990, 2023],
    [
      series("net", points(figures.netArmenia), {
        direction: "none",
        nearness: "modelled",
        label: formatNumber(last, lang),
        sublabel: t(
          "net migration, World Population Prospects 2024",
          "миграционный прирост, «Перспективы мирового населения», 2024 г.",
        ),
        callouts: [{ index: 2, text: formatNumber(figures.netArmenia[2]?.[1] ?? 0, lang) }],
      }),
    ],
    { fromZero: true },
  );
};

/** Eleven digits, and a start without figures. */
export const hugeRange = (lang: Lang): LineChart =>
  lines(
    say(lang)("US$", "долл. США"),
    [1990, 2020],
    [
      series("paid", points(figures.paidRussia), {
        direction: "out",
        label: formatNumber(16894870000, lang),
        sublabel: say(lang)("paid by Russia", "отправлено из России"),
        callouts: [{ index: 23, text: formatNumber(37216680000, lang) }],
      }),
    ],
  );

/** Not from zero. */
export const closeUp = (lang: Lang): LineChart =>
  lines(
    say(lang)("people", "человек"),
    [2010, 2024],
    [
      series("e2024", points(figures.stock.e2024.filter(([x = 0]) => x >= 2010)), {
        direction: "out",
        everyPoint: true,
        label: formatNumber(340512, lang),
        sublabel: say(lang)("edition of 2024", "издание 2024 г."),
      }),
    ],
    { fromZero: false },
  );

/** One known point among gaps. */
export const onePoint = (lang: Lang): LineChart =>
  lines(
    say(lang)("US$ million", "млн долл. США"),
    [2013, 2024],
    [
      series(
        "model",
        figures.yearly.map(
          (r): Point => ({ x: r[0] ?? 0, y: r[0] === 2018 ? 812 : null, status: r[0] === 2018 ? "E" : null }),
        ),
        { nearness: "modelled", label: formatNumber(812, lang), sublabel: say(lang)("modelled", "по модели") },
      ),
    ],
  );

/** An axis of one year. */
export const oneYear = (lang: Lang): LineChart =>
  lines(
    say(lang)("people", "человек"),
    [2024, 2024],
    [
      series("out", [{ x: 2024, y: 340512, status: null }], {
        direction: "out",
        label: formatNumber(340512, lang),
        sublabel: say(lang)("from Armenia", "из Армении"),
      }),
      series("in", [{ x: 2024, y: 19330, status: null }], {
        label: formatNumber(19330, lang),
        sublabel: say(lang)("from Russia", "из России"),
      }),
    ],
  );

/** World Development Indicators hold nothing for Tajikistan before 2002. */
export const noFigures = (lang: Lang): LineChart =>
  lines(
    say(lang)("US$ million", "млн долл. США"),
    [1995, 2001],
    [
      series(
        "wb",
        Array.from({ length: 7 }, (_, i) => ({ x: 1995 + i, y: null, status: "O" })),
        { label: say(lang)("received", "получено"), sublabel: "" },
      ),
    ],
  );

/** The 2021 model of Azerbaijan to Armenia: zero. */
export const zeros = (lang: Lang): LineChart =>
  lines(
    say(lang)("US$ million", "млн долл. США"),
    [2018, 2021],
    [
      series("model", [{ x: 2021, y: 0, status: "E" }], {
        role: "marks",
        nearness: "modelled",
        label: formatNumber(0, lang),
        sublabel: say(lang)("from Azerbaijan", "из Азербайджана"),
      }),
    ],
  );

const ABROAD: readonly (readonly [string, string, number | null, number | null, number | null])[] = [
  ["Russian Federation", "Россия", 466252, 426230, 415676],
  ["Germany", "Германия", 32157, null, null],
  ["Ukraine", "Украина", 29857, 29857, 30256],
  ["Kazakhstan", "Казахстан", 16644, 26306, 27922],
  ["Turkiye", "Турция", 378, 5017, 11341],
  ["Uzbekistan", "Узбекистан", 11408, 11408, 11339],
  ["United States", "Соединённые Штаты Америки", 6979, null, null],
  ["Belarus", "Беларусь", 5595, 5595, 5530],
];

export function abroad(lang: Lang): DotChart {
  const t = say(lang);
  const compiled = { nearness: "compiled", direction: "out" } as const;
  return {
    kind: "dots",
    unit: t("people", "человек"),
    splitAt: 1,
    decimals: 0,
    aria: "Dot plot",
    series: [
      {
        id: "a",
        label: t("2020, edition of 2020", "2020 г., издание 2020 г."),
        ...compiled,
        hollow: true,
        small: false,
      },
      {
        id: "b",
        label: t("2020, edition of 2024", "2020 г., издание 2024 г."),
        ...compiled,
        hollow: false,
        small: true,
      },
      {
        id: "c",
        label: t("2024, edition of 2024", "2024 г., издание 2024 г."),
        ...compiled,
        hollow: false,
        small: false,
      },
      {
        id: "d",
        label: t("census 2010", "перепись 2010 г."),
        nearness: "counted",
        direction: "none",
        hollow: true,
        small: true,
      },
      {
        id: "e",
        label: t("census 2021", "перепись 2021 г."),
        nearness: "counted",
        direction: "none",
        hollow: false,
        small: false,
      },
    ],
    rows: ABROAD.map(([en, ru, a, b, c], i) => ({
      label: t(en, ru),
      values: { a, b, c, ...(i === 0 ? { d: 452230, e: 422904 } : {}) },
      print: "",
      note: c === null ? t("not listed in the 2024 edition [O]", "в издании 2024 г. нет [O]") : "",
    })),
  };
}

const MODELLED: readonly (readonly [string, string, number, number, number])[] = [
  ["Russian Federation", "Российская Федерация", 1686.6, 1626, 2306.8],
  ["Germany", "Германия", 78.9, 129, 191.3],
  ["Kazakhstan", "Казахстан", 141.1, 128, 77.5],
  ["Ukraine", "Украина", 91.8, 85, 123.4],
  ["Afghanistan", "Афганистан", 62.9, 59, 15.6],
  ["Uzbekistan", "Узбекистан", 44.7, 41, 43.6],
  ["United States", "США", 19.6, 22, 44],
  ["Belarus", "Беларусь", 19.9, 18, 25],
];

export function modelled(lang: Lang): DotChart {
  const t = say(lang);
  const model = { nearness: "modelled", direction: "in", hollow: true } as const;
  return {
    kind: "dots",
    unit: t("US$ million", "млн долл. США"),
    splitAt: 1,
    decimals: 0,
    aria: "Dot plot",
    series: [
      { id: "2017", label: t("modelled 2017", "модель 2017 г."), ...model, small: true },
      { id: "2021", label: t("modelled 2021", "модель 2021 г."), ...model, small: false },
      {
        id: "actual",
        label: t("actual 2017, Bank of Russia", "фактически 2017 г., Банк России"),
        nearness: "reported",
        direction: "in",
        hollow: false,
        small: false,
      },
    ],
    rows: MODELLED.map(([en, ru, a, , c], i) => ({
      label: t(en, ru),
      values: { "2017": a, "2021": c, actual: i === 0 ? 2536 : null },
      note: "",
      print: formatNumber(i === 0 ? 2536 : c, lang, i === 0 ? 0 : 1),
    })),
  };
}

export function law(lang: Lang): LaneChart {
  const ru = [
    "Въезд и регистрация",
    "Миграция и работа за рубежом",
    "Соглашения",
    "Социальная защита",
    "Конвенции",
    "Переводы и валюта",
  ];
  return {
    kind: "lanes",
    x: [1993, 2026],
    aria: "Timeline",
    lanes: figures.lanes.map((l, i) => ({ label: lang === "en" ? l.label : (ru[i] ?? ""), items: l.items })),
  };
}

export function held(lang: Lang): CoverageChart {
  const t = say(lang);
  const lane = (
    en: string,
    ru: string,
    spans: readonly (readonly [number, number])[],
    marks: readonly number[] = [],
  ) => ({ label: t(en, ru), spans, marks });
  return {
    kind: "coverage",
    title: t("What is held, by year", "Что есть, по годам"),
    x: [1990, 2026],
    aria: "Coverage",
    lanes: [
      lane("Stocks", "Численность", [[1990, 2024]]),
      lane("Flows", "Потоки", [[1997, 2019]]),
      lane("Received", "Получено", [[2002, 2024]]),
      lane("Modelled", "По модели", [], [2017, 2018, 2021]),
      lane("Cost", "Стоимость перевода", [[2011, 2020]]),
      lane("Law", "Законодательство", [[1993, 2026]]),
    ],
  };
}

const NAMES_RU = [
  "Российская Федерация",
  "Украина",
  "Казахстан",
  "Узбекистан",
  "Беларусь",
  "Таджикистан",
  "Кыргызская Республика",
  "Молдова",
  "Армения",
  "Грузия",
];

export function corridors(lang: Lang): MatrixChart {
  const { ids, names, cells } = figures.matrix;
  const t = say(lang);
  return {
    kind: "matrix",
    rowHeading: t("from ↓", "из ↓"),
    columnHeading: t("living in →", "живут в →"),
    aria: "Matrix",
    areas: ids.map((id, i) => ({ id, label: t(names[i] ?? "", NAMES_RU[i] ?? "") })),
    cells,
    texts: cells.map((row) => row.map((v) => (v === null ? "–" : formatNumber(v, lang)))),
    highlight: { row: "ARM", column: "RUS" },
  };
}

export function ranking(lang: Lang): BarChart {
  const t = say(lang);
  return {
    kind: "bars",
    unit: t("people living abroad", "человек за рубежом"),
    decimals: 0,
    aria: "Bars",
    rows: ABROAD.map(([en, ru, , , c], i) => ({
      label: t(en, ru),
      value: c,
      print: c === null ? "–\u00a0[O]" : formatNumber(c, lang),
      direction: "out",
      hollow: i === 3,
    })),
  };
}

/** Bars to both sides: net migration of the ten in 2022. */
export function netOfTen(lang: Lang): BarChart {
  const rows = Object.entries(figures.net2022).toSorted((a, b) => b[1] - a[1]);
  const names = new Map(figures.matrix.ids.map((id, i) => [id, lang === "en" ? figures.matrix.names[i] : NAMES_RU[i]]));
  return {
    kind: "bars",
    unit: say(lang)("people, net migration", "человек, миграционный прирост"),
    decimals: 0,
    aria: "Bars",
    rows: rows.map(([id, value]) => ({
      label: names.get(id) ?? id,
      value,
      print: formatNumber(value, lang),
      direction: "none",
      hollow: false,
    })),
  };
}

/** Immigrants of Russia in three editions of UN DESA: first figures, changes up and down, none, and periods not printed. */
export function revised(lang: Lang): TriangleChart {
  const editions = ["2019", "2020", "2024"];
  const rows: readonly (readonly [string, readonly (number | null)[]])[] = [
    ["2005", [11667588, 11667588, 11667588]],
    ["2010", [11194710, 11194710, 11199727]],
    ["2015", [11643276, 11643276, 9098229]],
    ["2019", [11640559, null, null]],
    ["2020", [null, 11636911, 7297611]],
    ["2024", [null, null, 7605774]],
  ];
  return {
    kind: "triangle",
    columns: editions.map((e) => say(lang)(e, `издание ${e}\u00a0г.`)),
    full: 20,
    rows: rows.map(([label, values]) => ({
      label,
      cells: values.map((value, i) => {
        if (value === null) return null;
        const before = values.slice(0, i).findLast((v) => v !== null) ?? null;
        const change = before === null ? null : (100 * (value - before)) / before;
        const text = change === null ? "" : `${formatNumber(change, lang, 1)}\u00a0%`;
        return { change, text, title: `${label}, ${editions[i]}: ${formatNumber(value, lang)}` };
      }),
    })),
    aria: "Triangle",
  };
}

export function ten(lang: Lang): Multiples {
  const { years, rows } = figures.shareOfTen;
  return {
    type: "multiples",
    id: "ten",
    badges: [],
    headline: "",
    sub: "",
    x: [2000, 2023],
    yMax: 50,
    yLabel: lang === "en" ? "50\u00a0% of GDP" : "50\u00a0% ВВП",
    source: "",
    citation: "",
    provenance: [],
    table: { caption: "", columns: [], rows: [], stack: false },
    items: rows.map(([label, values]) => {
      const list = values as (number | null)[];
      const last = list.at(-1) ?? 0;
      return {
        id: String(label),
        label: String(label),
        href: "#",
        points: years.map((x, i) => ({ x, y: list[i] ?? null, status: "E" })),
        print: formatNumber(last, lang, last < 10 ? 1 : 0),
        facts: [],
        aria: String(label),
      };
    }),
  };
}

/** Every specimen by the name of its golden. */
export const specimens: Readonly<Record<string, (lang: Lang) => Chart>> = {
  moves,
  received,
  share,
  stock,
  cost,
  monthly,
  yearly,
  netMigration,
  hugeRange,
  closeUp,
  onePoint,
  oneYear,
  noFigures,
  zeros,
  abroad,
  modelled,
  law,
  held,
  corridors,
  ranking,
  netOfTen,
  revised,
  stockMap,
  gapsMap,
  countedFlow,
  mixedFlow,
  emigrants,
  reconciled,
  partRanges,
};
