/** The article, as its page calls it: the reading is of this one, whose figures of the last year are preliminary. */
export const ARTICLE = "Миграция в России, предварительные итоги 2024 года";
export const PRELIMINARY = "2024";

/** The number and the dates of the issue: «№ 1071 - 1072 15 апреля - 28 апреля 2025». */
export const ISSUE = /^№ (\d+)(?: - (\d+))? (\d{1,2}) ([а-я]+) - \d{1,2} [а-я]+ (\d{4})$/;
export const MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** The author's name and the headline stand between this line and the article. */
export const COLUMN = "Рубрику ведет";
export const PAGES = "<<< Назад";

/** A drawing's caption closes the part of the article that is about it. */
export const CAPTION = /^(Рисун(?:ок|ки) [\d.-]+) /;
/** Drawings whose part has no figures of people. */
export const WITHOUT_FIGURES: readonly string[] = ["Рисунок 2."];

/** Series of the slots, and their units, as the readings name them; `PRINTED` are the units as the article has them. */
export const SERIES: Readonly<Record<string, string>> = {
  in: "arrivals",
  out: "departures",
  net: "net migration",
  "in.old": "arrivals by the rules before 2011",
  "out.old": "departures by the rules before 2011",
  "net.citizens": "net migration of Russian citizens",
  "net.foreigners": "net migration of foreign citizens",
  "net.citizenship": "net migration by citizenship",
};
export const UNITS: Readonly<Record<string, string>> = { k: "thousand people", p: "people" };
export const PRINTED: Readonly<Record<string, string>> = { k: "тысяч человек", p: "человек" };
/** Words beside a figure, and what the article says of its last year. */
export const MARKS: Readonly<Record<string, string>> = { ">": "превысило", "<": "почти", "~": "около" };
export const OF_LAST_YEAR = "предварительные данные";

/** Why a figure of the text is not taken. */
export const REASONS: Readonly<Record<string, string>> = {
  loss: "net losses printed without a minus sign",
  range: "ranges and levels over several years or countries",
  threshold: "thresholds that figures are said to pass",
  repeated: "figures printed a second time, the same",
  percent: "shares, changes and multiples",
};
