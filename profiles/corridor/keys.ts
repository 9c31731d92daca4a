import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { KeyFigure, KeyList } from "../document.ts";
import { said } from "../figures/context.ts";
import { editionOf, editionText } from "../words/editions.ts";
import { MILLION_USD, NB } from "../words/grammar.ts";
import { inYearShort, runningNumber, yearText } from "../words/numbers.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom, plainIn, plainTo } from "../words/short.ts";
import { comparableCount } from "./mirror.ts";
import { lastYear } from "./money-words.ts";
import { newestOf, type Pair, type Side } from "./pair.ts";
import { BANK, millionsShort, PEOPLE_UNIT, UN } from "./words.ts";

/** The ruled list at the head of a corridor: people both ways, modelled money both ways, how much can be compared. */
export function corridorKeys(pair: Pair, lang: Lang): KeyList {
  const [n, m] = comparableCount(pair.from, pair.to, pair.mirror, pair.own);
  return {
    type: "keys",
    label: said(lang, "Key figures", "Главные показатели"),
    items: [
      peopleKey(pair.out, lang),
      peopleKey(pair.in, lang),
      moneyKey(said(lang, "Received", "Получено"), plainFrom(pair.to, lang), pair.received, pair, lang),
      moneyKey(said(lang, "Sent", "Отправлено"), plainTo(pair.to, lang), pair.sent, pair, lang),
      {
        label: said(
          lang,
          "Figures that can be set against the partner’s",
          "Чисел, которые можно сопоставить с партнёром",
        ),
        value: said(lang, `${n} of ${m}`, `${n} из ${m}`),
        unit: "",
        context: [
          said(
            lang,
            "People, moves and transfers, each both ways. ",
            "Люди, переезды и переводы, каждое в обе стороны. ",
          ),
          { text: said(lang, "Why", "Почему"), href: "#mirror" },
        ],
        source: said(lang, "Mirror table below", "Зеркальная таблица ниже"),
      },
    ],
  };
}

const everySource = (lang: Lang, href: string) => ({ text: said(lang, "Every source", "Все источники"), href });

function peopleKey(side: Side, lang: Lang): KeyFigure {
  const found = newestOf(side);
  const name = `${capital(plainFrom(side.origin, lang))}, ${said(lang, "living", "живут")} ${plainIn(side.destination, lang)}`;
  if (!found)
    return {
      label: name,
      value: "–",
      unit: "[O]",
      context: [
        said(lang, `No ${UN.en} edition has a number. `, `Ни в одном издании ${UN.ru} числа нет. `),
        everySource(lang, "#stocks"),
      ],
      source: UN[lang],
    };
  const before = side.editions[1]?.points.at(-1);
  const dropped = found.edition !== side.newestHeld;
  const context = dropped
    ? said(
        lang,
        `The ${editionOf(side.newestHeld, "en")} has no number. `,
        `В издании ${side.newestHeld}${NB}г. числа нет. `,
      )
    : before
      ? said(
          lang,
          `The ${editionOf(before.edition, "en")} had ${runningNumber(before.obs_value, "en")} for ${before.time_period}. `,
          `В издании ${before.edition}${NB}г. за ${yearText(before.time_period, "ru")} стоит ${runningNumber(before.obs_value, "ru")}. `,
        )
      : "";
  return {
    label: `${name}, ${yearText(found.time_period, lang)}`,
    value: formatNumber(found.obs_value, lang),
    unit: found.obs_status === "A" ? PEOPLE_UNIT[lang] : `${PEOPLE_UNIT[lang]} [${found.obs_status}]`,
    context: [context, everySource(lang, "#stocks")].filter((t) => t !== ""),
    source: `${UN[lang]}, ${editionOf(found.edition, lang)}`,
  };
}

function moneyKey(verb: string, whence: string, facts: readonly Fact[], pair: Pair, lang: Lang): KeyFigure {
  const year = lastYear(pair);
  const found = facts.find((f) => f.time_period === year);
  const value = found?.obs_value ?? null;
  const earlier = facts.findLast((f) => f.time_period < year && f.obs_value !== null);
  const context =
    earlier && earlier.obs_value !== null
      ? said(
          lang,
          `Modelled, not data; the matrix for ${earlier.time_period} has ${millionsShort(earlier.obs_value, "en")}. `,
          `Модель, а не данные; в матрице за ${yearText(earlier.time_period, "ru")} – ${millionsShort(earlier.obs_value, "ru")}. `,
        )
      : said(lang, "Modelled, not data. ", "Модель, а не данные. ");
  return {
    label: said(
      lang,
      `${verb} ${whence}, ${year}, modelled`,
      `${verb} ${whence} ${inYearShort(year, "ru")}, по модели`,
    ),
    value: value === null ? "–" : millionsShort(value, lang),
    unit: value === null ? "[O]" : `${MILLION_USD[lang]} [E]`,
    context: [context, everySource(lang, "#modelled")],
    source: found ? `${BANK[lang]}, ${editionText(found.edition, lang)}` : BANK[lang],
  };
}
