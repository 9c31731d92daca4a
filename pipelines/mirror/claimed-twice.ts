import type { Text2 } from "../../schemas/language.ts";

/** Two economies whose own statistics count one territory differently, so that their figures do not mirror each other. */
interface ClaimedTwice {
  readonly one: string;
  readonly other: string;
  /** First year of it. */
  readonly from: string;
  readonly reason: Text2;
  /** Where it is stated. */
  readonly evidence: string;
}

/**
 * Pairs for which "as the national office defines it" is not one partition of the territory (M-406, M-211, §8.1).
 *
 * Rosstat and the ministry of internal affairs of Russia have rows for Crimea and Sevastopol; the State Statistics Service
 * of Ukraine leaves them out since 2014. A move between Crimea and the rest of either country crosses the border in one
 * count and not in the other. Georgia and Russia are not here: no source held says how either counts Abkhazia and South
 * Ossetia in moves or money; the methodology names the case without evidence.
 */
export const claimedTwice: readonly ClaimedTwice[] = [
  {
    one: "RUS",
    other: "UKR",
    from: "2014",
    reason: {
      en: "from 2014 Russia’s statistics include Crimea and Sevastopol, and Ukraine’s leave them out",
      ru: "с 2014 года статистика России включает Крым и Севастополь, а статистика Украины их не учитывает",
    },
    evidence: "sources/ukrstat-migration/README.md, sources/mvd-migration-situation/README.md (Definition)",
  },
];
