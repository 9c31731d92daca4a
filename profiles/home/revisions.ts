import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import { said } from "../figures/context.ts";
import { years } from "../words/grammar.ts";
import { plainName } from "../words/short.ts";
import type { EditionPair } from "./rows.ts";

/** One figure in two editions; null where an edition has no number. */
export interface Revision {
  readonly area: string;
  readonly year: string;
  readonly was: number | null;
  readonly now: number | null;
  /** In per cent of what it was; null without both, or from zero. */
  readonly percent: number | null;
  readonly older: Fact | null;
  readonly newer: Fact | null;
}

/** What became of every figure between two editions (M-905). */
export interface Revisions {
  readonly added: readonly Revision[];
  readonly revised: readonly Revision[];
  readonly withdrawn: readonly Revision[];
  readonly unchanged: number;
  readonly years: readonly [string, string];
}

/** A change up to this, in per cent, is other decimals of the same figure: tables print one decimal of a percentage. */
const REVISED_PERCENT = 0.05;

export function revisionsOf({ older, newer }: Pick<EditionPair, "older" | "newer">): Revisions {
  const before = byKey(older.facts);
  const after = byKey(newer.facts);
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const all = keys.flatMap((key): Revision[] => {
    const [a, b] = [before.get(key) ?? null, after.get(key) ?? null];
    const [was, now] = [a?.obs_value ?? null, b?.obs_value ?? null];
    if (was === null && now === null) return [];
    const [area = "", year = ""] = key.split("|");
    const percent = was === null || now === null || was === 0 ? null : (100 * (now - was)) / Math.abs(was);
    return [{ area, year, was, now, percent, older: a, newer: b }];
  });
  const added = all.filter((r) => r.was === null);
  const withdrawn = all.filter((r) => r.now === null);
  const both = all.filter((r) => r.was !== null && r.now !== null);
  const revised = both.filter((r) => (r.percent === null ? r.was !== r.now : Math.abs(r.percent) > REVISED_PERCENT));
  const known = all.map((r) => r.year).toSorted();
  return {
    added,
    withdrawn,
    revised: revised.toSorted((a, b) => size(b) - size(a)),
    unchanged: both.length - revised.length,
    years: [known[0] ?? "", known.at(-1) ?? ""],
  };
}

const size = (r: Revision) => Math.abs(r.percent ?? Number.POSITIVE_INFINITY);

function byKey(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((f) => [`${f.ref_area}|${f.time_period}`, f]));
}

/** How many countries a headline names, and from which change, in per cent. */
const NAMED = 2;
const NAMED_PERCENT = 1;

/** Revisions of one country in neighbouring years and one direction: what a headline can say at once. */
interface Run {
  readonly area: string;
  readonly up: boolean;
  readonly years: readonly string[];
  readonly most: number;
}

function runsOf(revised: readonly Revision[]): Run[] {
  const runs: Run[] = [];
  const told = revised
    .filter((r) => r.percent !== null && Math.abs(r.percent) >= NAMED_PERCENT)
    .toSorted((a, b) => a.area.localeCompare(b.area, "en") || a.year.localeCompare(b.year, "en"));
  for (const r of told) {
    const percent = r.percent ?? 0;
    const last = runs.at(-1);
    const follows =
      last?.area === r.area && last.up === percent > 0 && Number(last.years.at(-1)) + 1 === Number(r.year);
    if (last && follows)
      runs[runs.length - 1] = { ...last, years: [...last.years, r.year], most: Math.max(last.most, Math.abs(percent)) };
    else runs.push({ area: r.area, up: percent > 0, years: [r.year], most: Math.abs(percent) });
  }
  return runs.toSorted((a, b) => b.most - a.most);
}

/** Counts over the ten, then the largest revisions by country. */
export function revisionHeadline(r: Revisions, lang: Lang): string {
  const n = (count: number) => formatNumber(count, lang);
  const none = (count: number) => (count === 0 ? "none" : n(count));
  const counts = said(
    lang,
    `${n(r.added.length)} ${r.added.length === 1 ? "figure" : "figures"} added, ${none(r.revised.length)} revised, ${n(r.unchanged)} unchanged, ${none(r.withdrawn.length)} withdrawn`,
    `Добавлено чисел: ${n(r.added.length)}, пересмотрено: ${n(r.revised.length)}, без изменений: ${n(r.unchanged)}, снято: ${n(r.withdrawn.length)}`,
  );
  const named = runsOf(r.revised)
    .slice(0, NAMED)
    .map((run, i) => {
      const period = years(run.years[0] ?? "", run.years.at(-1) ?? "", lang);
      const name = plainName(run.area, lang);
      const word = run.up ? said(lang, "higher", "выше") : said(lang, "lower", "ниже");
      return said(lang, `${name}${i === 0 ? " is" : ""} ${word} for ${period}`, `${name} – ${word} за ${period}`);
    });
  if (named.length === 0) return counts;
  return `${counts}${said(lang, ": ", "; ")}${named.join(", ")}`;
}
