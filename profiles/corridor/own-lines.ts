import { breakdownName } from "../../schemas/breakdowns.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Direction, LineSeries } from "../document.ts";
import { said } from "../figures/context.ts";
import { type Group, groupsOf, pointsWithGaps } from "../figures/own/groups.ts";
import type { OwnFact } from "../figures/own/read.ts";
import { isPluralRu } from "../words/areas.ts";
import { plainName } from "../words/short.ts";

/** Fewest years that a line joins; fewer are marks. */
const LINE = 3;

/** One series of a corridor: whose statistics, which way, drawn and named. */
export interface OwnLine {
  readonly group: Group;
  readonly reporter: string;
  readonly direction: Direction;
  readonly label: string;
}

/**
 * Yearly series between two countries, each source and concept a line of its own; the direction is that of the page.
 *
 * @param inward whether a fact comes in to the country from which the page is seen.
 */
export function ownLines(facts: readonly OwnFact[], inward: (f: OwnFact) => boolean, lang: Lang): OwnLine[] {
  return groupsOf(facts.filter((f) => f.freq === "A" && f.sex === "_T")).flatMap((group): OwnLine[] => {
    const [one] = group.facts;
    if (!one) return [];
    const part = group.breakdown_1 === "_T" ? "" : `, ${breakdownName(group.breakdown_1)?.[lang] ?? ""}`;
    const item = group.indicator === "PT" ? said(lang, ", personal transfers", ", личные трансферты") : "";
    const press = group.nearness === "quoted" ? said(lang, ", press", ", пресса") : "";
    return [
      {
        group,
        reporter: one.ref_area,
        direction: inward(one) ? "in" : "out",
        label: `${said(lang, `${plainName(one.ref_area, "en")} counts`, `${isPluralRu(one.ref_area) ? "считают" : "считает"} ${plainName(one.ref_area, "ru")}`)}${item}${part}${press}`,
      },
    ];
  });
}

/** The drawing of a series: solid where an office prints three years and more, marks where it is quoted or short. */
export function drawn(line: OwnLine, scale: (v: number) => number, text: (v: number) => string): LineSeries {
  const { group } = line;
  const solid = group.facts.length >= LINE && group.nearness !== "quoted";
  const end = group.facts.at(-1);
  return {
    id: `${group.source_id}-${group.indicator}-${group.breakdown_1}-${line.reporter}-${group.duration_rule}`,
    label: end ? text(end.obs_value) : "",
    sublabel: line.label,
    direction: line.direction,
    role: solid ? "newest" : "marks",
    nearness: group.nearness,
    everyPoint: true,
    points: pointsWithGaps(group.facts, scale),
    callouts: [],
  };
}
