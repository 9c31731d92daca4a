import { column } from "../column.ts";
import type { Column, Table } from "../tables.ts";
import { PAIRS } from "./pairs.ts";
import { reasonWords } from "./reasons.ts";

/** What the view says of each side, in the order of its columns. */
const SIDE = [
  ["obs_id", "varchar"],
  ["reporter", "varchar"],
  ["indicator", "varchar"],
  ["obs_value", "double"],
  ["unit_measure", "varchar"],
  ["obs_status", "varchar"],
  ["concept_basis", "varchar"],
  ["duration_rule", "varchar"],
  ["breakdown_1", "varchar"],
  ["territory", "varchar"],
  ["time_period", "varchar"],
  ["source_id", "varchar"],
  ["producer", "varchar"],
] as const;

const selected = (side: "a" | "b") =>
  SIDE.map(([name]) =>
    name === "reporter" ? `${side === "a" ? "from_area" : "to_area"} as ${side}_reporter` : `${side}_${name}`,
  ).join(", ");

/**
 * Pairs of figures of the same corridor and thing, A of the side of origin or sender and B of the side of destination or
 * receiver, or why they cannot be compared (M-406).
 */
export const MIRROR = `
  create view mirror as
  with pair as (${PAIRS})
  select
    from_area, to_area, what, a_freq as freq,
    case when a_time_period = b_time_period then a_time_period else a_time_period || ' / ' || b_time_period end
      as time_period,
    ${selected("a")},
    ${selected("b")},
    case when reasons = [] then 'comparable' else 'not comparable: ' || array_to_string(reasons, ', ') end as pair_status,
    reasons,
    ${reasonWords("en")} as reason_en,
    ${reasonWords("ru")} as reason_ru,
    relative, symmetric_difference, log_ratio
  from pair
`;

/** The view's columns in both languages; those of each side are described as in `observation`. */
export function mirrorTable(observed: (name: string) => Column): Table {
  const side = (letter: "a" | "b", en: string, ru: string) =>
    SIDE.map(([name, type]): Column => {
      if (name === "reporter")
        return column(
          `${letter}_reporter`,
          type,
          `${en}: the side whose statistics it is`,
          `${ru}: сторона, чья это статистика`,
        );
      const { about } = observed(name);
      return column(`${letter}_${name}`, type, `${en}: ${about.en}`, `${ru}: ${about.ru}`);
    });
  return {
    name: "mirror",
    about: {
      en: "A pair of figures of the two sides for one corridor and thing, with their difference, or why they cannot be compared.",
      ru: "Пара чисел двух сторон об одном коридоре и предмете и их расхождение, а если их нельзя сопоставить – причина.",
    },
    columns: [
      column("from_area", "varchar", "origin of people, sender of money", "откуда люди, кто отправил деньги"),
      column("to_area", "varchar", "destination of people, receiver of money", "куда люди, кто получил деньги"),
      column(
        "what",
        "varchar",
        "people, moves, transfers, personal transfers or personal remittances: the concept of figure A",
        "people (люди), moves (переезды), transfers (переводы), personal transfers (личные трансферты) или personal remittances (личные переводы): понятие числа A",
      ),
      column("freq", "varchar", "frequency of figure A", "периодичность числа A"),
      column(
        "time_period",
        "varchar",
        "the common period; the periods of A and B where there is no common one",
        "общий период; если его нет, периоды чисел A и B",
      ),
      ...side("a", "A, side of origin or sender", "A, сторона выбытия или отправителя"),
      ...side("b", "B, side of destination or receiver", "B, сторона прибытия или получателя"),
      column(
        "pair_status",
        "varchar",
        "comparable, or not comparable with the codes of the reasons (M-406)",
        "comparable (сопоставимо) или not comparable (несопоставимо) с кодами причин (M-406)",
      ),
      column(
        "reasons",
        "varchar[]",
        "codes of the reasons; empty if comparable",
        "коды причин; пусто, если сопоставимо",
      ),
      column(
        "reason_en",
        "varchar",
        "the reasons in words; null if comparable",
        "причины по-английски; пусто, если сопоставимо",
      ),
      column("reason_ru", "varchar", "the reasons in words, in Russian", "причины словами; пусто, если сопоставимо"),
      column(
        "relative",
        "double",
        "100·(A − B)/B, per cent (M-401); null unless comparable, or if B is zero",
        "100·(A − B)/B, % (M-401); пусто, если несопоставимо или B – ноль",
        "PT",
      ),
      column(
        "symmetric_difference",
        "double",
        "100·(A − B)/((A + B)/2), per cent (M-402); null unless comparable",
        "100·(A − B)/((A + B)/2), % (M-402); пусто, если несопоставимо",
        "PT",
      ),
      column(
        "log_ratio",
        "double",
        "ln(A/B) (M-403); null unless comparable and both above zero",
        "ln(A/B) (M-403); пусто, если несопоставимо или одно из чисел не больше нуля",
        "RATIO",
      ),
    ],
  };
}
