import { lawTables } from "../../../pipelines/law/tables/index.ts";
import { createTables } from "../../../pipelines/metadata.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { tables } from "../../../pipelines/tables.ts";

/** Tables beside its own that loading the law reads or writes. */
const REGISTER = ["run", "source", "vintage", "dictionary", "finding"];

/** A database with the tables of the law and those that loading it writes. */
export async function emptyStore(asOf: string | null = null): Promise<Store> {
  const store = await openStore(":memory:");
  await createTables(
    store,
    tables.filter((t) => lawTables.includes(t) || REGISTER.includes(t.name)),
  );
  await store.run("insert into run (run_id, as_of, held_on) select 'test', cast($as_of as date), date '2026-11-22'", {
    as_of: asOf,
  });
  return store;
}
