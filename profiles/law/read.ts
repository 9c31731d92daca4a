import type { Store } from "../../pipelines/store.ts";
import type { DatePrecision } from "../../schemas/partial-date.ts";
import type { FromBasis } from "../../schemas/regulations/provision.ts";

/** A coded answer in effect on a day (`regulations_as_of`), with its act, its record and how sure it is. */
export interface AnswerRow {
  readonly provision_id: string;
  /** Whose law, worked out: ISO3, or a group or another state as coded. */
  readonly ref_area: string;
  readonly counterpart: string;
  /** The counterpart as coded: why the rule applies. */
  readonly coded_ref_area: string;
  readonly coded_counterpart: string;
  readonly topic: string;
  readonly target_group: string;
  readonly aspect: string | null;
  readonly role: "DEST" | "ORIG" | "BOTH";
  readonly answer_code: string;
  readonly stated_code: string;
  readonly value_num: number | null;
  readonly value_unit: string | null;
  readonly valid_from: string;
  readonly date_precision: DatePrecision;
  /** `MEMBER`: a membership that came after the rule. */
  readonly from_basis: FromBasis | "MEMBER";
  readonly valid_to: string | null;
  readonly valid_to_precision: DatePrecision | null;
  /** The end is only the day on which a source without a date was read that tells another answer. */
  readonly ended_by_source: boolean;
  readonly law_practice: "LAW" | "PRACTICE";
  readonly article: string | null;
  readonly note_en: string | null;
  readonly note_ru: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly review_status: string;
  readonly certain: boolean;
  readonly record_id: string;
  readonly instrument_id: string | null;
  readonly instrument_en: string | null;
  readonly instrument_ru: string | null;
  readonly official_url: string | null;
  readonly number: string | null;
  readonly title_en: string;
  readonly title_ru: string;
  readonly source_url: string | null;
  readonly source_title: string;
  readonly source_as_of: string | null;
  readonly last_checked: string;
}

/** Whether the answer that follows one (`a`) begins only on the day on which its undated source was read. */
const ENDED_BY_SOURCE = `exists (
      select 1 from provision n
      where n.known_to is null and n.from_basis = 'SEEN' and n.valid_from = a.valid_to and n.valid_from = n.coded_at
        and n.topic = a.topic and n.ref_area = a.coded_ref_area and n.counterpart = a.coded_counterpart
        and n.target_group = a.target_group and n.aspect is not distinct from a.aspect
    )`;

/** Answers of a relation with the columns of `regulations_as_of` (`a`) that fit a condition, each with its record and its act. */
const answersFrom = (relation: string, condition = "true") => `
  select
    a.provision_id, a.ref_area, a.counterpart, a.coded_ref_area, a.coded_counterpart, a.topic, a.target_group, a.aspect,
    a.role, a.answer_code, a.stated_code, a.value_num, a.value_unit, a.valid_from, a.date_precision, a.from_basis,
    a.valid_to, a.valid_to_precision, ${ENDED_BY_SOURCE} as ended_by_source, a.law_practice, a.article, a.note_en, a.note_ru, a.confidence, a.review_status,
    a.certain, a.record_id, a.instrument_id, i.title_en as instrument_en, i.title_ru as instrument_ru, i.official_url,
    i.number, r.title_en, r.title_ru, r.source_url, r.source_title, r.source_as_of, r.last_checked
  from ${relation} a
  join law_record r on r.record_id = a.record_id and r.known_to is null
  left join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
  where ${condition}
  order by a.ref_area, a.counterpart, a.topic, a.target_group, a.aspect, a.provision_id
`;

/** Answers of `$day` that fit a condition on the columns of `regulations_as_of` (`a`). */
export const answersWhere = (condition: string) => answersFrom("regulations_as_of(cast($day as date))", condition);

/** Every answer we believe, of any time, as it was coded. */
const CODED = answersFrom(`(
    select *, ref_area as coded_ref_area, counterpart as coded_counterpart, answer_code <> 'CON' as certain
    from provision
    where known_to is null
  )`);

/** Answers in effect on a day: for each pair of the ten the most specific, for groups and others as coded. */
export const answersOn = (store: Store, day: string): Promise<AnswerRow[]> =>
  store.rows<AnswerRow>(answersWhere("true"), { day });

/** Coded answers of all times: whose law and whom it names stand as coded, not worked out for pairs. */
export const codedAnswers = (store: Store): Promise<AnswerRow[]> => store.rows<AnswerRow>(CODED);

/** A dated change of rules (`policy_event`), with the record that tells it. */
export interface EventRow {
  readonly event_id: string;
  readonly ref_area: string;
  readonly topic: string;
  readonly tool: string | null;
  readonly target_group: string | null;
  /** Whose citizens or which state: ISO3 or a group; null own citizens or none. */
  readonly origin_group: string | null;
  /** −1 fewer limits, 0 neither, 1 more, 9 mixed; null not coded. */
  readonly direction: number | null;
  /** 1 technical … 4 a new regime; null not coded. */
  readonly magnitude: number | null;
  readonly date_announced: string | null;
  readonly date_announced_precision: DatePrecision | null;
  readonly date_effective: string | null;
  readonly date_effective_precision: DatePrecision | null;
  readonly contested: boolean;
  readonly title_en: string;
  readonly title_ru: string;
  readonly summary_en: string;
  readonly summary_ru: string;
  readonly instrument_id: string | null;
  readonly confidence: "H" | "M" | "L";
  readonly record_id: string;
  readonly counterpart: string | null;
  readonly source_url: string | null;
  readonly source_title: string;
  readonly known_from: string;
  /** Coded answers that end, and that begin, on the day (`provision_id`). */
  readonly provision_before: readonly string[];
  readonly provision_after: readonly string[];
}

const EVENTS = `
  select
    e.event_id, e.ref_area, e.topic, e.tool, e.target_group, e.origin_group, e.direction, e.magnitude,
    e.date_announced, e.date_announced_precision, e.date_effective, e.date_effective_precision, e.contested, e.title_en, e.title_ru,
    r.summary_en, r.summary_ru, e.instrument_id, e.confidence, e.record_id, r.counterpart, r.source_url, r.source_title,
    e.known_from, e.provision_before, e.provision_after
  from policy_event e
  join law_record r on r.record_id = e.record_id and r.known_to is null
  where e.known_to is null
  order by coalesce(e.date_effective, e.date_announced), e.ref_area, e.event_id
`;

/** All dated changes of rules, oldest first. */
export const lawEvents = (store: Store): Promise<EventRow[]> => store.rows<EventRow>(EVENTS);
