import { lawExportTables, orderOf } from "../law/exports.ts";
import type { Selection } from "./selection.ts";

/** The law: acts, coded answers, events, treaties and the lists behind them, with every belief ever held of them. */
export const lawTables: readonly Selection[] = [
  ...lawExportTables.map(
    (name): Selection => ({ name, key: orderOf(name), order: orderOf(name), partition: null, kind: "law" }),
  ),
  {
    name: "agreement",
    key: ["from_area", "to_area", "instrument_id"],
    order: ["from_area", "to_area", "instrument_id"],
    partition: null,
    kind: "law",
  },
];
