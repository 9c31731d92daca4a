import type { Store } from "../../pipelines/store.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import type { Section, TableBlock } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { evidenceText } from "./citation.ts";
import { chooser, prose, section, tableBlock, tableOf } from "./parts.ts";

/** Corridors set by one decision in one matrix. */
interface OverrideRow {
  readonly time_period: string;
  readonly corridors: readonly (readonly [sender: string, receiver: string])[];
  readonly reason_en: string;
  readonly reason_ru: string;
  readonly evidence: readonly string[];
}

const OVERRIDES = `
  select time_period, reason_en, reason_ru,
    list([counterpart_area, ref_area] order by ref_area, counterpart_area) as corridors,
    list(evidence order by ref_area, counterpart_area) as evidence
  from corridor_override
  group by time_period, effect, reason_en, reason_ru
  order by time_period, effect desc
`;

/** How near to a count the held items of the balance of payments of the ten are. */
const ITEMS = `
  select distinct s.nearness
  from observation o
  join source s using (source_id)
  where o.known_to is null
    and o.obs_value is not null
    and o.indicator in ('PT', 'CE', 'CE_NET', 'R1')
    and o.ref_area in (select area from economy where is_ten)
`;

/** Whose personal transfers and compensation of employees are held, in a sentence. */
export function itemsText(nearness: readonly string[]): Text2 {
  const apart: Text2 = {
    en: "Personal transfers and compensation of employees stand apart only where a country’s own figures are held",
    ru: "Личные трансферты и оплата труда отдельно показаны лишь там, где есть числа самой страны",
  };
  const all = nearness.length > 0 && nearness.every((n) => n === "quoted");
  const more: Text2 =
    nearness.length === 0
      ? { en: "; now there are none", ru: "; сейчас таких чисел нет" }
      : all
        ? { en: "; those held now are quoted by the press", ru: "; сейчас они известны по публикациям прессы" }
        : nearness.includes("quoted")
          ? { en: "; some of those held are quoted by the press", ru: "; часть из них известна по публикациям прессы" }
          : { en: "", ru: "" };
  return { en: `${apart.en}${more.en}.`, ru: `${apart.ru}${more.ru}.` };
}

/** Money: the World Bank's series, transfers of central banks, the modelled matrix and what its publisher set by hand. */
export async function money(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const overrides = await store.rows<OverrideRow>(OVERRIDES);
  const items = await store.rows<{ nearness: string }>(ITEMS);
  const itemsHeld = itemsText(items.map((r) => r.nearness));
  return section("money", t({ en: "Money", ru: "Деньги" }), "", [
    prose(
      "r-wb",
      t({
        en: "The World Bank’s series is not “personal remittances” of the balance of payments",
        ru: "Ряд Всемирного банка – не «личные переводы» платёжного баланса",
      }),
      t({
        en: "Remittances on this site are the World Bank’s series, code R_WB: personal transfers plus compensation of employees, gross, with gaps filled by the Bank’s own estimates. It is defined alike for all ten countries, and so headings speak of it.",
        ru: "Денежные переводы на этом сайте – ряд Всемирного банка, код R_WB: личные трансферты плюс оплата труда без вычетов; пропуски Банк заполняет своими оценками. Ряд определён одинаково для всех десяти стран, поэтому заголовки говорят о нём.",
      }),
      t({
        en: `“Personal remittances” of the sixth edition of the Balance of Payments Manual, code R1, are another quantity: they take compensation of employees net of taxes, social contributions and travel, and add capital transfers between households. The two are never filled from each other. ${itemsHeld.en}`,
        ru: `«Личные переводы» по шестому изданию Руководства по платёжному балансу (РПБ6), код R1, – другая величина: оплата труда берётся за вычетом налогов, социальных взносов и проезда, и добавлены капитальные трансферты между домашними хозяйствами. Один ряд другим не заполняется. ${itemsHeld.ru}`,
      }),
      t({
        en: "Compensation of employees is decided by residence: it is the pay of people who work for less than a year where they do not live, and of residents employed by non-resident employers, such as embassies. Who owns the firm does not matter.",
        ru: "Оплату труда определяет место жительства: это заработок тех, кто меньше года работает не там, где живёт, и жителей, занятых у нерезидентов, например в посольствах. Кому принадлежит предприятие, не важно.",
      }),
      t({
        en: "Transfers through banks and transfer systems, which central banks publish by country, cover both more and less: they include payments for goods and miss cash carried by hand. They are never used in place of remittances.",
        ru: "Переводы через банки и системы денежных переводов, которые центральные банки публикуют по странам, охватывают и больше, и меньше: в них входит оплата товаров, но не входят наличные из рук в руки. Вместо денежных переводов они не подставляются.",
      }),
    ),
    prose(
      "matrix-money",
      t({ en: "The matrix of remittances is a model", ru: "Матрица переводов – это модель" }),
      t({
        en: "Who sent how much to whom is not observed for most pairs of countries. The World Bank’s matrix shares out each country’s total among senders by the number of migrants and by incomes in both countries. It is an analytical estimate, not official data, and always carries the letter E.",
        ru: "Кто сколько кому отправил, для большинства пар стран никто не наблюдает. Матрица Всемирного банка делит общую сумму каждой страны между странами-отправителями по числу мигрантов и доходам в обеих странах. Это аналитическая оценка, а не официальные данные; у неё всегда стоит буква E.",
      }),
      t({
        en: "Its weak sides, as the publisher names them: numbers of migrants are updated rarely, incomes only stand for earnings, children of migrants and informal channels are not counted, and transfers mix with trade, tourism and savings of retired people. The matrices of different years rest on different numbers of migrants, so a change between two of them is not a change of flows.",
        ru: "Её слабые стороны называет сам издатель: численность мигрантов обновляется редко, доход на душу лишь заменяет заработок, дети мигрантов и неформальные каналы не учтены, переводы смешаны с торговлей, туризмом и сбережениями пенсионеров. Матрицы разных лет построены на разной численности мигрантов, поэтому разница между ними – не изменение потоков.",
      }),
    ),
    ...(overrides.length === 0 ? [] : [overridesTable(overrides, lang)]),
  ]);
}

