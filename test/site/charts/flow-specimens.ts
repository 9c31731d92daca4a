/** Flows and ranges of real figures: central banks' transfers, our allocation for 2024, UN DESA stocks of 2024. */
import type { FlowChart, Nearness, RangeChart } from "../../../profiles/document.ts";
import type { Lang } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";

const say = (lang: Lang) => (en: string, ru: string) => (lang === "en" ? en : ru);

type Row = readonly [en: string, ru: string, value: number];

const bands = (rows: readonly Row[], nearness: Nearness, decimals: number, lang: Lang) =>
  rows.map(([en, ru, value]) => ({
    label: say(lang)(en, ru),
    value,
    print: formatNumber(value, lang, decimals),
    nearness,
  }));

/** Transfers to Armenia counted by its central bank, 2024, US$ million. */
const COUNTED: readonly Row[] = [
  ["Russian Federation", "Россия", 3821.32747],
  ["United States", "США", 690.61236],
  ["Switzerland", "Швейцария", 125.55048],
  ["Isle of Man", "Остров Мэн", 116.50503],
  ["United Arab Emirates", "ОАЭ", 116.0197],
  ["United Kingdom", "Великобритания", 109.69197],
  ["All other senders", "Все прочие отправители", 857.3892],
];

/** Receipts of Tajikistan as allocated for 2024, US$ million. */
const ALLOCATED: readonly Row[] = [
  ["Russian Federation", "Россия", 5645.224627522063],
  ["Kazakhstan", "Казахстан", 359.9187670281643],
  ["Ukraine", "Украина", 340.26554895066346],
  ["Turkiye", "Турция", 152.6337588391506],
  ["Other 26 countries", "Ещё 26 стран", 303.848269773],
];

/** People from Moldova abroad, mid-2024. */
const ABROAD: readonly Row[] = [
  ["Italy", "Италия", 218594],
  ["Russian Federation", "Россия", 166187],
  ["Ukraine", "Украина", 154284],
  ["Romania", "Румыния", 80610],
  ["France", "Франция", 54287],
  ["Spain", "Испания", 25841],
  ["Portugal", "Португалия", 25458],
  ["Canada", "Канада", 22355],
  ["Other 36 countries", "Ещё 36 стран", 116641],
];

/** Money coming in, counted. */
export function countedFlow(lang: Lang): FlowChart {
  const t = say(lang);
  return {
    kind: "flow",
    unit: t("US$ million", "млн долл. США"),
    direction: "in",
    hub: t("Armenia", "Армения"),
    bands: bands(COUNTED, "reported", 1, lang),
    key: [],
    aria: "Flow",
  };
}

/** Counted and modelled bands in one drawing, and the key that tells them apart. */
export function mixedFlow(lang: Lang): FlowChart {
  const t = say(lang);
  return {
    ...countedFlow(lang),
    hub: t("Tajikistan", "Таджикистан"),
    bands: bands(ALLOCATED, "modelled", 1, lang).map((b, i) => (i === 0 ? { ...b, nearness: "reported" } : b)),
    key: [
      { nearness: "reported", label: t("counted by the central bank", "учтено центральным банком") },
      { nearness: "modelled", label: t("our estimate, modelled", "наша оценка по модели") },
      { nearness: "quoted", label: t("quoted in the press", "по публикациям прессы") },
    ],
  };
}

/** People going out to nine columns, some bands thinner than their words. */
export function emigrants(lang: Lang): FlowChart {
  const t = say(lang);
  return {
    ...countedFlow(lang),
    unit: t("people", "человек"),
    direction: "out",
    hub: t("Moldova", "Молдова"),
    bands: bands(ABROAD, "compiled", 0, lang),
  };
}

/** Transfers from Russia to Armenia as both sides count them, with the reconciled figure and its interval, US$ million. */
const QUARTERS: readonly (readonly [
  en: string,
  ru: string,
  low: number,
  at: number,
  high: number,
  sent: number,
  got: number,
])[] = [
  ["Q1 2016", "1-й квартал 2016 г.", 123.681, 136.3125, 150.2339, 103, 136.91065],
  ["Q1 2018", "1-й квартал 2018 г.", 183.1511, 201.856, 222.4712, 209, 201.74635],
  ["Q1 2019", "1-й квартал 2019 г.", 177.4855, 195.6118, 215.5893, 194, 195.6371],
];

export function reconciled(lang: Lang): RangeChart {
  const t = say(lang);
  const mark = { hollow: false, small: false, direction: "in" } as const;
  return {
    kind: "ranges",
    unit: t("US$ million", "млн долл. США"),
    series: [
      { ...mark, id: "a", label: t("Russia counts", "считает Россия"), nearness: "quoted", hollow: true },
      { ...mark, id: "b", label: t("Armenia counts", "считает Армения"), nearness: "reported" },
    ],
    rows: QUARTERS.map(([en, ru, low, at, high, a, b]) => ({
      label: t(en, ru),
      interval: [low, high],
      estimate: at,
      values: { a, b },
      print: `${formatNumber(at, lang, 1)} (${formatNumber(low, lang, 1)}–${formatNumber(high, lang, 1)})`,
    })),
    intervalLabel: t("95% interval", "95-процентный интервал"),
    estimateLabel: t("reconciled, estimate", "согласовано, оценка"),
    direction: "in",
    decimals: 0,
    aria: "Ranges",
  };
}

/** A row with an estimate alone, and one with figures alone. */
export function partRanges(lang: Lang): RangeChart {
  const chart = reconciled(lang);
  return {
    ...chart,
    rows: chart.rows.map((row, i) => {
      if (i === 0) return { ...row, interval: null };
      return i === 1 ? { ...row, interval: null, estimate: null, print: "" } : { ...row, values: { a: null, b: null } };
    }),
  };
}
