import { askUnhcr } from "../_kit/ask-unhcr.ts";
import { APPLICATIONS, DECISIONS } from "./rows.ts";

/** Applications and decisions since 2000. */
export const retrieval = askUnhcr("unhcr-asylum", [
  { route: "asylum-applications", headings: APPLICATIONS, since: "2000" },
  { route: "asylum-decisions", headings: DECISIONS, since: "2000" },
]);
