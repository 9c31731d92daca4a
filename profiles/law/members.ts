import type { Store } from "../../pipelines/store.ts";

/** A state in a group between two days by one record; a null day is not seen or has not come. */
export interface MemberRow {
  readonly group_id: string;
  readonly iso3: string;
  readonly valid_from: string | null;
  /** First day out of the group. */
  readonly valid_to: string | null;
}

const MEMBERS = `
  select group_id, iso3, valid_from, valid_to
  from group_member
  where known_to is null
  order by all
`;

export const groupMembers = (store: Store): Promise<MemberRow[]> => store.rows<MemberRow>(MEMBERS);

/** Whether a state belongs to a group on a day by every record that dates it; every state belongs to `ALL`. */
export function isMember(members: readonly MemberRow[], group: string, iso3: string, day: string): boolean {
  if (group === "ALL") return true;
  const stated = members.filter((m) => m.group_id === group && m.iso3 === iso3);
  return stated.length > 0 && stated.every((m) => (m.valid_from ?? "") <= day && (m.valid_to ?? "9999") > day);
}
