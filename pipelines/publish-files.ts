/** A table or a selection of it in one format; text of CSV files is guarded against being read as a formula. */
export interface TableExport {
  readonly name: string;
  readonly format: "parquet" | "csv" | "csv.gz";
  readonly table: string;
  /** Columns left out. */
  readonly without: readonly string[];
  readonly where: string;
  /** In which no two rows are equal, so that two builds write the same bytes. */
  readonly order: readonly string[];
}

const OBSERVATION_ORDER = [
  "source_id",
  "indicator",
  "direction",
  "ref_area",
  "counterpart_area",
  "sex",
  "time_period",
  "concept_basis",
  "known_from",
  "obs_id",
] as const;
const DERIVED_ORDER = [
  "indicator",
  "direction",
  "ref_area",
  "counterpart_area",
  "sex",
  "time_period",
  "concept_basis",
  "method_id",
  "obs_id",
] as const;

/**
 * What is published beside the database, in the order in which the page lists it.
 *
 * The CSV of observations holds what stands now and has a value: the whole history is in the Parquet file and would be
 * too many lines for a spreadsheet. Identifiers of rows are in the Parquet files only; random text does not compress.
 */
export const EXPORTS = [
  {
    name: "observation.parquet",
    format: "parquet",
    table: "observation",
    without: [],
    where: "conf_status = 'F'",
    order: OBSERVATION_ORDER,
  },
  {
    name: "observation.csv.gz",
    format: "csv.gz",
    table: "observation",
    without: [
      "obs_id",
      "conf_status",
      "unit_mult",
      "known_to",
      "ended_by",
      "source_vintage",
      "source_edition",
      "locator",
      "retrieved_at",
      "sha256",
    ],
    where: "known_to is null and obs_value is not null and conf_status = 'F'",
    order: OBSERVATION_ORDER,
  },
  { name: "derived.parquet", format: "parquet", table: "derived", without: [], where: "true", order: DERIVED_ORDER },
  {
    name: "derived.csv.gz",
    format: "csv.gz",
    table: "derived",
    without: ["obs_id", "inputs"],
    where: "true",
    order: DERIVED_ORDER,
  },
  { name: "indicator.csv", format: "csv", table: "indicator", without: [], where: "true", order: ["indicator"] },
  {
    name: "dictionary.csv",
    format: "csv",
    table: "dictionary",
    without: [],
    where: "true",
    order: ["table_name", "column_name"],
  },
  {
    name: "evidence.csv",
    format: "csv",
    table: "evidence",
    without: [],
    where: "true",
    order: ["evidence_id", "method_id", "inputs", "ref_area"],
  },
  { name: "finding.csv", format: "csv", table: "finding", without: [], where: "true", order: ["finding_id"] },
] as const satisfies readonly TableExport[];