/** The cells in which the publisher’s decision stands, one row a decision. */
function overridesTable(overrides: readonly OverrideRow[], lang: Lang): TableBlock {
  const t = chooser(lang);
  return tableBlock(
    "overrides",
    t({ en: "Corridors set by hand in the matrix", ru: "Коридоры, заданные в матрице вручную" }),
    t({
      en: "In these cells the publisher wrote a decision instead of the formula’s result. Shares and concentration are not computed for a receiver whose whole total was entered on one sender.",
      ru: "В этих ячейках издатель записал решение, а не результат формулы. Если вся сумма получателя записана на одного отправителя, доли и концентрация по нему не считаются.",
    }),
    tableOf<OverrideRow>(
      t({ en: "Corridors set by hand, by year of the matrix", ru: "Коридоры, заданные вручную, по году матрицы" }),
      [
        {
          label: t({ en: "Corridors", ru: "Коридоры" }),
          cell: (o) => o.corridors.map(([from, to]) => `${nameOf(from, lang)} → ${nameOf(to, lang)}`).join("; "),
        },
        { label: t({ en: "Year", ru: "Год" }), cell: (o) => o.time_period },
        {
          label: t({ en: "What was set", ru: "Что задано" }),
          cell: (o) => (lang === "ru" ? o.reason_ru : o.reason_en),
        },
        { label: t({ en: "Where it is seen", ru: "Где это видно" }), cell: (o) => placesText(o.evidence, lang) },
      ],
      overrides,
    ),
  );
}

/** Places of several cells: a file and sheet are named once before the cells in them, and what is said of them once after. */
function placesText(evidence: readonly string[], lang: Lang): string {
  const cells = new Map<string, string[]>();
  for (const text of evidence) {
    const [, file = text, cell = "", said = ""] = /^(.+?) ?!([^;]+)(;.*)?$/.exec(text) ?? [];
    const key = `${file}\u0000${evidenceText(said, lang)}`;
    cells.set(key, [...(cells.get(key) ?? []), evidenceText(cell, lang)]);
  }
  return [...cells]
    .map(([key, list]) => {
      const [file, said] = key.split("\u0000");
      return `${file}: ${list.join(", ")}${said}`;
    })
    .join("; ");
}
