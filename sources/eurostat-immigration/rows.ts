import { areaByName } from "../../schemas/areas.ts";
import { citizenshipCube } from "../_kit/eurostat-cube.ts";

/** Immigration by citizenship as an author reshaped it: names of countries, no codes, no flags. */
export const HEADER = ["Country of citizenship", "geo", "year", "Migrants number"] as const;

/** Figures of countries bound by Regulation (EC) No 862/2007, and those that others send of their own will. */
export const BOUND = "migr_imm1ctz";
export const VOLUNTARY = "migr_imm1ctz, countries outside the Regulation";

/** The Regulation's first year; it has the common definition (README). */
export const REGULATION_YEAR = "2008";

/**
 * Members of the European Union and of the European Economic Area as the file names them: the Regulation's text is "with
 * EEA relevance". Of the rule of stay of any other country nothing is said.
 */
export const BOUND_COUNTRIES: ReadonlySet<string> = new Set(
  (
    "Austria Belgium Bulgaria Croatia Cyprus Czechia Denmark Estonia Finland France Germany Greece Hungary Iceland Ireland " +
    "Italy Latvia Liechtenstein Lithuania Luxembourg Malta Netherlands Norway Poland Portugal Romania Slovakia Slovenia " +
    "Spain Sweden"
  ).split(" "),
);

/** The same by our ids, for the API prints codes. */
export const BOUND_AREAS: ReadonlySet<string> = new Set(
  [...BOUND_COUNTRIES].map((name) => areaByName(name)?.id ?? name),
);

/** Definitions of age, the first with a figure being read; the total of all ages is the same by both. */
export const AGE_DEFINITIONS: readonly string[] = ["REACH", "COMPLET"];

/** The dataset as the dissemination API hands it out; neither its title nor the label of its unit was seen. */
export const CUBE = citizenshipCube("MIGR_IMM1CTZ", null, {
  freq: { A: "Annual" },
  unit: { NR: "Number" },
  agedef: { REACH: "Age reached during the year", COMPLET: "Age in completed years" },
});

/** Why cells are passed over, with the Russian of the cards. */
export const OTHER_DEFINITION = [
  "totals under the other definition of age, the same people",
  "итоги по другому определению возраста: те же люди",
] as const;
