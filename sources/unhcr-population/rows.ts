/** Columns of the table `population` of UNHCR's R package after the two sides. */
export const POPULATION = [
  "refugees",
  "asylum_seekers",
  "returned_refugees",
  "idps",
  "returned_idps",
  "stateless",
  "ooc",
  "oip",
  "hst",
] as const;
export type Column = (typeof POPULATION)[number];

/** First headings of an export of the Refugee Data Finder; `-` in a side's cells means that it is not broken down. */
export const EXPORT_SIDES = [
  "Year",
  "Country of Asylum",
  "Country of Origin",
  "Country of Asylum ISO",
  "Country of Origin ISO",
] as const;

/** The export's figures, each under the name the R package gives it. */
export const EXPORT_COLUMNS: Readonly<Record<string, Column>> = {
  Refugees: "refugees",
  "Returned Refugees": "returned_refugees",
  "Asylum Seekers": "asylum_seekers",
  IDPs: "idps",
  "Returned IDPs": "returned_idps",
  Stateless: "stateless",
  HST: "hst",
  OOC: "ooc",
};

/** The extract of 1995 to 2020 made by the author of a repository. */
export const EXTRACT = ["year", "orig", "dest", "refugees", "asylum_seekers"] as const;

/** First year of the series that are told apart by pair; the files print 0 for the years before. */
export const SINCE: Readonly<Partial<Record<Column, string>>> = { refugees: "1951", asylum_seekers: "2000" };

/** Returns stand in the table of solutions too, with the same figures, and are read there. */
export const IN_SOLUTIONS: ReadonlySet<Column> = new Set(["returned_refugees", "returned_idps"]);

/** Why cells are passed over, with the Russian of the cards. */
export const REASONS = {
  before: [
    "zero cells before the series begins (refugees 1951, asylum seekers 2000)",
    "нули до начала ряда (беженцы 1951, ищущие убежища 2000)",
  ],
  self: [
    "zero cells where origin and destination are the same",
    "нули там, где страна происхождения и назначения одна",
  ],
  rare: [
    "zero cells of populations reported for few pairs: none or not reported, the file prints 0 for both",
    "нули в столбцах, заполненных у немногих пар: никого или нет сведений, файл печатает 0 в обоих случаях",
  ],
  blank: [
    'cells blank or "-": not applicable or not collected',
    "пустые ячейки и «-»: неприменимо или сведений не собирали",
  ],
  returned: [
    "cells of returned refugees and returned internally displaced people, read from the table of solutions",
    "вернувшиеся беженцы и внутренне перемещённые лица: читаются из таблицы решений",
  ],
  lastYear: [
    "cells of the export's last year: the middle of that year until its end is known, the file does not say which",
    "последний год выгрузки: пока не известен его конец, в нём печатают середину года, и файл об этом не говорит",
  ],
  relabelled: [
    "cells of a year that follows a gap: the extract's author wrote 2020 over the figures of 2019",
    "год после пропуска: автор выборки подписал числа 2019 года 2020-м",
  ],
  uncoded: ["cells of rows without a code of origin", "строки без кода страны происхождения"],
} as const satisfies Record<string, readonly [en: string, ru: string]>;
