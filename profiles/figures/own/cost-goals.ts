/**
 * The ceilings of target 10.c of the Sustainable Development Goals for 2030, per cent of the amount sent: below the first
 * on average over all services of the world, and in no corridor above the second, by the average of its three cheapest
 * qualifying services (SmaRT). To be looked at again when the goals are replaced.
 */
export const COST_GOALS = { world: 3, corridor: 5 } as const;

/** Where the target and the definition of its indicator 10.c.1 stand. */
export const GOALS_PAGE = "https://unstats.un.org/sdgs/metadata/?Text=&Goal=10";
