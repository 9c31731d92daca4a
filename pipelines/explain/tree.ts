import { inOrder } from "../../schemas/input-order.ts";
import { literal, type Store } from "../store.ts";
import type { Explained } from "./answer.ts";
import { DERIVED, type DerivedRow, fromDerived, fromReported, REPORTED, type ReportedRow } from "./rows.ts";

/** Numbers of a tree by id: read level by level, since a sum of sums has thousands of inputs. */
interface Held {
  readonly reported: ReadonlyMap<string, ReportedRow>;
  readonly derived: ReadonlyMap<string, DerivedRow>;
}

/**
 * Explains these numbers down to the printed ones, or to a depth; by id.
 *
 * Within one number a computed input that comes again is named without its own inputs (`repeated`).
 *
 * @throws Error for an id that neither table holds: the check V-601 finds such rows before.
 */
export async function explained(store: Store, ids: readonly string[], depth: number): Promise<Map<string, Explained>> {
  const held = await read(store, ids, depth);
  return new Map(ids.map((id) => [id, node(held, id, depth, new Set())]));
}

async function read(store: Store, ids: readonly string[], depth: number): Promise<Held> {
  const reported = new Map<string, ReportedRow>();
  const derived = new Map<string, DerivedRow>();
  let wanted = [...new Set(ids)];
  for (let level = 0; level <= depth && wanted.length > 0; level++) {
    const list = wanted.map(literal).join(", ");
    for (const row of await store.rows<ReportedRow>(REPORTED.replace("{ids}", () => list)))
      reported.set(row.obs_id, row);
    const missing = wanted.filter((id) => !reported.has(id));
    if (missing.length === 0) break;
    const found = await store.rows<DerivedRow>(DERIVED.replace("{ids}", () => missing.map(literal).join(", ")));
    for (const row of found) derived.set(row.obs_id, row);
    wanted = [...new Set(found.flatMap((row) => row.inputs))].filter((id) => !reported.has(id) && !derived.has(id));
  }
  return { reported, derived };
}

function node(held: Held, id: string, depth: number, seen: Set<string>): Explained {
  const printed = held.reported.get(id);
  if (printed) return fromReported(printed);
  const row = held.derived.get(id);
  if (!row) throw new Error(`no observation ${id}`);
  if (row.inputs.length > 0 && depth === 0) return fromDerived(row, [], { withheld: row.inputs.length });
  if (row.inputs.length > 0 && seen.has(id)) return fromDerived(row, [], { repeated: true });
  seen.add(id);
  const inputs = inOrder(row.inputs.map((input) => held.reported.get(input) ?? held.derived.get(input) ?? lost(input)));
  return fromDerived(
    row,
    inputs.map((input) => node(held, input.obs_id, depth - 1, seen)),
  );
}

function lost(id: string): never {
  throw new Error(`no observation ${id}`);
}
