import { indicators } from "./indicators.ts";

/** What decides the place of a number among those that another was computed from. */
export interface Input {
  readonly obs_id: string;
  readonly ref_area: string;
  readonly counterpart_area: string;
  readonly indicator: string;
  readonly direction: string;
  readonly time_period: string;
  readonly obs_value: number | null;
}

/** From so many inputs on the largest come first: a sum over destinations has two hundred, of which few matter. */
export const MANY_INPUTS = 13;

const place = new Map(indicators.map((i, n) => [i.id as string, n]));

/**
 * Inputs in a stable order, whatever their ids: few by what they are (indicator, direction, period, economies), many by
 * size, the largest first.
 */
export function inOrder<I extends Input>(inputs: readonly I[]): I[] {
  const many = inputs.length >= MANY_INPUTS;
  return inputs.toSorted((a, b) => (many ? size(b) - size(a) : 0) || byRole(a, b));
}

const size = (input: Input) => Math.abs(input.obs_value ?? 0);

function byRole(a: Input, b: Input): number {
  const first = (place.get(a.indicator) ?? place.size) - (place.get(b.indicator) ?? place.size);
  if (first !== 0) return first;
  const keys = ["direction", "time_period", "ref_area", "counterpart_area", "obs_id"] as const;
  for (const key of keys) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
}
