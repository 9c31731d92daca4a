import { breakdownName } from "../../../schemas/breakdowns.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Fact } from "../../data.ts";
import type { Figure } from "../../document.ts";
import { inArea } from "../../words/areas.ts";
import { MILLION_USD, millions } from "../../words/grammar.ts";
import { actualHeadline } from "../../words/headlines/transfers.ts";
import { yearText } from "../../words/numbers.ts";
import { badges } from "../badges.ts";
import { type FigureContext, said } from "../context.ts";
import { type DotColumn, dotFigure } from "../dot-figure.ts";
import { citation, computedLines, printedLines } from "../origin.ts";
import { letter, toMillions } from "../series.ts";
import { behind, citedOf, isEconomy, type OwnNumber, sourceNames, traps } from "./groups.ts";
import type { OwnFact } from "./read.ts";
import { officialFirst } from "./transfers.ts";

/** Fewest senders of a year: one is enough to set beside the model. */
const FEWEST = 1;

/**
 * What central banks actually counted from each sender, beside the modelled matrix of the same year.
 *
 * @param model `R_BIL_EST` of the country, all matrices. Null without a sender.
 */
export function transfersByCountryFigure(
  facts: readonly OwnFact[],
  model: readonly Fact[],
  ctx: FigureContext,
): Figure | null {
  const { lang, area } = ctx;
  const own = officialFirst(facts).filter(
    (f): f is OwnNumber =>
      (f.indicator === "MTO_IN" || f.indicator === "MTO_NET" || f.indicator === "R1") &&
      f.obs_value !== null &&
      f.obs_value > 0 &&
      f.freq === "A" &&
      f.unit_measure === "USD" &&
      isEconomy(f.counterpart_area),
  );
  const kinds = [...new Set(own.map(kindOf))].map((kind) => own.filter((f) => kindOf(f) === kind));
  const best = kinds.toSorted((a, b) => rank(b) - rank(a) || b.length - a.length)[0] ?? [];
  const years = [...new Set(best.map((f) => f.time_period))]
    .toSorted()
    .filter((y) => best.filter((f) => f.time_period === y).length >= FEWEST);
  const newest = years.at(-1);
  if (!newest) return null;
  const modelYears = [...new Set(model.filter((f) => f.obs_value !== null).map((f) => f.time_period))].toSorted();
  const shared = modelYears.findLast((y) => years.includes(y)) ?? null;
  const at = (year: string) => new Map(best.filter((f) => f.time_period === year).map((f) => [f.counterpart_area, f]));
  const modelAt = (year: string | null) =>
    new Map(
      model.flatMap((f) =>
        f.time_period === year && f.obs_value !== null && f.obs_value > 0 && isEconomy(f.counterpart_area)
          ? [[f.counterpart_area, f as Fact & { obs_value: number }] as const]
          : [],
      ),
    );
  const [now, then, said_] = [at(newest), shared ? at(shared) : new Map<string, OwnNumber>(), modelAt(shared)];
  const main = shared ? then : now;
  const order = (id: string) => main.get(id)?.obs_value ?? now.get(id)?.obs_value ?? 0;
  const partners = [...new Set([...main.keys(), ...now.keys(), ...said_.keys()])].toSorted(
    (a, b) =>
      order(b) - order(a) || (said_.get(b)?.obs_value ?? 0) - (said_.get(a)?.obs_value ?? 0) || (a < b ? -1 : 1),
  );
  const [top = ""] = partners;
  const actual = main.get(top);
  if (!actual) return null;
  const year = shared ?? newest;
  const { nearness, breakdown_1, indicator } = actual;
  const part = breakdown_1 === "_T" ? "" : `, ${breakdownName(breakdown_1)?.[lang] ?? ""}`;
  const column = (
    id: string,
    label: string,
    values: ReadonlyMap<string, Fact>,
    more: Partial<DotColumn>,
  ): DotColumn => ({
    id,
    label,
    nearness,
    hollow: nearness === "quoted",
    small: false,
    direction: "in",
    values: new Map(
      [...values].flatMap(([partner, f]) =>
        f.obs_value === null
          ? []
          : [
              [
                partner,
                { value: toMillions(f.obs_value), text: millions(f.obs_value, lang), status: letter(f) },
              ] as const,
            ],
      ),
    ),
    ...more,
  });
  const shown = [...now.values(), ...then.values()];
  const printed = behind(shown, ctx);
  return dotFigure(
    {
      id: "transfers-by-country",
      badges: [
        nearness === "quoted" ? badges.quoted(lang) : badges.centralBank(lang),
        ...(shared ? [badges.modelled(lang)] : []),
      ],
      indicators: [indicator, ...(shared ? ["R_BIL_EST"] : [])],
      headline: actualHeadline(top, year, actual.obs_value, said_.get(top)?.obs_value ?? null, lang),
      sub: said(
        lang,
        `Received ${inArea(area, "en")} from each country, US$ million${part}. ${shared ? `Filled: counted by the central bank; hollow diamonds: the model for ${shared}` : `Counted by the central bank, ${newest}`}`,
        `Получено ${inArea(area, "ru")} из каждой страны, млн долл. США${part}. ${shared ? `Закрашено – учёт центрального банка; полые ромбы – модель за ${yearText(shared, "ru")}` : `Учёт центрального банка, ${yearText(newest, "ru")}`}`,
      ),
      unit: MILLION_USD[lang],
      decimals: 0,
      partners,
      columns: [
        ...(shared
          ? [
              column("model", said(lang, `${shared}, modelled`, `${yearText(shared, "ru")}, модель`), said_, {
                nearness: "modelled",
                hollow: true,
                direction: "none",
              }),
            ]
          : []),
        ...(shared && shared !== newest
          ? [
              column(`actual-${newest}`, said(lang, `${newest}, counted`, `${yearText(newest, "ru")}, учтено`), now, {
                small: true,
              }),
            ]
          : []),
        column(`actual-${year}`, said(lang, `${year}, counted`, `${yearText(year, "ru")}, учтено`), main, {}),
      ],
      rowHeading: said(lang, "From", "Откуда"),
      caption: said(
        lang,
        `Transfers received ${inArea(area, "en")} by sender, US$ million`,
        `Переводы, полученные ${inArea(area, "ru")}, по отправителям, млн долл. США`,
      ),
      source: said(
        lang,
        `Source: ${sourceNames(printed, "en")}${shared ? `; World Bank / KNOMAD, bilateral matrix for ${shared}, modelled [E]` : ""}.`,
        `Источник: ${sourceNames(printed, "ru")}${shared ? `; Всемирный банк / KNOMAD, матрица за ${yearText(shared, "ru")}, модель [E]` : ""}.`,
      ),
      notes: [
        ...(shared
          ? [
              said(
                lang,
                "The two are different concepts: the bank counts transfers that passed through it, the model divides a balance-of-payments total. Their ratio says how far apart they are, not which is wrong.",
                "Это разные понятия: банк учитывает прошедшие через него переводы, модель делит сумму платёжного баланса. Отношение показывает, насколько они расходятся, а не кто ошибся.",
              ),
            ]
          : []),
        ...traps(printed, lang),
      ],
      ...(shared && {
        extra: {
          label: said(lang, `Counted to modelled, ${shared}`, `Учтено к модели, ${shared}`),
          cell: (id: string) => ratioCell(then.get(id), said_.get(id), ctx),
        },
      }),
      provenance: [
        ...printedLines(said(lang, "Counted", "Учтено"), shown, ctx),
        ...computedLines(
          said(lang, "Counted", "Учтено"),
          shown.filter((f) => f.source_id === "mirpal"),
          ctx,
        ),
        ...printedLines(said(lang, "Modelled", "Модель"), [...said_.values()], ctx),
      ],
      citation: citation(
        [
          ...citedOf(printed),
          ...(shared
            ? [
                {
                  sourceId: "knomad-bilateral-remittances",
                  editions: [...new Set([...said_.values()].map((f) => f.edition))],
                  about: "",
                },
              ]
            : []),
        ],
        ctx,
      ),
    },
    ctx,
  );
}

/** Counted over modelled, two decimals; nothing where either is missing. */
function ratioCell(actual: OwnNumber | undefined, model: Fact | undefined, { lang }: FigureContext) {
  if (!actual || !model?.obs_value) return { text: "", value: null, status: "O" };
  const ratio = actual.obs_value / model.obs_value;
  return { text: formatNumber(ratio, lang, 2), value: ratio, status: "E" };
}

const kindOf = (f: OwnNumber) => `${f.source_id}|${f.indicator}|${f.breakdown_1}`;

/** Non-commercial transfers are nearest to remittances, then all; the office's own file before the press. */
function rank(facts: readonly OwnNumber[]): number {
  const [one] = facts;
  if (!one) return 0;
  return (
    (one.nearness === "reported" ? 10 : 0) + (one.indicator === "MTO_IN" ? 4 : 0) + (one.breakdown_1 === "NC" ? 2 : 1)
  );
}
