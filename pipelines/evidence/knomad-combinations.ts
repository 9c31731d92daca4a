/** Stocks of one edition on one date, as a matrix may have been made of them. */
export interface Stocks {
  /** Edition in `stock_edition`. */
  readonly edition: string;
  /** Year of the date, between two anchors if need be. */
  readonly year: number;
  /** In words, for `inputs`. */
  readonly words: string;
}

/** A series of income per head. */
export interface Income {
  readonly indicator: string;
  /** An edition no longer in force: the day it was published, and years of it to try; null for what is held now. */
  readonly old: { readonly day: string; readonly years: readonly number[] } | null;
  readonly words: string;
}

/** One published matrix with what it may have been made of. */
export interface Matrix {
  readonly year: number;
  readonly reference: string;
  readonly stocks: readonly Stocks[];
  /** Edition of the stocks that comes nearest, and the year of the incomes with them. */
  readonly nearest: { readonly stocks: string; readonly incomeYear: number };
}

const compiled = (year: number): Stocks => ({ edition: `KNOMAD ${year}`, year, words: `stocks KNOMAD ${year}` });
const unitedNations = (edition: string, year: number, between = false): Stocks => ({
  edition,
  year,
  words: `stocks UN DESA ${edition}, ${year}${between ? " (interpolated)" : ""}`,
});

export const matrices: readonly Matrix[] = [
  {
    year: 2017,
    reference: "World Bank, bilateral remittance matrix 2017 (April 2018)",
    stocks: [
      ...[2010, 2013, 2017].map(compiled),
      ...["2019", "2020", "2024"].flatMap((e) => [unitedNations(e, 2015), unitedNations(e, 2017, true)]),
    ],
    nearest: { stocks: "stocks KNOMAD 2013", incomeYear: 2017 },
  },
  {
    year: 2018,
    reference: "World Bank, bilateral remittance matrix 2018 (October 2019)",
    stocks: [...[2010, 2013, 2017].map(compiled), ...["2019", "2020", "2024"].map((e) => unitedNations(e, 2018, true))],
    nearest: { stocks: "stocks KNOMAD 2017", incomeYear: 2018 },
  },
  {
    year: 2021,
    reference: "World Bank, bilateral remittance matrix 2021 (December 2022)",
    stocks: [
      ...[2010, 2013, 2017].map(compiled),
      unitedNations("2019", 2019),
      unitedNations("2020", 2020),
      unitedNations("2024", 2020),
    ],
    nearest: { stocks: "stocks UN DESA 2020, 2020", incomeYear: 2020 },
  },
];

export const incomes: readonly Income[] = [
  { indicator: "GNI_PC_PPP", old: null, words: "GNI per head, PPP" },
  { indicator: "GDP_PC_PPP", old: null, words: "GDP per head, PPP" },
  {
    indicator: "GDP_PC_PPP",
    // its last year is 2015; the year of the stocks comes nearest
    old: { day: "2017-04-27", years: [2013, 2015] },
    words: "GDP per head, PPP (edition of 2017-04-27)",
  },
  { indicator: "GNI_PC", old: null, words: "GNI per head, Atlas" },
  { indicator: "GDP_PC", old: null, words: "GDP per head, US$" },
];
