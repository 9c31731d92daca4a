import { column } from "../column.ts";
import type { Selection } from "./selection.ts";

/** A table of words, sorted by its key. */
const words = (name: string, key: readonly string[], more: Partial<Selection> = {}): Selection => ({
  name,
  key,
  order: key,
  partition: null,
  kind: "words",
  ...more,
});

/** Of releases, those up to the one that is written: a later one leaves it as it was. */
const TOLD = "t.release_id in (select release_id from told_release)";

/** Sources, vintages and the vocabulary; what the checks found; how good each series is; and what every column means. */
export const wordTables: readonly Selection[] = [
  words("source", ["source_id"]),
  words("vintage", ["source_id", "source_vintage"]),
  words("indicator", ["indicator"]),
  words("economy", ["area"]),
  words("method", ["method_id"]),
  words("rule", ["rule_id"]),
  words("finding", ["finding_id"]),
  // answers are kept for every finding there ever was: those of other findings are no part of this release
  words("disposition", ["finding_id", "answered_at", "answer", "answered_by", "reason"], {
    where: "t.finding_id in (select finding_id from home.finding)",
  }),
  words("series_break", ["source_id", "indicator", "ref_area", "from_period"]),
  words("precedence", ["indicator", "ref_area", "rank", "source_id", "valid_from"]),
  words("redenomination", ["ref_area", "valid_from"]),
  words("corridor_override", ["source_id", "time_period", "ref_area", "counterpart_area"]),
  words("evidence", ["evidence_id", "method_id", "inputs", "ref_area"]),
  words("reliability", ["source_id", "indicator"]),
  words(
    "revision_statistics",
    [
      "source_id",
      "indicator",
      "direction",
      "ref_area",
      "counterpart_area",
      "freq",
      "sex",
      "age",
      "breakdown_1",
      "duration_rule",
      "unit_measure",
      "concept_basis",
    ],
    {
      joins: "join home.source s on s.source_id = t.source_id",
      added: [
        {
          ...column("licence", "varchar", "licence of the figures compared", "лицензия сравниваемых чисел"),
          sql: "s.licence_name",
        },
      ],
    },
  ),
  words("release", ["release_id"], { where: TOLD }),
  words("release_vintage", ["release_id", "source_id", "source_vintage"], { where: TOLD }),
  // release(id) asks these two
  words("series_edition", ["source_id", "indicator", "direction", "freq", "edition", "published"]),
  words("skipped_edition", ["obs_id", "published"]),
  // the hash of everything read would name the answers to other findings too
  words("run", ["run_id"], { without: ["inputs_sha256"] }),
];
