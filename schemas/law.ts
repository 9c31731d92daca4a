import { z } from "zod";
import { Card } from "./card.ts";
import type { Text2 } from "./language.ts";
import { partialDate } from "./partial-date.ts";
import { eventTools, uncodedReasons } from "./regulations/event.ts";
import { targetGroups } from "./regulations/groups.ts";

/**
 * What a record of the law is about: the eleven groups under which the facts were collected.
 *
 * `codes` are the topic codes of the regulations scheme (§3) that a later coding of `provision` draws from the group; a
 * family is written with its prefix only.
 */
export const lawTopics = [
  {
    id: "entry",
    title: { en: "Entry and visas", ru: "Въезд и визы" },
    codes: ["ENT_VISA", "ENT_DOC", "ENT_PURP", "ENT_BAN"],
  },
  {
    id: "registration",
    title: { en: "Stay and registration", ru: "Пребывание и миграционный учёт" },
    codes: ["REG_STAY", "REG_MOVE", "EAEU_REG"],
  },
  { id: "work_authorisation", title: { en: "Right to work", ru: "Право на работу" }, codes: ["LAB"] },
  { id: "regional_integration", title: { en: "Regional unions", ru: "Региональные союзы" }, codes: ["EAEU"] },
  {
    id: "migration_law",
    title: { en: "Migration laws and strategies", ru: "Законы и стратегии о миграции" },
    codes: ["RES_TEMP", "RES_PERM", "NAT_PATH", "EXP_DET"],
  },
  {
    id: "emigration_management",
    title: { en: "Work abroad of own citizens", ru: "Работа своих граждан за рубежом" },
    codes: ["REC", "OWN", "EXIT_OWN"],
  },
  {
    id: "bilateral_agreement",
    title: { en: "Labour agreements", ru: "Соглашения о труде" },
    codes: ["REC_ORG", "LAB_ACC"],
  },
  {
    id: "social_protection",
    title: { en: "Social protection and pensions", ru: "Социальная защита и пенсии" },
    codes: ["SOC", "PEN", "VOL_INS"],
  },
  { id: "ratification", title: { en: "Conventions", ru: "Конвенции" }, codes: [] },
  {
    id: "remittance_regulation",
    title: { en: "Money transfers and currency", ru: "Денежные переводы и валюта" },
    codes: ["FX", "TR", "MTO", "TAX", "PAY_LINK", "AML_LIST"],
  },
  {
    id: "return_diaspora",
    title: { en: "Return and diaspora", ru: "Возвращение и диаспора" },
    codes: ["DIA", "RET"],
  },
] as const satisfies readonly LawTopicRow[];

interface LawTopicRow {
  readonly id: string;
  readonly title: Text2;
  readonly codes: readonly string[];
}
export type LawTopic = (typeof lawTopics)[number]["id"];

/** Stands wherever law is told of. */
export const lawDisclaimer: Text2 = {
  en: "Information, not legal advice; the text in the original language prevails.",
  ru: "Это справочная информация, а не юридическая консультация; силу имеет текст на языке оригинала.",
};

/** How near to the law's own text the source stands; the letter is the scheme's confidence. */
export const lawConfidence = {
  primary: {
    letter: "H",
    title: { en: "primary source", ru: "первоисточник" },
    about: {
      en: "Law text, treaty depositary or an official body’s own page.",
      ru: "Текст закона, депозитарий договора или страница самого ведомства.",
    },
  },
  secondary: {
    letter: "M",
    title: { en: "secondary source", ru: "вторичный источник" },
    about: { en: "Report, law firm or news agency.", ru: "Доклад, юридическая фирма или информационное агентство." },
  },
  tertiary: {
    letter: "L",
    title: { en: "tertiary source", ru: "третичный источник" },
    about: { en: "Local news, blog or forum.", ru: "Местные новости, блог или форум." },
  },
} as const satisfies Record<string, { letter: "H" | "M" | "L"; title: Text2; about: Text2 }>;

/** The collectors' coarse type of an act; `decree` also covers resolutions and orders of governments and central banks. */
export const instrumentTypes = {
  law: { en: "Law", ru: "Закон" },
  treaty: { en: "Treaty", ru: "Договор" },
  decree: { en: "Decree, resolution or order", ru: "Указ, постановление или приказ" },
  agreement: { en: "Agreement", ru: "Соглашение" },
  strategy: { en: "Strategy or programme", ru: "Стратегия или программа" },
  convention: { en: "Convention", ru: "Конвенция" },
} as const satisfies Record<string, Text2>;

