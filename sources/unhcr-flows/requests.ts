import { askUnhcr } from "../_kit/ask-unhcr.ts";
import { SOLUTIONS } from "./rows.ts";

/** Returns, resettlement and naturalisation since 1959; new displacement has no route of its own. */
export const retrieval = askUnhcr("unhcr-flows", [{ route: "solutions", headings: SOLUTIONS, since: "1959" }]);
