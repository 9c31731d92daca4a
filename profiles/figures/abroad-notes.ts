import type { Lang } from "../../schemas/language.ts";
import { formatPercent } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import { NB } from "../words/grammar.ts";
import { inYearShort, percentText } from "../words/numbers.ts";
import { said } from "./context.ts";

const parametersOf = (fact: Fact): Readonly<Record<string, unknown>> => JSON.parse(fact.parameters ?? "{}");

/**
 * What part of the sum comes from destinations whose own total the publisher imputed (§6.1, `imputed_share`), and which
 * edition tells; null where none does.
 */
export function imputedNote(sum: Fact | undefined, edition: string, lang: Lang): string | null {
  if (!sum) return null;
  const { imputed_share: share, imputed_by_edition: by } = parametersOf(sum);
  if (typeof share !== "number" || typeof by !== "string") return null;
  const [silentEn, silentRu] =
    by === edition
      ? ["", ""]
      : [`; that of ${edition} does not say`, `; в издании ${edition}${NB}г. об этом не сказано`];
  const source = said(lang, `edition of ${by}${silentEn}`, `издание ${by}${NB}г.${silentRu}`);
  if (share === 0)
    return said(
      lang,
      `Imputed part of the sum: 0${NB}%. It has no destination whose own total the United Nations took from a model (${source}).`,
      `Досчитанная часть суммы: 0${NB}%. В ней нет стран назначения, для которых ООН сама рассчитала общую численность по модели (${source}).`,
    );
  return said(
    lang,
    `Imputed part of the sum: ${smallText(share, lang)}, from destinations whose own total the United Nations took from a model (${source}).`,
    `Досчитанная часть суммы: ${smallText(share, lang)} – страны назначения, для которых ООН сама рассчитала общую численность по модели (${source}).`,
  );
}

/** A share below a hundredth of a per cent is not zero. */
function smallText(share: number, lang: Lang): string {
  if (share >= 0.0001) return percentText(100 * share, lang);
  return said(lang, `less than ${formatPercent(0.01, lang, 2)}`, `меньше ${formatPercent(0.01, lang, 2)}`);
}

/** Both emigration rates of the year, each with its denominator (M-105); null without them. */
export function rateNote(born: Fact | undefined, residents: Fact | undefined, lang: Lang): string | null {
  if (born?.obs_value == null || residents?.obs_value == null) return null;
  const whole = parametersOf(born).denominator === "P - I + E";
  const [bornText, residentText] = [born.obs_value, residents.obs_value].map((v) => percentText(v, lang));
  return said(
    lang,
    `Emigration rate ${inYearShort(born.time_period, lang)}: ${bornText} of people born in the country live in the destinations of the sum (emigrants over ${whole ? "residents less immigrants plus emigrants" : "residents plus emigrants, since immigrants are not known"}). Emigrants are ${residentText} of the residents.`,
    `Доля эмигрантов ${inYearShort(born.time_period, lang)}: в странах назначения из этой суммы живёт ${bornText} родившихся в стране (эмигранты, делённые на ${whole ? "население без иммигрантов плюс эмигранты" : "население плюс эмигранты: иммигранты неизвестны"}). К${NB}населению страны это ${residentText}.`,
  );
}