/** `legal_instrument.kind`: the scheme's list (§2). */
export const instrumentKinds = {
  CONST: { en: "Constitution", ru: "Конституция" },
  CODE: { en: "Code", ru: "Кодекс" },
  LAW: { en: "Law", ru: "Закон" },
  DECREE: { en: "Act of the president", ru: "Акт президента" },
  GOV_RES: { en: "Government resolution", ru: "Постановление правительства" },
  CB_ACT: { en: "Central bank act", ru: "Акт центрального банка" },
  ORDER: { en: "Ministry order", ru: "Приказ министерства" },
  TREATY_MULTI: { en: "Treaty of several states", ru: "Многосторонний договор" },
  TREATY_BI: { en: "Treaty of two parties", ru: "Двусторонний договор" },
  REGIONAL_ACT: { en: "Act of a regional body", ru: "Акт регионального объединения" },
  SOFT: { en: "Strategy, programme or declaration", ru: "Стратегия, программа или заявление" },
} as const satisfies Record<string, Text2>;
export type InstrumentKind = keyof typeof instrumentKinds;

/** `legal_instrument.status`: the scheme's list, with `ended` for a stated period that is over. */
export const instrumentStatuses = {
  "in force": { en: "in force", ru: "действует" },
  repealed: { en: "repealed", ru: "утратил силу" },
  suspended: { en: "suspended", ru: "приостановлен" },
  "not yet in force": { en: "not yet in force", ru: "ещё не вступил в силу" },
  ended: { en: "period over", ru: "срок истёк" },
  unknown: { en: "not known", ru: "неизвестно" },
} as const satisfies Record<string, Text2>;
export type InstrumentStatus = keyof typeof instrumentStatuses;

/** `institution.function`: the scheme's list. */
export const institutionFunctions = {
  policy: { en: "migration policy", ru: "миграционная политика" },
  admission: { en: "admission and residence", ru: "въезд и проживание" },
  registration: { en: "registration", ru: "учёт" },
  labour_permits: { en: "work permits", ru: "разрешения на работу" },
  statistics: { en: "statistics", ru: "статистика" },
  transfers: { en: "money transfers", ru: "денежные переводы" },
  aml: {
    en: "action against money laundering",
    ru: "противодействие отмыванию денег",
  },
  diaspora: { en: "diaspora", ru: "диаспора" },
  recruitment_licensing: {
    en: "licensing of recruitment",
    ru: "лицензирование трудоустройства",
  },
} as const satisfies Record<string, Text2>;

/** Why a record is not tied to an act: its source tells of the rule but not of the act. */
export const unanchoredReasons = {
  rule: { en: "states a rule without naming the act", ru: "излагает правило, не называя акта" },
  overview: { en: "lists several acts or agreements at once", ru: "перечисляет сразу несколько актов или соглашений" },
  report: {
    en: "reports an event, a body or plans, not an act",
    ru: "сообщает о событии, ведомстве или планах, а не об акте",
  },
} as const satisfies Record<string, Text2>;

/**
 * Wordings of `value.status` met so far. `draft`: a bill, a draft or an act not yet signed when the source was written.
 * A wording outside the list stops `receive`, so that the Russian is never missing.
 */
export const statusWordings: Readonly<Record<string, { readonly ru: string; readonly draft: boolean }>> = {
  "in force": { ru: "действует", draft: false },
  observer: { ru: "наблюдатель", draft: false },
  negotiation: { ru: "ведутся переговоры", draft: false },
  "denunciation in process at source date": { ru: "денонсация шла на дату источника", draft: false },
  "procedure started 2026-01": { ru: "процедура начата в январе 2026 г.", draft: false },
  "first reading at source date": { ru: "первое чтение на дату источника", draft: true },
  "draft at source date": { ru: "проект на дату источника", draft: true },
  "draft decree at source date": { ru: "проект указа на дату источника", draft: true },
  draft: { ru: "проект", draft: true },
  bill: { ru: "законопроект", draft: true },
  "bill at source date": { ru: "законопроект на дату источника", draft: true },
  "awaiting signature at source date": { ru: "ожидал подписи на дату источника", draft: true },
};

/**
 * `value.action` of a record about a convention. A national law on ratification is not the deposit with the depositary and
 * is kept apart from it.
 */
export const treatyActions = [
  "ratification",
  "accession",
  "signature",
  "signature only",
  "ratification law",
  "accession law",
  "none",
] as const;
export type TreatyAction = (typeof treatyActions)[number];

const PartialDate = z.string().refine((text) => partialDate(text) !== null, "not a date");
const ids = <T extends string>(record: Readonly<Record<T, unknown>>) => z.enum(Object.keys(record) as [T, ...T[]]);

const Text = z.strictObject({ en: z.string().min(1), ru: z.string().min(1) });

