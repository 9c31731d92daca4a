/** The two sheets of form 2-RD, by their names without the spaces at the ends. */
export const REGIONS = "САЙТ (2-РД регионы)";
export const COUNTRIES = "САЙТ (2-РД страны)";

export const TITLE = "ОТДЕЛЬНЫЕ ПОКАЗАТЕЛИ МИГРАЦИОННОЙ СИТУАЦИИ В РОССИЙСКОЙ ФЕДЕРАЦИИ";
export const BY_REGION = "с распределением по регионам";
export const BY_COUNTRY = "с распределением по странам мира";

/** The row that numbers the columns stands under the headings. */
export const NUMBERS = "код графы";
export const ALL_REGIONS = "ВСЕГО по регионам";
export const ALL_COUNTRIES = "ВСЕГО по странам";

/** The period: months from January on, or January alone. */
export const PERIOD = /^за январь(?: ?[-–—] ?([а-я]+))? (\d{4}) года$/;
export const MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

const RECORDS = "МИГРАЦИОННЫЙ УЧЕТ";
const OF_STAY = `${RECORDS} / в том числе: / в том числе:`;
const PURPOSE = `${OF_STAY} / из них по целям въезда:`;

/** Columns by their headings, stacked from the top, line-end hyphens left out; each with the series it holds. */
export const COLUMNS: Readonly<Record<string, string>> = {
  "Оформлено приглашений": "invitations",
  "Оформлено виз": "visas",
  [`${RECORDS} / Поставлено на миграционный учет`]: "registered",
  [`${RECORDS} / в том числе: / зарегистрировано по месту жительства`]: "registered-residence",
  [`${RECORDS} / в том числе: / поставлено на учет по месту пребывания`]: "registered-stay",
  [`${OF_STAY} / первично`]: "registered-first",
  [`${PURPOSE} / туризм`]: "registered-first-tourism",
  [`${PURPOSE} / учёба`]: "registered-first-study",
  [`${PURPOSE} / работа`]: "registered-first-work",
  [`${PURPOSE} / частная`]: "registered-first-private",
  [`${PURPOSE} / иное`]: "registered-first-other",
  [`${RECORDS} / Снято с миграционного учета`]: "deregistered",
  "РАЗРЕШЕНИЯ НА ВРЕМЕННОЕ ПРОЖИВАНИЕ / Принято решений о выдаче РВП": "temporary-decisions",
  "РАЗРЕШЕНИЯ НА ВРЕМЕННОЕ ПРОЖИВАНИЕ / Проживает по РВП": "temporary-holders",
  "ВИДЫ НА ЖИТЕЛЬСТВО / Принято решений о выдаче ВнЖ": "permanent-decisions",
  "ВИДЫ НА ЖИТЕЛЬСТВО / Проживает по ВнЖ": "permanent-holders",
  "ПРИОБРЕТЕНИЕ ГРАЖДАНСТВА РОССИЙСКОЙ ФЕДЕРАЦИИ (принято, восстановлено, признано)": "citizenship",
};

/** People living on a permit, at the end of the period; every other series is counted over it. */
export const STOCKS: readonly string[] = ["temporary-holders", "permanent-holders"];

/** A column and the columns printed as its parts, whole: each row adds up. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  registered: ["registered-residence", "registered-stay"],
  "registered-first": [
    "registered-first-tourism",
    "registered-first-study",
    "registered-first-work",
    "registered-first-private",
    "registered-first-other",
  ],
};

/** A territory that the list has twice under two spellings: the second row, passed over while it is all zeros. */
export const REPEATED = "Сент-Пьер и Микелон";

export const REASONS = {
  checksum: "checksum of the row, in a column without a heading",
  regions: "figures by region of Russia",
  repeated: "zeros of a territory that is listed twice",
  span: "figures counted from January over a span that is no month, quarter, half or year",
} as const;
