import { breakdownName } from "../../schemas/breakdowns.ts";
import type { Text2 } from "../../schemas/language.ts";
import { formatPercent } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Text } from "../document.ts";
import { editionOf } from "../words/editions.ts";
import { listText, millions, moneyText } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { plainFrom, plainIn, plainName, possessive } from "../words/short.ts";
import { type FigureContext, said } from "./context.ts";
import type { Ours } from "./model-ours.ts";
import type { Override } from "./model-words.ts";
import { inputsOf } from "./origin.ts";
import type { OwnFact } from "./own/read.ts";

/** On which stocks and incomes an allocation stands: `stocks of UN DESA, edition of 2024; GNI per head (PPP) of 2024`. */
function groundsOf(used: readonly Fact[], { lang }: Pick<FigureContext, "lang">): string {
  const of = (indicator: string) => used.filter((f) => f.indicator === indicator);
  const list = (values: readonly string[]) => listText([...new Set(values)].toSorted(), lang);
  const [stocks, incomes] = [of("STK_IMM"), of("GNI_PC_PPP")];
  const dates = list(stocks.map((f) => f.time_period));
  const editions = list(stocks.map((f) => f.edition));
  const years = list(incomes.map((f) => f.time_period));
  const update = list([...new Set(incomes.map((f) => f.edition))].map((e) => editionOf(e, lang)));
  return said(
    lang,
    `UN DESA’s stocks of mid-${dates}, edition of ${editions}; gross national income per head at purchasing power parity, ${years} (World Bank, ${update})`,
    `численность ДЭСВ ООН на середину ${dates}\u00a0г., издание ${editions}\u00a0г.; валовой национальный доход на душу населения по ППС за ${years}\u00a0г. (Всемирный банк, ${update})`,
  );
}

/**
 * What our allocation is, on which stocks and incomes it stands, and the way to its rule.
 *
 * @param total what is divided, as the sentence begins.
 * @param after what is said once the rule is told.
 */
export function allocationNote(
  { total, after }: { readonly total: Text2; readonly after: Text2 },
  facts: readonly Fact[],
  ctx: FigureContext,
): Text {
  const { lang } = ctx;
  const grounds = groundsOf(inputsOf(facts, ctx), ctx);
  return [
    said(lang, `${total.en}, divided by `, `${total.ru}, распределённое по `),
    { text: said(lang, "rule 3 (M-362)", "правилу\u00a03 (M-362)"), href: `/${lang}/methodology/#M-362` },
    said(lang, ` on ${grounds}. ${after.en}`, `; основа – ${grounds}. ${after.ru}`),
  ];
}

/** The note under the figure of one receiver. */
export function oursNote({ year, facts }: Ours, ctx: FigureContext): Text {
  const total = {
    en: `Our estimate for ${year}, [E]: all received in the year`,
    ru: `Наша оценка за ${yearText(year, "ru")}, [E]: всё полученное за год`,
  };
  return allocationNote({ total, after: { en: "A model, not data.", ru: "Это модель, а не данные." } }, facts, ctx);
}

/** Large senders of the matrices in which the stocks list nobody from here: they get nothing, the others more. */
export function unlistedNotes(ours: Ours, senders: readonly string[], { lang, area }: FigureContext): Text[] {
  const missing = senders.filter((id) => !ours.bySender.has(id));
  if (missing.length === 0) return [];
  return [
    said(
      lang,
      `These stocks list nobody ${plainFrom(area, "en")} ${listText(
        missing.map((id) => plainIn(id, "en")),
        "en",
      )}, or no income is held there: our estimate leaves that out, so the other parts are too large.`,
      `В этой численности нет выходцев ${plainFrom(area, "ru")} ${listText(
        missing.map((id) => plainIn(id, "ru")),
        "ru",
      )} или нет данных о доходе там: в нашей оценке этих стран нет, поэтому остальные доли завышены.`,
    ),
  ];
}

/** What the formula has where the publisher decided by hand: overrides are not applied to ours. */
export function byFormulaNotes(
  ours: Ours,
  overrides: readonly Override[],
  own: readonly OwnFact[],
  ctx: FigureContext,
): Text[] {
  const { lang } = ctx;
  const sum = ours.facts.reduce((s, f) => s + f.obs_value, 0);
  const senders = [...new Set(overrides.map((o) => o.counterpart_area))];
  return senders.flatMap((sender): Text[] => {
    const value = ours.bySender.get(sender);
    if (value === undefined) return [];
    const [share, money] = [formatPercent((100 * value) / sum, lang), moneyText(value, lang)];
    const zero = overrides.some((o) => o.counterpart_area === sender && o.effect === "zero");
    if (zero)
      return [
        said(
          lang,
          `Our estimate does not repeat the publisher’s zero: by the formula ${money} comes ${plainFrom(sender, "en")} (${ours.year}).`,
          `Наша оценка ноль издателя не повторяет: по формуле ${plainFrom(sender, "ru")} приходит ${money} (${yearText(ours.year, "ru")}).`,
        ),
      ];
    const shares = own
      .filter(
        (f) => f.indicator === "MTO_SH" && f.freq === "A" && f.counterpart_area === sender && f.obs_value !== null,
      )
      .toSorted((a, b) => (a.time_period < b.time_period ? -1 : 1))
      .map((f) => `${formatPercent(f.obs_value ?? 0, lang)} (${yearText(f.time_period, lang)})`);
    const bank =
      shares.length > 0
        ? said(
            lang,
            ` By the central bank’s statistics, as the press quotes them, it is ${listText(shares, "en")}.`,
            ` По статистике центрального банка, как её приводит пресса, – ${listText(shares, "ru")}.`,
          )
        : "";
    return [
      said(
        lang,
        `By the formula ${possessive(sender)} share is ${share} (${ours.year}): the publisher’s column is a decision, not a result.${bank}`,
        `По формуле доля денег ${plainFrom(sender, "ru")} – ${share} (${yearText(ours.year, "ru")}): столбец издателя – его решение, а не результат расчёта.${bank}`,
      ),
    ];
  });
}

/** What the column of the central bank means, if there is one. */
export function actualNotes({ actual }: Ours, { lang }: FigureContext): Text[] {
  const channels = [...new Set([...actual.values()].map((f) => f.breakdown_1))].filter((b) => b !== "_T");
  if (actual.size === 0) return [];
  const part = listText(
    channels.map((b) => breakdownName(b)?.[lang] ?? b),
    lang,
  );
  return [
    said(
      lang,
      `The central bank’s figures are transfers of individuals${part ? ` ${part}` : ""}, whatever they pay for: not remittances alone, and without money carried by hand.`,
      `Числа центрального банка – переводы физических лиц${part ? ` ${part}` : ""}, на что бы они ни шли: это не только помощь семье, и без денег, привезённых с собой.`,
    ),
  ];
}

/** Who the senders are that ours adds, in a sentence for a reader of the chart's text. */
export function oursAria(ours: Ours, { lang }: FigureContext): string {
  const top = ours.facts.toSorted((a, b) => b.obs_value - a.obs_value)[0];
  if (!top) return "";
  return said(
    lang,
    `Our estimate for ${ours.year}: ${plainName(top.counterpart_area, "en")} ${millions(top.obs_value, "en")}.`,
    `Наша оценка за ${yearText(ours.year, "ru")}: ${plainFrom(top.counterpart_area, "ru")} ${millions(top.obs_value, "ru")}.`,
  );
}
