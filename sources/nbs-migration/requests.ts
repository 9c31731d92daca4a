import type { Retrieval } from "../../schemas/retrieval.ts";
import { askTable, describeTable, descriptionId, type PxTable } from "../_kit/pxweb.ts";
import { PX_TABLES } from "./rows.ts";

const FOLDER = "https://statbank.statistica.md/PxWeb/api/v1/en/20%20Populatia%20si%20procesele%20demografice/POP070";

const tables = PX_TABLES.map(
  ({ table, variables }): PxTable => ({
    source_id: "nbs-migration",
    id: table,
    url: `${FOLDER}/${table}.px`,
    variables,
    // by the installation's `?config`, as reported
    limits: { values: 1000, cells: 100_000 },
  }),
);

/** Each table's description, then its cells: years and countries all, everything else in total. */
export const retrieval: Retrieval = {
  known: "reported",
  requests: () => tables.map(describeTable),
  next: ({ id }, [described]) => {
    const table = tables.find((t) => descriptionId(t) === id);
    return table && described ? askTable(table, described) : [];
  },
  // a description holds no figures
  files: (request, answers) => (tables.some((t) => descriptionId(t) === request.id) ? [] : answers),
};
