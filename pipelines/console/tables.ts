/** Name of the file among the files for download. */
export const CONSOLE_DATABASE = "console.duckdb";

/** A table of the browser's database: of the same name in the whole one, where it may be a view. */
export interface ConsoleTable {
  readonly name: string;
  /** Columns of the whole database that are left out. */
  readonly without: readonly string[];
  /** Rows kept; all for the empty text. */
  readonly where: string;
  /** Rows asked for together lie together, so that the browser fetches few parts of the file. */
  readonly order: string;
}

/** Series of which the other countries of the world are kept too, in total over counterparts: to compare the ten with. */
export const WORLD_INDICATORS = [
  "R_WB",
  "R_GDP",
  "R_PC",
  "POP",
  "GDP",
  "GDP_PC",
  "GNI_PC_PPP",
  "STK_IMM",
  "STK_IMM_SH",
  "STK_EMI",
  "EMI_RATE",
  "NETM",
] as const;

/** Only in the whole database: every stage of every asylum decision, a tenth of all figures and seldom asked. */
export const LEFT_INDICATORS = ["ASY_DEC"] as const;

const IDS = ["obs_id"];
const TEN = "(select area from economy where is_ten)";

/** Tables kept as they are. */
const SMALL = [
  "provision",
  "law_record",
  "legal_instrument",
  "agreement",
  "treaty_status",
  "policy_event",
  "institution",
  "group_member",
  "law_record_outcome",
  "finding",
  "disposition",
  "evidence",
  "reliability",
  "series_break",
  "precedence",
  "indicator",
  "economy",
  "source",
  "vintage",
  "method",
  "rule",
  "run",
  "release",
  "release_vintage",
] as const;

/**
 * What the browser's database holds: answers and single figures of the ten countries, the law and the words.
 *
 * Figures by counterpart of every source are in `corridor`; `observation` has the totals and groups that are no corridor.
 */
export const consoleTables: readonly ConsoleTable[] = [
  {
    name: "best_value",
    without: [...IDS, "age", "period_start", "period_end"],
    where: "",
    order: "indicator, ref_area, direction, counterpart_area, sex, time_period",
  },
  { name: "corridor", without: IDS, where: "", order: "indicator, from_area, to_area, source_id, time_period" },
  {
    name: "observation",
    without: [
      ...IDS,
      "age",
      "period_start",
      "period_end",
      "obs_status_2",
      "unit_mult",
      "ended_by",
      "confirmed_vintage",
      "confirmed_locator",
      "retrieved_at",
      "sha256",
    ],
    where: "counterpart_area not in (select area from economy where kind = 'economy')",
    order: "indicator, ref_area, direction, counterpart_area, source_id, sex, time_period",
  },
  { name: "mirror", without: ["a_obs_id", "b_obs_id"], where: "", order: "what, from_area, to_area, time_period" },
  { name: "dependence", without: ["inputs"], where: "", order: "ref_area, split_by, time_period" },
  { name: "panel_country_year", without: [], where: "is_ten", order: "ref_area, year" },
  {
    name: "panel_corridor_year",
    without: ["period_start", "period_end"],
    where: `from_area in ${TEN} or to_area in ${TEN}`,
    order: "from_area, to_area, year",
  },
  {
    name: "remittances_monthly",
    without: ["country_en", "country_ru", "period_start", "period_end", "concept_en", "concept_ru", "licence"],
    where: "",
    order: "ref_area, indicator, breakdown_1, counterpart_area, source_id, month",
  },
  {
    name: "stocks_wide",
    without: [
      "country_en",
      "country_ru",
      "ref_date",
      "total_vintage",
      "men_vintage",
      "women_vintage",
      "share_of_population_vintage",
      "licence",
    ],
    where: `ref_area in ${TEN} or counterpart_area in ${TEN}`,
    order: "indicator, ref_area, counterpart_area, source_id, time_period",
  },
  { name: "comparison", without: [], where: "", order: "all" },
  ...SMALL.map((name) => ({ name, without: [], where: "", order: "all" })),
];
