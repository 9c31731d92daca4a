import type { Check } from "../../check/check.ts";
import { noOverlap } from "./r-01-no-overlap.ts";
import { noGap } from "./r-02-no-gap.ts";
import { anchored } from "./r-03-anchored.ts";
import { publishedAnchored } from "./r-03-published-anchored.ts";
import { adoptedAfterEffect, endBeforeStart } from "./r-04-dates-in-order.ts";
import { notBeforeItsAct } from "./r-04-not-before-its-act.ts";
import { changeHasEvent } from "./r-05-change-has-event.ts";
import { specificWins } from "./r-06-specific-wins.ts";
import { unitsGiven } from "./r-07-units.ts";
import { checkedLately } from "./r-08-checked-lately.ts";
import { linked } from "./r-09-linked.ts";
import { translated } from "./r-10-translated.ts";

/** The integrity rules of the regulations scheme (§2.1). */
export const lawChecks: readonly Check[] = [
  noOverlap,
  noGap,
  anchored,
  publishedAnchored,
  notBeforeItsAct,
  endBeforeStart,
  adoptedAfterEffect,
  changeHasEvent,
  specificWins,
  unitsGiven,
  checkedLately,
  linked,
  translated,
];
