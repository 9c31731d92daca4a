import { askUnhcr } from "../_kit/ask-unhcr.ts";
import { DEMOGRAPHICS } from "./rows.ts";

/** Places and sexes of the last whole year. */
export const retrieval = askUnhcr("unhcr-demographics", [
  {
    route: "demographics",
    headings: DEMOGRAPHICS,
    // places and ages fill many pages: the last year alone, as in the package
    since: null,
    more: { ptype_show: "1", locationDescription_show: "1", locationUR_show: "1", locationAccType_show: "1" },
  },
]);
