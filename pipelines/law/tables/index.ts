import type { Table } from "../../tables.ts";
import { lawCodeTable, regulationAnswerTable, regulationTopicTable } from "./codes.ts";
import { groupMemberTable } from "./group-member.ts";
import { institutionTable } from "./institution.ts";
import { lawRecordTable } from "./law-record.ts";
import { legalInstrumentTable } from "./legal-instrument.ts";
import { policyEventTable } from "./policy-event.ts";
import { provisionTable } from "./provision.ts";
import { treatyStatusTable } from "./treaty-status.ts";

/** The tables of the regulations scheme (§2), with our own columns after the scheme's, and its codes in words. */
export const lawTables: readonly Table[] = [
  lawRecordTable,
  legalInstrumentTable,
  provisionTable,
  treatyStatusTable,
  policyEventTable,
  institutionTable,
  groupMemberTable,
  regulationTopicTable,
  regulationAnswerTable,
  lawCodeTable,
];
