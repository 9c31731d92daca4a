const AGES = ["0_4", "5_11", "12_17", "18_59", "60", "other"] as const;

/** Ages of one sex: printed, not read. */
export const AGE_COLUMNS = [...AGES.map((age) => `f_${age}`), ...AGES.map((age) => `m_${age}`)];

/** Columns of the table `demographics` of UNHCR's R package after the sides. */
export const DEMOGRAPHICS = [
  "pop_type",
  "location",
  "loc_type",
  "acc_type",
  ...AGES.map((age) => `f_${age}`),
  "f_total",
  ...AGES.map((age) => `m_${age}`),
  "m_total",
  "total",
] as const;

/** Totals read, each with its sex. */
export const SEXES = { f_total: "F", m_total: "M", total: "_T" } as const;

/** Populations that return: of the year, not at its end; the country of origin reports them. */
export const RETURNS: ReadonlySet<string> = new Set(["RET", "RDP"]);

/** Populations that share an indicator: the place says which, so that two of them in one place stay two. */
export const SHARED: ReadonlySet<string> = new Set(["OOC", "OIP", "HST"]);

/** Populations that have no second country. */
export const AT_HOME: ReadonlySet<string> = new Set(["IDP", "STA", ...RETURNS]);

/** Why cells are passed over, with the Russian of the cards. */
export const REASONS = {
  ages: ["cells of ages", "возрасты"],
  sexes: [
    "totals of women and men that do not add up to the total: the sex of some is not known",
    "итоги по женщинам и мужчинам, которые не дают общего: пол части людей неизвестен",
  ],
} as const satisfies Record<string, readonly [en: string, ru: string]>;
