import type { Store } from "../../pipelines/store.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { lawTopics } from "../../schemas/law.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { nameOf } from "../words/areas.ts";
import { NB } from "../words/grammar.ts";
import { questionTitle } from "./words.ts";

/** Why a rule is to be looked at again, from the most to the least urgent (`rules_due`). */
const REASONS = {
  error: { en: "error found by the check", ru: "ошибка, найденная проверкой" },
  act_ended: {
    en: "held to be in effect, but the stated end of the act passed {days} ago",
    ru: "считается действующим, но указанный срок акта истёк {days} назад",
  },
  contested: { en: "sources disagree", ru: "источники расходятся" },
  warning: { en: "warning of the check", ru: "предупреждение проверки" },
  draft: { en: "a draft, by a source {days} old", ru: "проект; источнику {days}" },
  unreviewed: {
    en: "coded {days} ago, not reviewed by a second person",
    ru: "закодировано {days} назад, второй человек не проверял",
  },
  beginning_unseen: {
    en: "by a source {days} old; the beginning was not seen",
    ru: "по источнику, которому {days}; начало не встречено",
  },
  unchecked: { en: "last read {days} ago", ru: "последний раз прочитано {days} назад" },
  information: { en: "noted by the check", ru: "отмечено проверкой" },
} as const satisfies Record<string, Text2>;
export type DueReason = keyof typeof REASONS;

/** A record or coded answer to be looked at again, in words of one language. */
export interface Due {
  readonly country: string;
  /** The question's heading, else the record's group of facts; null for several records. */
  readonly topic: string | null;
  readonly record: string | null;
  readonly reason: DueReason;
  readonly why: string;
  readonly last_checked: string | null;
  /** Address of the page, else the title of the document. */
  readonly source: string | null;
}

interface Row {
  readonly ref_area: string;
  readonly topic: string | null;
  readonly record_topic: string | null;
  readonly record_id: string | null;
  readonly reason: DueReason;
  readonly days: number | null;
  readonly message_en: string | null;
  readonly message_ru: string | null;
  readonly last_checked: string | null;
  readonly source_url: string | null;
  readonly source_title: string | null;
}

const DUE = `
  select
    ref_area, topic, record_topic, record_id, reason, days, message_en, message_ru, last_checked, source_url, source_title
  from rules_due(cast($day as date))
`;

/** What must be looked at again on a day, the most urgent first. */
export async function rulesDue(store: Store, day: string, lang: Lang): Promise<Due[]> {
  return (await store.rows<Row>(DUE, { day })).map((row) => ({
    country: nameOf(row.ref_area, lang),
    topic: row.topic === null ? groupTitle(row.record_topic, lang) : questionTitle(row.topic, lang),
    record: row.record_id,
    reason: row.reason,
    why: whyText(row, lang),
    last_checked: row.last_checked,
    source: row.source_url ?? row.source_title,
  }));
}

const groupTitle = (id: string | null, lang: Lang) => lawTopics.find((t) => t.id === id)?.title[lang] ?? null;

function whyText(row: Row, lang: Lang): string {
  const said = REASONS[row.reason][lang];
  const message = lang === "ru" ? row.message_ru : row.message_en;
  if (message !== null) return `${said}: ${message}`;
  return said.replace("{days}", daysText(row.days ?? 0, lang));
}

const daysText = (days: number, lang: Lang) =>
  `${formatNumber(days, lang, 0)}${NB}${lang === "ru" ? "дн." : days === 1 ? "day" : "days"}`;
