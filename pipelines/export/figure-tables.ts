import { column } from "../column.ts";
import { OWN_LICENCES, type ProvenanceAlias } from "./provenance.ts";
import type { AddedColumn, Selection } from "./selection.ts";

const sql = (name: string, expression: string, en: string, ru: string): AddedColumn => ({
  ...column(name, "varchar", en, ru),
  sql: expression,
});

const vintage = (alias: ProvenanceAlias, name = "source_vintage") =>
  sql(
    name,
    `${alias}.source_vintage`,
    "vintage that printed the figure; for a computed number the run that computed it",
    "версия, где число напечатано; для расчётного числа – прогон, в котором оно рассчитано",
  );
const licence = (expression: string) =>
  sql(
    "licence",
    expression,
    "licence of the figure; for a computed number those of all sources its inputs go back to, joined by semicolons",
    "лицензия числа; для расчётного числа – лицензии всех источников, к которым восходят исходные значения, через точку с запятой",
  );
const computed = sql("source_id", "'mirpal'", "mirpal: a computed number", "mirpal: расчётное число");
const status = (name: string, alias: ProvenanceAlias) =>
  sql(name, `${alias}.obs_status`, "SDMX letter of the number beside it", "буква SDMX соседнего числа");

/** Each figure has one row of `provenance`. */
const KNOWN = "join provenance p on p.obs_id = t.obs_id";

const FIGURE_ORDER = [
  "indicator",
  "direction",
  "ref_area",
  "counterpart_area",
  "time_period",
  "source_id",
  "sex",
  "breakdown_1",
  "obs_id",
];

/** The figures: as published, computed, chosen, and seen from both sides. */
export const figureTables: readonly Selection[] = [
  {
    name: "observation",
    about: {
      en: "Figures as published that stand now, under one key and in base units.",
      ru: "Действующие опубликованные числа под единым ключом и в базовых единицах.",
    },
    within: { table: "observation_history", where: "known_to is null" },
    added: [licence("p.licence")],
    key: ["obs_id"],
    order: FIGURE_ORDER,
    partition: "indicator",
    kind: "figures",
  },
  {
    name: "observation_history",
    of: "observation",
    about: {
      en: "The same with what was believed before: every value with the days from which and to which it stood.",
      ru: "То же вместе с прежними значениями: у каждого числа дни, с какого и по какой оно действовало.",
    },
    joins: KNOWN,
    where: "t.conf_status = 'F'",
    added: [licence("p.licence")],
    key: ["obs_id"],
    order: FIGURE_ORDER,
    partition: "indicator",
    kind: "figures",
  },
  {
    name: "derived",
    joins: KNOWN,
    added: [computed, vintage("p"), licence("p.licence")],
    key: ["obs_id"],
    order: [...FIGURE_ORDER.filter((name) => name !== "source_id" && name !== "obs_id"), "method_id", "obs_id"],
    partition: "indicator",
    kind: "figures",
  },
  {
    name: "best_value",
    joins: KNOWN,
    added: [vintage("p"), licence("p.licence")],
    key: ["obs_id"],
    order: FIGURE_ORDER,
    partition: "indicator",
    kind: "figures",
  },
  {
    name: "corridor",
    joins: KNOWN,
    added: [vintage("p"), licence("p.licence")],
    key: ["obs_id"],
    order: ["indicator", "direction", "from_area", "to_area", "time_period", "source_id", "obs_id"],
    partition: "indicator",
    kind: "figures",
  },
  {
    name: "mirror",
    joins: "join provenance a on a.obs_id = t.a_obs_id join provenance b on b.obs_id = t.b_obs_id",
    added: [vintage("a", "a_source_vintage"), vintage("b", "b_source_vintage"), licence(OWN_LICENCES("a", "b"))],
    key: ["a_obs_id", "b_obs_id"],
    order: ["what", "from_area", "to_area", "time_period", "a_obs_id", "b_obs_id"],
    partition: null,
    kind: "figures",
  },
  {
    name: "dependence",
    joins: "join provenance a on a.obs_id = t.inputs[1] join provenance b on b.obs_id = t.inputs[2]",
    added: [
      status("r_gdp_status", "a"),
      status("largest_share_status", "b"),
      computed,
      vintage("a"),
      licence(OWN_LICENCES("a", "b")),
    ],
    key: ["ref_area", "time_period", "split_by"],
    order: ["ref_area", "time_period", "split_by"],
    partition: null,
    kind: "figures",
  },
];
