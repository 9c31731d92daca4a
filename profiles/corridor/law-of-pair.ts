import { isTen } from "../../schemas/areas.ts";
import { topics } from "../../schemas/regulations/index.ts";
import type { AnswerRow } from "../law/read.ts";
import type { AgreementRow, ConventionRow, LawRows, UncodedRow } from "./law-rows.ts";

/** Questions told between two of the ten even where nothing is held: those of the matrix of corridors. */
const ALWAYS = ["ENT_VISA", "REG_STAY", "LAB_ACC", "PEN_MODE", "TR_LIM_OUT"];

/** Main questions in the order of the page. */
const MAIN = [
  "ENT_VISA",
  "ENT_DOC",
  "REG_STAY",
  "LAB_ACC",
  "LAB_FEE",
  "LAB_TEST",
  "PEN_MODE",
  "SOC_HEALTH",
  "TR_LIM_OUT",
  "REC_ORG",
  "RET_READ",
];

/** A question with what is held on it; no answer: no record held. */
export interface Question {
  readonly topic: string;
  readonly answers: readonly AnswerRow[];
}

/** The law for citizens of one state in the other. */
export interface Way {
  readonly host: string;
  readonly guest: string;
  readonly main: readonly Question[];
  /** Other questions on which a rule names the guest or a group that it belongs to. */
  readonly named: readonly Question[];
  /** Other questions whose rule is the same for any country. */
  readonly general: readonly AnswerRow[];
  /** Answers that no longer hold, newest end first. */
  readonly earlier: readonly AnswerRow[];
}

export interface PairLaw {
  /** Citizens of the country of the page in the other, and the other way. */
  readonly ways: readonly [Way, Way];
  readonly agreements: readonly AgreementRow[];
  readonly conventions: readonly ConventionRow[];
  readonly uncoded: readonly UncodedRow[];
}

/** The law between two countries, from the rows of a scope; pure. */
export function pairLaw(law: LawRows, from: string, to: string): PairLaw {
  const ordered = (r: AgreementRow | ConventionRow) => r.from_area === from && r.to_area === to;
  return {
    ways: [wayOf(law, to, from), wayOf(law, from, to)],
    agreements: law.agreements.filter(ordered),
    conventions: law.conventions.filter(ordered),
    uncoded: law.uncoded.filter(
      (r) => (r.ref_area === from && r.counterpart === to) || (r.ref_area === to && r.counterpart === from),
    ),
  };
}

function wayOf(law: LawRows, host: string, guest: string): Way {
  const held = answersOf(law.answers, host, guest);
  const on = (topic: string) => held.filter((a) => a.topic === topic);
  const others = held.filter((a) => !MAIN.includes(a.topic));
  const named = new Set(others.filter(isNamed).map((a) => a.topic));
  const order = topics.map((t) => t.id);
  return {
    host,
    guest,
    main: MAIN.map((topic) => ({ topic, answers: on(topic) })).filter(
      (q) => q.answers.length > 0 || (ALWAYS.includes(q.topic) && isTen(host) && isTen(guest)),
    ),
    named: order.filter((topic) => named.has(topic)).map((topic) => ({ topic, answers: on(topic).filter(isNamed) })),
    general: order.flatMap((topic) => others.filter((a) => a.topic === topic && !isNamed(a))),
    earlier: answersOf(law.earlier, host, guest).toReversed(),
  };
}

const isNamed = (a: AnswerRow) => a.coded_counterpart !== "ALL";

/**
 * What the host rules for the guest's citizens and what their own state rules for going there. Of what both states owe one
 * another, the home state's record stands in where the host's records have none.
 */
function answersOf(rows: readonly AnswerRow[], host: string, guest: string): AnswerRow[] {
  const own = rows.filter((a) => a.ref_area === host && a.counterpart === guest && a.role !== "ORIG");
  const home = rows.filter((a) => a.ref_area === guest && a.counterpart === host);
  const mutual = home.filter((a) => a.role === "BOTH" && isNamed(a) && !own.some((o) => o.topic === a.topic));
  return once([...own, ...home.filter((a) => a.role === "ORIG"), ...mutual]);
}

/** An act that both states' records answer alike is told once. */
function once(answers: readonly AnswerRow[]): AnswerRow[] {
  const seen = new Set<string>();
  return answers.filter((a) => {
    if (a.instrument_id === null) return true;
    const key = [a.topic, a.target_group, a.aspect, a.stated_code, a.value_num, a.instrument_id, a.valid_from].join(
      "|",
    );
    return !seen.has(key) && seen.add(key);
  });
}