/** A fact of the law as collected, with both languages: what a law source's vintage keeps (`records.json`). */
export const LawRecord = z.strictObject({
  /** Country and the first words of the English title: the same fact keeps its id when the file's order changes. */
  id: z.string().regex(/^[a-z]{3}(-[a-z0-9]+)+$/),
  /** Place in the file collected (JSON pointer). */
  pointer: z.string().regex(/^\/\d+$/),
  ref_area: z.string().length(3),
  topic: z.enum(lawTopics.map((t) => t.id)),
  title: Text,
  title_original: z.string().nullable(),
  instrument_type: ids(instrumentTypes),
  number: z.string().nullable(),
  adopted: PartialDate.nullable(),
  in_force: PartialDate.nullable(),
  ended: PartialDate.nullable(),
  summary: Text,
  /** Amounts, durations, lists and status as collected; its keys differ by record. */
  value: z.record(z.string(), z.json()).nullable(),
  /** The other side, where there is one; null also for lists of countries, which are in `value`. */
  partner: z.string().length(3).nullable(),
  source_url: z.string().nullable(),
  source_title: z.string(),
  source_as_of: PartialDate.nullable(),
  confidence: ids(lawConfidence),
  /** Whose translation the second language is. */
  translation: z.enum(["machine", "official"]),
});
export type LawRecord = z.infer<typeof LawRecord>;

/** The card of a law source's vintage: as a figure source's, with records in place of readings. */
export const LawCard = Card.omit({ layout: true, readings: true, passed_over: true, readings_sha256: true }).extend({
  records: z.number().int().positive(),
  /** SHA-256 of the records' canonical text. */
  records_sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type LawCard = z.infer<typeof LawCard>;

/** `value.status` of a record, under either of its two keys; null when the collectors stated none. */
export function statusText(record: Pick<LawRecord, "value">): string | null {
  const text = record.value?.status ?? record.value?.status_at_source_date;
  return typeof text === "string" ? text : null;
}

/** A bill, a draft or an act not yet signed when its source was written. */
export function isDraft(record: Pick<LawRecord, "value">): boolean {
  return statusWordings[statusText(record) ?? ""]?.draft ?? false;
}

/** What a change of rules changed, for whom and which way. */
const Change = z.strictObject({
  tool: ids(eventTools),
  target_group: ids(targetGroups),
  /** Whose citizens it concerns: ISO3 or a group; null for own citizens. */
  origin_group: z.string().min(2).nullable(),
  direction: z.union([z.literal(-1), z.literal(0), z.literal(1), z.literal(9)]).nullable(),
  magnitude: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
});

/**
 * What a person read out of a record beyond its fields (`coding.json`, by record id); nothing beyond the record itself.
 *
 * Fields left out follow the rule: a number or a date of adoption names an act, the type gives its kind, an agreement with
 * one partner is a treaty of two parties, a dated change is an event.
 */
export const LawCoding = z.record(
  z.string(),
  z.strictObject({
    /** Why the coder says so. */
    why: z.string().min(1),
    /** The title names the act although neither number nor date of adoption was seen. */
    instrument: z.literal(true).optional(),
    /** The record is not tied to an act. */
    no_instrument: ids(unanchoredReasons).optional(),
    kind: ids(instrumentKinds).nullable().optional(),
    issuer: Text.optional(),
    /** ISO 639-1 language of the original title. */
    lang: z.string().length(2).optional(),
    status: ids(instrumentStatuses).optional(),
    /** Record of the act this one replaced. */
    supersedes: z.string().optional(),
    /** `false`: the date is not a change of rules, or repeats another record's. Else what changed, for whom, which way. */
    event: z.union([z.literal(false), Change]).optional(),
    /** Changes on other days that the same record tells of. */
    further_events: z.array(Change.extend({ date: PartialDate, title: Text })).optional(),
    /** Why no coded answer was made of the record. */
    no_provision: ids(uncodedReasons).optional(),
    /** Sources disagree on the date (`CON`). */
    contested: z.literal(true).optional(),
    note: Text.optional(),
    /** For conventions: the action where `value.action` is silent, the signature where `value.signed` is not one. */
    action: z.enum(treatyActions).optional(),
    signed: z.null().optional(),
    reservations: Text.optional(),
  }),
);
export type LawCoding = z.infer<typeof LawCoding>;

/** Bodies that a record names as charged with a function (`institutions.json`). */
export const LawInstitutions = z.array(
  z.strictObject({
    record: z.string(),
    function: ids(institutionFunctions),
    name: Text,
    name_orig: z.string().nullable(),
    /** What the record says it does. */
    duty: Text,
    valid_from: PartialDate.nullable(),
    valid_to: PartialDate.nullable(),
  }),
);
export type LawInstitutions = z.infer<typeof LawInstitutions>;
