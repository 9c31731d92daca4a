import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { DurationRule } from "../../schemas/observation.ts";
import type { Section } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { durationWords } from "../words/duration.ts";
import { dateText } from "../words/grammar.ts";
import { evidenceSpans } from "./citation.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf } from "./parts.ts";

interface CurrencyRow {
  readonly ref_area: string;
  readonly valid_from: string;
  readonly factor: number;
  readonly what_en: string;
  readonly what_ru: string;
  readonly evidence: string;
}

const RULES = `
  select duration_rule as rule, count(*)::integer as figures
  from observation
  where known_to is null and obs_value is not null and indicator in ('FLW_IN', 'FLW_OUT')
  group by all
  order by figures desc
`;

/** National figures: what offices and banks count, after how long a stay, changes of money. */
export async function national(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const rules = await store.rows<{ rule: DurationRule; figures: number }>(RULES);
  const money = await store.rows<CurrencyRow>(
    "select ref_area, valid_from::varchar as valid_from, factor, what_en, what_ru, evidence from redenomination order by all",
  );
  return section("national", t({ en: "National figures", ru: "Национальные числа" }), "", [
    prose(
      "concepts-apart",
      t({ en: "What offices count is kept apart", ru: "Что считают ведомства, хранится врозь" }),
      t({
        en: "People who moved, facts of registration, documents issued and trips across the border are different units and different indicators: one person may be registered five times and cross the border twenty times. Received, sent and net are different directions. Whom a figure counts, after how long a stay and on which territory is filled from the publisher’s own words; where it does not say, UNK stands and the figure is compared with none.",
        ru: "Переехавшие люди, факты постановки на учёт, выданные документы и поездки через границу – разные единицы и разные показатели: одного человека могут пять раз поставить на учёт, а границу он пересечёт двадцать раз. Получено, отправлено и сальдо – разные направления. Кого считает число, после какого срока и на какой территории, записано со слов самого источника; где он молчит, стоит UNK, и число ни с чем не сравнивается.",
      }),
      t({
        en: "A figure that an office only repeats carries the name of its producer and is never compared with the producer’s own. Figures that offices are quoted with by the press are marked [U], lead to the page, and give way to any file of the office itself.",
        ru: "У числа, которое ведомство лишь повторяет, записан настоящий источник, и с ним самим оно не сравнивается. Числа ведомств по публикациям прессы отмечены [U], ведут на страницу и уступают место любому файлу самого ведомства.",
      }),
    ),
    tableBlock(
      "rules-of-stay",
      t({ en: "Rules of stay", ru: "Правила срока" }),
      t({
        en: "Arrivals and departures counted under two rules are two series, also in one country: nothing joins them.",
        ru: "Прибытия и выбытия по двум правилам – два ряда, даже в одной стране: их ничто не соединяет.",
      }),
      tableOf<(typeof rules)[number]>(
        t({ en: "Arrivals and departures by rule of stay", ru: "Прибывшие и выбывшие по правилу срока" }),
        [
          { label: t({ en: "Code", ru: "Код" }), cell: (r) => r.rule },
          { label: t({ en: "Rule", ru: "Правило" }), cell: (r) => durationWords[r.rule][lang] },
          { label: t({ en: "Figures", ru: "Чисел" }), numeric: true, cell: (r) => countCell(r.figures, lang) },
        ],
        rules,
        false,
      ),
    ),
    prose(
      "conversion",
      t({ en: "National currency", ru: "Национальная валюта" }),
      t({
        en: "A transfer printed in national currency stays as it is; its value in US dollars is computed beside it with the average rate of its own month where the bank’s rates cover the month, else with the year’s average, and is then an estimate (M-330). Money quoted in another country’s currency is converted with that currency’s rate. A year is added up from its months only when all twelve are there.",
        ru: "Перевод, напечатанный в национальной валюте, остаётся как есть; рядом рассчитана его величина в долларах США по среднему курсу того же месяца, если курсы банка его покрывают, иначе по среднему за год, и тогда это оценка (M-330). Деньги в валюте третьей страны переводятся по курсу этой валюты. Год складывается из месяцев, только если есть все двенадцать.",
      }),
    ),
    tableBlock(
      "redenominations",
      t({ en: "Changes of money", ru: "Смены денег" }),
      t({
        en: "How many old units one new unit is, and where that is known from: it is not always a page of the bank itself.",
        ru: "Сколько старых единиц в одной новой и откуда это известно: не всегда со страниц самого банка.",
      }),
      tableOf<CurrencyRow>(
        t({ en: "Changes of money, by country", ru: "Смены денег по странам" }),
        [
          { label: t({ en: "Country", ru: "Страна" }), cell: (r) => nameOf(r.ref_area, lang) },
          { label: t({ en: "From", ru: "С какого дня" }), cell: (r) => dateText(r.valid_from, lang) },
          {
            label: t({ en: "Old for one new", ru: "Старых за одну новую" }),
            numeric: true,
            cell: (r) => ({ text: formatNumber(r.factor, lang), value: r.factor }),
          },
          { label: t({ en: "Money", ru: "Деньги" }), cell: (r) => (lang === "ru" ? r.what_ru : r.what_en) },
          {
            label: t({ en: "Where it is said", ru: "Где об этом сказано" }),
            cell: (r) => evidenceSpans(r.evidence, lang),
          },
        ],
        money,
      ),
    ),
  ]);
}
