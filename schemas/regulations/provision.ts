import { z } from "zod";
import type { Text2 } from "../language.ts";
import { partialDate } from "../partial-date.ts";
import { aspects, stateGroups, targetGroups } from "./groups.ts";
import { specialAnswers, topicById, topics } from "./index.ts";
import { isUnit } from "./unit.ts";

/** In which role the state gives the rule. */
export const roles = {
  DEST: { en: "as the country of destination", ru: "как страна приёма" },
  ORIG: { en: "as the country of origin", ru: "как страна выезда" },
  BOTH: { en: "in both roles", ru: "в обеих ролях" },
} as const satisfies Record<string, Text2>;

/** What the first day rests on. */
export const fromBases = {
  IN_FORCE: { en: "day of effect", ru: "день вступления в силу" },
  ADOPTED: {
    en: "day of adoption; the day of effect was not seen",
    ru: "день принятия; дата вступления в силу не встречена",
  },
  SEEN: { en: "day of the source; the beginning was not seen", ru: "дата источника; начало не встречено" },
} as const satisfies Record<string, Text2>;
export type FromBasis = keyof typeof fromBases;

/** What the first day of a group's answer rests on where a membership came after the rule (`regulations_as_of`). */
export const membershipBasis: Text2 = {
  en: "a membership by at least one record",
  ru: "дата членства хотя бы по одной записи",
};

const keys = <T extends string>(record: Readonly<Record<T, unknown>>) => z.enum(Object.keys(record) as [T, ...T[]]);
const Party = z
  .string()
  .refine((code) => /^[A-Z]{3}$/.test(code) || Object.hasOwn(stateGroups, code), "neither ISO3 nor a group");
const Day = z.string().refine((text) => partialDate(text) !== null, "not a date");
const Text = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });

/**
 * A coded answer as it stands in `provisions.json`: what a person read out of one record, nothing beyond it.
 *
 * Left out: `ref_area` is the record's country; `valid_from` is the record's day of effect, else of adoption, else of its
 * source; `valid_to` is open. Dates are as exact as the source; `valid_to` is the first day without effect.
 */
export const ProvisionEntry = z
  .strictObject({
    record: z.string(),
    topic: z.enum(topics.map((t) => t.id)),
    role: keys(roles),
    counterpart: Party,
    target_group: keys(targetGroups),
    /** Tells rows of one question apart that hold at the same time. */
    aspect: keys(aspects).optional(),
    answer: z.string(),
    /** What this source says where `answer` is `CON`. */
    stated: z.string().optional(),
    ref_area: Party.optional(),
    value_num: z.number().optional(),
    value_unit: z.string().refine(isUnit, "not a unit").optional(),
    valid_from: Day.optional(),
    from_basis: keys(fromBases).optional(),
    valid_to: Day.optional(),
    law_practice: z.enum(["LAW", "PRACTICE"]).optional(),
    /** Article or paragraph where the record names it. */
    article: z.string().min(1).optional(),
    /** The rule reaches back before its act. */
    retroactive: z.literal(true).optional(),
    /** Conditions that the code cannot hold, by the record. */
    note: Text.optional(),
    coded_at: z.iso.date(),
    /** Day on which we gave the row up; the row stays in the file. */
    withdrawn: z.iso.date().optional(),
  })
  .superRefine((row, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const answers = topicById(row.topic)?.answers ?? {};
    if (!Object.hasOwn(answers, row.answer) && !Object.hasOwn(specialAnswers, row.answer))
      say(
        "answer",
        `not an answer of ${row.topic}: ${[...Object.keys(answers), ...Object.keys(specialAnswers)].join(", ")}`,
      );
    if ((row.answer === "CON") !== (row.stated !== undefined))
      say("stated", "stands with the answer CON, and only with it");
    if (row.stated !== undefined && !Object.hasOwn(answers, row.stated)) say("stated", `not an answer of ${row.topic}`);
    if ((row.value_num === undefined) !== (row.value_unit === undefined))
      say("value_unit", "a number and its unit go together");
    if (row.valid_from !== undefined && row.from_basis === undefined)
      say("from_basis", "say what the first day rests on");
  });
export type ProvisionEntry = z.infer<typeof ProvisionEntry>;

/** Coded answers of one country's records, appended to: a row's place makes its id. */
export const Provisions = z.array(ProvisionEntry);

/** A state in a group between two days, by one record (`groups.json`). */
export const GroupEntry = z.strictObject({
  record: z.string(),
  group: keys(stateGroups),
  iso3: z.string().length(3),
  valid_from: Day.nullable(),
  /** First day out of the group; null while it lasts. */
  valid_to: Day.nullable(),
  /** Records disagree on a day (`CON`). */
  contested: z.literal(true).optional(),
  why: z.string().min(1),
});
export const Groups = z.array(GroupEntry);
export type GroupEntry = z.infer<typeof GroupEntry>;
