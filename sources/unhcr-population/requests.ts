import { askUnhcr } from "../_kit/ask-unhcr.ts";
import { POPULATION } from "./rows.ts";

/** Populations at the end of each year since 1951. */
export const retrieval = askUnhcr("unhcr-population", [{ route: "population", headings: POPULATION, since: "1951" }]);
