import { loadDictionary } from "../../metadata.ts";
import { literal, type Store } from "../../store.ts";
import { createLawViews } from "../views/index.ts";
import { regulationsChanged } from "./changes.ts";
import { rulesDue } from "./due.ts";
import { groupMembersAsOf } from "./members.ts";
import { recordsAsOf } from "./records.ts";
import { regulationsAsOf } from "./regulations.ts";

/** The questions to the law. */
export const lawMacros = [regulationsAsOf, regulationsChanged, recordsAsOf, groupMembersAsOf];
const macros = [...lawMacros, rulesDue];

/** Creates the macros and views of the law, with their words in the dictionary. */
export async function createLawMacros(store: Store): Promise<void> {
  await createLawViews(store);
  for (const { sql, table } of macros) {
    await store.run(sql);
    await store.run(`comment on macro table ${table.name} is ${literal(`${table.about.en} · ${table.about.ru}`)}`);
  }
  await loadDictionary(
    store,
    macros.map((m) => m.table),
  );
}
