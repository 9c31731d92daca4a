/** Tables of the law offered for download, with the columns in which no two rows of a table are equal. */
const TABLES = {
  provision: ["provision_id", "known_from"],
  policy_event: ["event_id", "known_from"],
  legal_instrument: ["instrument_id", "known_from"],
  treaty_status: ["party", "instrument_id", "record_id", "known_from"],
  institution: ["ref_area", "record_id", "function", "name_en", "known_from"],
  group_member: ["group_id", "iso3", "record_id", "valid_from", "valid_to", "known_from"],
  law_record: ["record_id", "known_from"],
  regulation_topic: ["place"],
  regulation_answer: ["topic", "place"],
  law_code: ["code_list", "place"],
} as const satisfies Record<string, readonly string[]>;
export type LawExportTable = keyof typeof TABLES;

/** The tables in the order of the list and of the workbook's sheets. */
export const lawExportTables = Object.keys(TABLES) as readonly LawExportTable[];

/** Tables of words, which have no history of beliefs. */
const TIMELESS: readonly LawExportTable[] = ["regulation_topic", "regulation_answer", "law_code"];

/** What stands now. */
export const standing = (table: LawExportTable): string => (TIMELESS.includes(table) ? "true" : "known_to is null");
export const orderOf = (table: LawExportTable): readonly string[] => TABLES[table];

/** Each table twice: Parquet has every belief ever held, CSV what stands now. */
export const LAW_EXPORTS = lawExportTables.flatMap((table) => [
  {
    name: `${table}.parquet` as const,
    format: "parquet" as const,
    table,
    without: [] as const,
    where: "true",
    order: orderOf(table),
  },
  {
    name: `${table}.csv` as const,
    format: "csv" as const,
    table,
    without: TIMELESS.includes(table) ? [] : ["known_to"],
    where: standing(table),
    order: orderOf(table),
  },
]);

/** The same tables as sheets of one workbook. */
export const LAW_WORKBOOK = "regulations.xlsx";
export type LawFileName = (typeof LAW_EXPORTS)[number]["name"] | typeof LAW_WORKBOOK;
