import { durationFactor, factorSets } from "../../schemas/duration-factors.ts";
import { durationRules } from "../../schemas/observation.ts";

/** Each set's factor for each rule of stay that has one, as rows of SQL: name of the set, rule, factor (M-210). */
export const FACTOR_ROWS = factorSets
  .flatMap((set) =>
    durationRules.flatMap((rule) => {
      const factor = durationFactor(set, rule);
      return factor === null ? [] : [`('${set}', '${rule}', ${factor}::double)`];
    }),
  )
  .join(", ");
