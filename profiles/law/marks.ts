import { type EventTool, eventTools } from "../../schemas/regulations/event.ts";
import { decimalYear, type Precision } from "../words/dates.ts";
import { isMember, type MemberRow } from "./members.ts";
import type { EventRow } from "./read.ts";

/** What a chart shows: moves and numbers of people, or money. */
export type MarkTheme = (typeof eventTools)[EventTool]["marks"][number];

/** A change of rules as a chart marks it. */
export interface Mark {
  readonly event: EventRow;
  /** Decimal year. */
  readonly at: number;
  /** Other dates that sources give for the same act. */
  readonly others: readonly EventRow[];
}

/** What the marks of a corridor are chosen from. */
export interface MarkSource {
  readonly events: readonly EventRow[];
  readonly members: readonly MemberRow[];
}

/** Two states and the agreements that bind them. */
export interface MarkedPair {
  readonly sides: readonly [string, string];
  /** Whose rules for the other are marked: of one side alone where a chart shows one way. */
  readonly hosts: readonly string[];
  /** `instrument_id` of each agreement between the two. */
  readonly bound: ReadonlySet<string>;
}

/** Most marks of one figure: more cannot be told apart. */
const MOST = 4;

/** Least coded magnitude: a new rule for a group. What is not coded may be as large and comes last. */
const LEAST = 3;

/** Which of two changes of one magnitude goes first. */
const ORDER: readonly EventTool[] = [
  "MEMBERSHIP",
  "WORK_ACCESS",
  "TRANSFER",
  "CURRENCY",
  "ENTRY_BAN",
  "QUOTA",
  "ENTRY",
  "REGISTRATION",
  "RECRUITMENT",
  "LABOUR_AGREEMENT",
  "EXPULSION",
  "CITIZENSHIP",
  "PROTECTION",
];

/** The day of effect, else of adoption; null where neither is known. */
export function dayOf(e: EventRow): { readonly iso: string; readonly precision: Precision } | null {
  if (e.date_effective) return { iso: e.date_effective, precision: e.date_effective_precision };
  return e.date_announced ? { iso: e.date_announced, precision: e.date_announced_precision } : null;
}

/** Tools that concern one partner or own citizens abroad: not marked on a country's charts of all partners together. */
const OF_A_PARTNER = ["LABOUR_AGREEMENT", "EXPULSION"];

/**
 * A country's own changes of rules within the years of a chart, at most four, oldest first.
 *
 * @param foreigners for a chart of people who come in: leaves out rules for own citizens, but not unions joined.
 */
export function countryMarks(
  events: readonly EventRow[],
  area: string,
  theme: MarkTheme,
  years: readonly [number, number],
  foreigners = false,
): Mark[] {
  return marks(
    events.filter((e) => {
      if (e.ref_area !== area || OF_A_PARTNER.some((tool) => tool === e.tool)) return false;
      if (e.tool === "RECRUITMENT" && e.counterpart !== null) return false;
      return !foreigners || e.origin_group !== null || e.tool === "MEMBERSHIP";
    }),
    theme,
    years,
  );
}

/** Changes between two states: what binds both, and each one's rules for the other, by name or in a group on the day. */
export function corridorMarks(
  { events, members }: MarkSource,
  pair: MarkedPair,
  theme: MarkTheme,
  years: readonly [number, number],
): Mark[] {
  const { sides, hosts } = pair;
  return marks(
    events.filter((e) => {
      const guest = sides.find((id) => id !== e.ref_area);
      if (guest === undefined || !sides.includes(e.ref_area)) return false;
      return isBetween(e, pair, members) || (hosts.includes(e.ref_area) && concerns(e, guest, members));
    }),
    theme,
    years,
  );
}

/** Whether an event is an act of both: an agreement, a union joined of which the other is a member, a record that names it. */
export function isBetween(
  e: EventRow,
  { sides, bound }: Pick<MarkedPair, "sides" | "bound">,
  members: readonly MemberRow[],
): boolean {
  const other = sides.find((id) => id !== e.ref_area);
  if (other === undefined) return false;
  const named = other === e.counterpart || other === e.origin_group;
  return named || (e.instrument_id !== null && bound.has(e.instrument_id)) || joins(e, other, members);
}

/** Whether a state by an event enters a group to which the other belongs on that day. */
function joins(e: EventRow, other: string, members: readonly MemberRow[]): boolean {
  const day = dayOf(e)?.iso;
  if (e.tool !== "MEMBERSHIP" || day === undefined) return false;
  return members.some(
    (m) => m.iso3 === e.ref_area && m.valid_from === day && isMember(members, m.group_id, other, day),
  );
}

function concerns(e: EventRow, guest: string, members: readonly MemberRow[]): boolean {
  const day = dayOf(e)?.iso;
  return e.origin_group !== null && day !== undefined && isMember(members, e.origin_group, guest, day);
}

function marks(events: readonly EventRow[], theme: MarkTheme, [first, last]: readonly [number, number]): Mark[] {
  const placed = events.flatMap((event) => {
    const day = dayOf(event);
    const at = day === null ? Number.NaN : decimalYear(day.iso, day.precision);
    const large = event.magnitude === null || event.magnitude >= LEAST;
    return isFor(event, theme) && large && at >= first && at < last + 1 ? [{ event, at }] : [];
  });
  const acts = new Map<string, (typeof placed)[number][]>();
  for (const one of placed.toSorted(byWeight)) {
    const act = one.event.instrument_id ?? one.event.event_id;
    acts.set(act, [...(acts.get(act) ?? []), one]);
  }
  return [...acts.values()]
    .slice(0, MOST)
    .flatMap(([one, ...rest]): Mark[] =>
      one ? [{ ...one, others: rest.map((r) => r.event).filter((e) => isOtherDate(e, one.event)) }] : [],
    )
    .toSorted((a, b) => a.at - b.at);
}

const isFor = ({ tool }: EventRow, theme: MarkTheme): boolean =>
  tool !== null && Object.hasOwn(eventTools, tool) && eventTools[tool as EventTool].marks.some((m) => m === theme);

const isOtherDate = (e: EventRow, one: EventRow): boolean =>
  (e.contested || one.contested) && dayOf(e)?.iso !== dayOf(one)?.iso;

/** A rule for any country gives way to one that names its own. */
const isGeneral = (e: EventRow): boolean => e.origin_group === "ALL";

type Placed = Pick<Mark, "event" | "at">;

function byWeight(a: Placed, b: Placed): number {
  const rank = ({ event }: Placed) => ORDER.indexOf(event.tool as EventTool);
  return (
    (b.event.magnitude ?? 0) - (a.event.magnitude ?? 0) ||
    rank(a) - rank(b) ||
    Number(isGeneral(a.event)) - Number(isGeneral(b.event)) ||
    a.at - b.at
  );
}
