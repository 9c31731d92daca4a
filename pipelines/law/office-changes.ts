import type { CodedChange, LawChange } from "../../schemas/template-law.ts";
import type { Home } from "../home.ts";
import { listVintages, readLawChanges } from "../vintages.ts";

/** Whose workbooks bring changes of law. */
const SOURCE = "expert-template";

/** A change of law with a coded answer, as an office reported it in a workbook. */
export interface OfficeChange extends LawChange {
  readonly coded: CodedChange;
  readonly source_vintage: string;
  /** Day of filling in. */
  readonly filledIn: string;
  /** Day received: from then on we know it. */
  readonly received: string;
  /** Tells changes of one question and day apart: a later workbook's takes the place of an earlier one's. */
  readonly id: string;
}

/**
 * The coded changes of all workbooks held, in the order of their receipt; of a release, or up to a day, only those that
 * take part.
 *
 * @throws Fault `vintage/law`.
 */
export function officeChanges(
  home: Home | undefined,
  only: readonly string[] | undefined,
  exactly: ReadonlyMap<string, string> | undefined,
  asOf: string | null,
): OfficeChange[] {
  if (!home || (only?.length && !only.includes(SOURCE))) return [];
  return listVintages(home)
    .filter(({ card }) => card.source_id === SOURCE)
    .filter(({ card }) =>
      exactly
        ? exactly.has(`${SOURCE}/${card.vintage}`)
        : !asOf || (card.published <= asOf && card.file.retrieved_at <= asOf),
    )
    .flatMap((vintage) =>
      readLawChanges(vintage).flatMap((change) =>
        change.coded
          ? [
              {
                ...change,
                coded: change.coded,
                source_vintage: vintage.card.vintage,
                filledIn: vintage.card.published,
                received: vintage.card.file.retrieved_at,
                id: idOf(change, change.coded),
              },
            ]
          : [],
      ),
    )
    .sort(
      (a, b) =>
        order(a.received, b.received) || order(a.filledIn, b.filledIn) || order(a.date, b.date) || order(a.id, b.id),
    );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const idOf = ({ date }: LawChange, c: CodedChange): string =>
  [c.ref_area, "office", c.topic, c.counterpart, ...(c.target_group ? [c.target_group] : []), date]
    .join("-")
    .replaceAll("_", "-")
    .toLowerCase();

/** Changes known on a day, by the day of effect; of one question and day the latest workbook's. */
export function changesOn(changes: readonly OfficeChange[], day: string): OfficeChange[] {
  const known = new Map(changes.filter((c) => c.received <= day).map((c) => [c.id, c]));
  return [...known.values()].sort((a, b) => order(a.date, b.date) || order(a.id, b.id));
}
