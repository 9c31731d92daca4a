import type { Lang } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Figure } from "../../document.ts";
import { fromArea } from "../../words/areas.ts";
import { listText, yearsList } from "../../words/grammar.ts";
import { runningNumber } from "../../words/numbers.ts";
import { plainName } from "../../words/short.ts";
import { badges } from "../badges.ts";
import { type FigureContext, said } from "../context.ts";
import { dotFigure } from "../dot-figure.ts";
import { citation, computedLines, printedLines } from "../origin.ts";
import { letter } from "../series.ts";
import { behind, citedOf, isEconomy, type OwnNumber, sourceNames, traps } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** Methods in the order of the marks, ours first as bounds; the central one (M-224) comes last and is printed. */
const METHODS = ["FLW_EST_SD220", "FLW_EST_SD221", "FLW_EST_DA_MIN", "FLW_EST_DA_PB"] as const;
const CENTRAL = "FLW_EST_DA_PB";
/** Computed here. */
const OURS: ReadonlySet<string> = new Set(["FLW_EST_SD220", "FLW_EST_SD221"]);

const SHORT: Readonly<Record<(typeof METHODS)[number], readonly [en: string, ru: string]>> = {
  FLW_EST_SD220: ["growth of stocks", "прирост численности"],
  FLW_EST_SD221: ["growth and returns", "прирост и возвращения"],
  FLW_EST_DA_MIN: ["fewest moves", "наименьшее число переездов"],
  FLW_EST_DA_PB: ["pseudo-Bayesian", "псевдобайесовская"],
};

/**
 * Moves out of the country over the newest five years, estimated from stocks: the published closed accounts, and growth of
 * stocks computed here beside them; never data.
 */
export function estimatedMovesFigure(facts: readonly OwnFact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const out = facts.filter(
    (f): f is OwnNumber =>
      METHODS.some((m) => m === f.indicator) &&
      f.counterpart_area === area &&
      isEconomy(f.ref_area) &&
      f.obs_value !== null &&
      f.obs_value > 0,
  );
  const period = [...new Set(out.map((f) => f.time_period))].toSorted().at(-1);
  const own = out.filter((f) => f.time_period === period);
  const central = new Map(own.filter((f) => f.indicator === CENTRAL).map((f) => [f.ref_area, f.obs_value]));
  const partners = [...central.keys()].toSorted(
    (a, b) => (central.get(b) ?? 0) - (central.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const [top] = partners;
  if (!period || !top) return null;
  const span = period.replace("/", "–");
  const range = own.filter((f) => f.ref_area === top).map((f) => f.obs_value);
  const [low, high] = [Math.min(...range), Math.max(...range)].map((v) => runningNumber(v, lang));
  return dotFigure(
    {
      id: "estimated-moves",
      badges: [badges.modelled(lang), badges.calculated(lang)],
      indicators: METHODS.filter((m) => own.some((f) => f.indicator === m)),
      headline: said(
        lang,
        `Models put moves to ${plainName(top, "en")} over ${span} between ${low} and ${high}`,
        `По моделям за ${span} гг. в направлении «${plainName(top, "ru")}» переехало от ${low} до ${high} чел.`,
      ),
      sub: said(
        lang,
        `People who moved ${fromArea(area, "en")} to each country over five years, ${span}, estimated from stocks. Modelled, not data`,
        `Сколько людей переехало ${fromArea(area, "ru")} в каждую страну за пять лет, ${span} гг., оценка по численности. Модельная оценка, а не данные`,
      ),
      unit: said(lang, "people over five years", "человек за пять лет"),
      decimals: 0,
      partners,
      columns: METHODS.map((m) => ({
        id: m,
        label: SHORT[m][lang === "en" ? 0 : 1],
        // ours are told from the published by their shape
        nearness: OURS.has(m) ? ("compiled" as const) : ("modelled" as const),
        hollow: true,
        small: m !== CENTRAL,
        direction: m === CENTRAL ? ("out" as const) : ("none" as const),
        values: new Map(
          own
            .filter((f) => f.indicator === m)
            .map((f) => [f.ref_area, { value: f.obs_value, text: formatNumber(f.obs_value, lang), status: letter(f) }]),
        ),
      })).filter((c) => c.values.size > 0),
      rowHeading: said(lang, "To", "Куда"),
      caption: said(
        lang,
        `Estimated moves ${fromArea(area, "en")}, ${span}, people`,
        `Оценка переездов ${fromArea(area, "ru")}, ${span} гг., человек`,
      ),
      source: said(
        lang,
        `Source: ${sourceNames(behind(own, ctx), "en")}. Estimates throughout, [E].`,
        `Источник: ${sourceNames(behind(own, ctx), "ru")}. Везде оценки, [E].`,
      ),
      notes: [
        said(
          lang,
          "A transition over five years is not five times a year’s flow: it is never divided by five. To set it beside annual statistics, take the mean of their years five times (M-225).",
          "Переезды за пять лет – не пять годовых потоков: делить на пять нельзя. Чтобы сравнить с годовой статистикой, среднее её лет умножают на пять (M-225).",
        ),
        methodsNote(own, lang),
        ...traps(own, lang),
      ],
      provenance: [
        ...printedLines(
          span,
          own.filter((f) => f.method_id === null),
          ctx,
        ),
        ...computedLines(
          span,
          own.filter((f) => f.method_id !== null),
          ctx,
        ),
      ],
      citation: citation(citedOf(behind(own, ctx)), ctx),
    },
    ctx,
  );
}

/** What the estimates are; ours from the editions of stocks behind them, left out where there are none. */
function methodsNote(own: readonly OwnNumber[], lang: Lang): string {
  const computed = own.filter((f) => OURS.has(f.indicator));
  const editions = [...new Set(computed.map((f) => f.breakdown_1.replace("EDITION:", "")))].toSorted();
  const published = said(
    lang,
    "The pseudo-Bayesian closed account of Abel and Cohen is the central estimate.",
    "Основная оценка – псевдобайесовский закрытый демографический баланс Эйбела и Коэна.",
  );
  if (computed.length === 0) return published;
  return `${published} ${said(
    lang,
    `Growth of stocks, with falls left out (M-220) or read as returns to the country of birth (M-221), is computed here from UN DESA’s edition of ${listText(editions, "en")}, the newest when the account was made, and stands beside it as a bound.`,
    `Прирост численности, где убыль отброшена (M-220) или считается возвращением в страну рождения (M-221), рассчитан здесь по изданию ДЭСВ ООН ${yearsList(editions, "ru")}, новейшему ко времени составления баланса, и показан рядом как граница.`,
  )}`;
}
