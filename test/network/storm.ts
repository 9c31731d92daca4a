import { createHash } from "node:crypto";
import { randomLcg } from "d3-random";
import * as content from "./content.ts";
import type { Misbehaviour, Scene } from "./publisher.ts";
import * as wire from "./wire.ts";

/** What may befall what an answer says. */
export const SAYS: readonly Misbehaviour[] = [
  content.bom,
  content.busyArray,
  content.countryLeftOut,
  content.errorArray,
  content.firstPageAgain,
  content.firstPageRenumbered,
  content.htmlPage,
  content.indicatorGone,
  content.lyingCharset,
  content.nothing,
  content.numbersAsStrings,
  content.numbersWithSpaces,
  content.otherCountry,
  content.otherDay,
  content.otherIndicator,
  content.otherTotal,
  content.otherUnit,
  content.otherYear,
  content.pagesOf(0),
  content.pagesWithoutEnd,
  content.windows1251,
];

/** What may befall the way it comes. */
export const COMES: readonly Misbehaviour[] = [
  wire.bomb,
  wire.cutBody,
  wire.drip,
  wire.gzipCut,
  wire.gzipped,
  wire.lengthTooLarge,
  wire.lengthTooSmall,
  wire.notFound,
  wire.redirectLoop,
  wire.redirectRound,
  wire.redirectTo("http://publisher.invalid/"),
  wire.reset,
  wire.resetMidway,
  wire.silence,
  wire.stall,
  wire.tooMany("3"),
  wire.tooMany("Sun, 22 Nov 2026 00:10:00 GMT"),
  wire.unavailable,
  wire.unknownPacking,
];

export interface Storm {
  /** How a publisher answers on its good days: it marks its files, or it does not. */
  readonly habit: readonly Misbehaviour[];
  /** What befalls a request: nothing, or up to two of `SAYS` before one of `COMES`. */
  readonly plan: (scene: Scene) => readonly Misbehaviour[];
}

/** A bad day, the same for the same seed: each request's fate hangs on its address and on how often it was put. */
export function stormOf(seed: string): Storm {
  const put = new Map<string, number>();
  const habit = dice(seed)() < 0.5 ? [wire.marked] : [];
  return {
    habit,
    plan: ({ url }) => {
      const address = url.pathname + url.search;
      const nth = (put.get(address) ?? 0) + 1;
      put.set(address, nth);
      const random = dice(`${seed} ${address} ${nth}`);
      if (random() < 0.4) return habit;
      const says = [0.5, 0.2].flatMap((chance) => (random() < chance ? one(SAYS, random) : []));
      return [...says, ...habit, ...(random() < 0.6 ? one(COMES, random) : [])];
    },
  };
}

/** Numbers from 0 to 1, the same for the same text. */
function dice(text: string): () => number {
  return randomLcg(createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32);
}

function one(list: readonly Misbehaviour[], random: () => number): Misbehaviour[] {
  return list.slice(Math.floor(random() * list.length)).slice(0, 1);
}
