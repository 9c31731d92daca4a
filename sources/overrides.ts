import type { Text2 } from "../schemas/language.ts";
import { overrides as bilateralRemittances } from "./knomad-bilateral-remittances/overrides.ts";

/** A corridor whose modelled figure the publisher set by hand (`corridor_override`). */
export interface CorridorOverride {
  readonly source_id: string;
  readonly time_period: string;
  /** The receiver. */
  readonly ref_area: string;
  /** The sender. */
  readonly counterpart_area: string;
  /** The whole of the receiver's total stands with this sender, or the corridor is zero. */
  readonly effect: "whole column" | "zero";
  readonly reason: Text2;
  readonly evidence: string;
}

/** Overrides of all sources. */
export const overrides: readonly CorridorOverride[] = bilateralRemittances.map((o) => ({
  source_id: "knomad-bilateral-remittances",
  time_period: String(o.vintageYear),
  ref_area: o.receiver,
  counterpart_area: o.sender,
  effect: o.effect,
  reason: o.reason,
  evidence: o.evidence,
}));
