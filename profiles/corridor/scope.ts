import { theTen } from "../../schemas/areas.ts";

/** One of the ten and an economy outside of them. */
export interface Partner {
  readonly ten: string;
  readonly partner: string;
}

/** Which corridors are read: a condition on the two columns that name their ends (our own SQL, never a reader's text). */
export interface Scope {
  readonly between: (one: string, other: string) => string;
  /** Economies at either end, as a list of SQL. */
  readonly areas: string;
}

const quoted = (ids: readonly string[]) => [...new Set(ids)].map((id) => `'${id}'`).join(", ");

const TEN = quoted(theTen.map((t) => t.id));

/** Corridors between two of the ten. */
export const amongTen: Scope = {
  between: (one, other) => `${one} in (${TEN}) and ${other} in (${TEN})`,
  areas: TEN,
};

/** Corridors of the ten with their partners, both ways. */
export function withPartners(partners: readonly Partner[]): Scope {
  const pairs = quoted(partners.flatMap(({ ten, partner }) => [`${ten}|${partner}`, `${partner}|${ten}`]));
  return {
    between: (one, other) => `${one} || '|' || ${other} in (${pairs})`,
    areas: quoted(partners.flatMap(({ ten, partner }) => [ten, partner])),
  };
}
