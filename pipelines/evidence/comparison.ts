/** One set of figures of ours against a published table of the same kind. */
export interface Comparison {
  /** The `evidence_id`s whose rows the query writes. */
  readonly ids: readonly string[];
  /**
   * A query with the columns of `evidence` in its order: evidence_id, reference (whose table), ref_area (or `_ALL`),
   * method_id, inputs (what ours was computed from, in words), n (figures compared), correlation, mdape, wape (null where
   * they have no meaning), note_en, note_ru. It reads `known`, `stock_edition`, `stock_by_year` and `derived`.
   */
  readonly sql: string;
}
