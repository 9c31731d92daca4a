import { theTen } from "../../schemas/areas.ts";
import { topics } from "../../schemas/regulations/index.ts";
import { type TopicFamily, topicFamilies } from "../../schemas/regulations/topic.ts";
import type { AnswerRow } from "../law/read.ts";
import type { Regulations } from "./read.ts";

/** Counterparts from the wide to the narrow; a single state is narrower than any group. */
const WIDEST: readonly string[] = ["ALL", "CIS", "CIS_VF", "EAEU", "EU", "COETHNIC", "STATELESS"];

/** A topic of fewer countries than this compares nothing. */
const FEWEST = 2;

/** The current general answer of one country to one topic: rules for everybody, else for the widest group, else for states. */
export interface CountryAnswer {
  readonly area: string;
  readonly rows: readonly AnswerRow[];
  /** Rules for narrower groups or single states beside these. */
  readonly narrower: number;
}

/** A topic that at least two of the ten answer now, each of the ten in a line. */
export interface TopicComparison {
  readonly topic: string;
  readonly countries: readonly CountryAnswer[];
  /** How many of the ten have an answer. */
  readonly held: number;
}

export interface FamilyComparison {
  readonly family: TopicFamily;
  readonly topics: readonly TopicComparison[];
}

/** All comparisons of the day, by family of topics; a family without any is left out. */
export function comparisons(law: Regulations): FamilyComparison[] {
  const families = Object.keys(topicFamilies) as TopicFamily[];
  return families
    .map((family) => ({
      family,
      topics: topics
        .filter((t) => t.family === family)
        .map((t) => comparison(law, t.id))
        .filter((c) => c.held >= FEWEST),
    }))
    .filter((f) => f.topics.length > 0);
}

function comparison(law: Regulations, topic: string): TopicComparison {
  const countries = theTen.map(({ id }) => countryAnswer(law, topic, id));
  return { topic, countries, held: countries.filter((c) => c.rows.length > 0).length };
}

function countryAnswer(law: Regulations, topic: string, area: string): CountryAnswer {
  const ids = new Set(law.now.filter((a) => a.topic === topic && a.ref_area === area).map((a) => a.provision_id));
  const all = [...ids].flatMap((id) => law.provisions.get(id) ?? []);
  const widest = WIDEST.find((group) => all.some((a) => a.counterpart === group));
  const rows = widest === undefined ? all : all.filter((a) => a.counterpart === widest);
  return { area, rows: rows.toSorted((a, b) => special(a) - special(b)), narrower: all.length - rows.length };
}

/** How far an answer is from the general one: everyone or workers first, then other groups, then other cases. */
const special = (a: AnswerRow) => (a.aspect === null ? 0 : 2) + (["ALL", "WORKER"].includes(a.target_group) ? 0 : 1);
