export const HEADER = [
  "iso2",
  "member",
  "state party",
  "year ratification or accession",
  "signatory",
  "no action",
  "status",
  "note",
] as const;

/** What the list says of a member, with its three columns of 0 and 1: state party, signatory, no action. */
export const STATUSES: Readonly<Record<string, readonly [party: string, signatory: string, none: string]>> = {
  "state party": ["1", "0", "0"],
  "signatory state": ["0", "1", "0"],
  "no action": ["0", "0", "1"],
};

/** East Timor stands under its code of before 2002. */
export const NAMES: Readonly<Record<string, string>> = { TP: "TLS" };
