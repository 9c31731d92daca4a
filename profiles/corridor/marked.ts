import type { Lang } from "../../schemas/language.ts";
import type { Block, Direction } from "../document.ts";
import { type Marking, withMarks } from "../figures/marked.ts";
import { markText } from "../law/mark-words.ts";
import { corridorMarks, isBetween, type MarkTheme } from "../law/marks.ts";
import { plainName } from "../words/short.ts";
import type { Pair } from "./pair.ts";
import type { CorridorRows } from "./rows.ts";

/** Line charts of a corridor with changes of rules between the two marked on them; other blocks as they are. */
export function marked(
  blocks: readonly Block[],
  theme: MarkTheme,
  pair: Pair,
  rows: Pick<CorridorRows, "law">,
  lang: Lang,
): Block[] {
  const bound = new Set(pair.law.agreements.map((a) => a.instrument_id));
  const sides = [pair.from, pair.to] as const;
  const marking: Marking = {
    within: (years, directions) =>
      corridorMarks(rows.law, { sides, bound, hosts: directions.flatMap((d) => hostsOf(d, pair)) }, theme, years),
    text: (mark) => {
      const both = isBetween(mark.event, { sides, bound }, rows.law.members);
      return markText(mark, both ? "" : plainName(mark.event.ref_area, lang), lang);
    },
    stands: ({ event }, direction) =>
      isBetween(event, { sides, bound }, rows.law.members) ||
      hostsOf(direction, pair).some((id) => id === event.ref_area),
  };
  return blocks.map((block) => (block.type === "figure" ? withMarks(block, marking, lang) : block));
}

/** Whose rules a chart may bear: those of the country that people in it live in; of both where it shows both ways. */
function hostsOf(direction: Direction, { from, to }: Pair): readonly string[] {
  return direction === "out" ? [to] : direction === "in" ? [from] : [from, to];
}
