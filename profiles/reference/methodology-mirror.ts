import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { criteria } from "../../schemas/reliability.ts";
import type { Section } from "../document.ts";
import { chooser, prose, section, tableBlock, tableOf } from "./parts.ts";

interface ReliabilityRow {
  readonly source: string;
  readonly indicator: string;
  readonly definition: number;
  readonly coverage: number;
  readonly instrument: number;
  readonly timeliness: number;
  readonly revision: number;
  readonly rho: number;
}

/** How the two sides of a corridor are set against each other: the gate, and the reliability by which they are weighed. */
export async function mirrors(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const rows = await store.rows<ReliabilityRow>(
    `select s.title_${lang} as source, r.indicator, definition, coverage, instrument, timeliness, revision, rho
     from reliability r
     join source s using (source_id)
     order by rho desc, source, indicator`,
  );
  const mark = (value: number, decimals: number) => ({ text: formatNumber(value, lang, decimals), value });
  return section("mirrors", t({ en: "The two sides of a corridor", ru: "Две стороны коридора" }), "", [
    prose(
      "M-406",
      t({ en: "M-406. What may be set against what", ru: "M-406. Что с чем можно сопоставлять" }),
      t({
        en: "Two countries often publish the same corridor: one its departures, the other its arrivals; one the money sent, the other the money received. The view mirror pairs every such two figures. A number is formed only if all of these are stated by both sides and are the same:",
        ru: "Об одном коридоре часто публикуют данные обе страны: одна – выбытия, другая – прибытия; одна – отправленные деньги, другая – полученные. Представление mirror ставит такие числа в пары. Расхождение считается, только если обе стороны указывают и у обеих совпадает всё перечисленное:",
      }),
      {
        items: [
          t({
            en: "the concept: transfers of individuals, personal transfers and personal remittances are three concepts;",
            ru: "понятие: переводы физических лиц, личные трансферты и личные переводы – три разных понятия;",
          }),
          t({
            en: "whom it counts: by birth, by citizenship, by registration;",
            ru: "кто учтён: по рождению, по гражданству, по регистрации;",
          }),
          t({ en: "the minimum stay;", ru: "минимальный срок проживания;" }),
          t({
            en: "the territory: a country’s own office is taken to follow its own definition; Russia and Ukraine are not compared from 2014, because one counts Crimea and Sevastopol and the other does not;",
            ru: "территория: считается, что ведомство страны следует её собственному определению; Россия и Украина с 2014 года не сопоставляются, потому что одна учитывает Крым и Севастополь, а другая нет;",
          }),
          t({ en: "the channel or purpose, the unit and the period.", ru: "канал или цель, единица и период." }),
        ],
      },
      t({
        en: "Otherwise the pair stays with its reasons and without a number. What a side does not state is not known to agree. A figure that only repeats another is no second side, and neither is a model or an estimate.",
        ru: "Иначе у пары остаются причины, а числа нет. О том, чего сторона не указывает, неизвестно, совпадает ли оно. Число, которое лишь повторяет другое, – не вторая сторона; модель или оценка – тоже.",
      }),
    ),
    tableBlock(
      "reliability",
      t({ en: "Reliability of the sources", ru: "Надёжность источников" }),
      t({
        en: "Five marks, each 0, 0.5 or 1, from facts that the database holds; what is not known counts as nought. ρ is their mean rounded down to a quarter. It weighs the two sides of a comparable pair (M-411 to M-413) and nothing else. The criteria are the methodology’s, the thresholds a decision of this project. The fact behind each mark is in the table reliability of the database.",
        ru: "Пять оценок, каждая 0, 0,5 или 1, по сведениям из самой базы; неизвестное считается нулём. ρ – их среднее, округлённое вниз до четверти. По ней взвешиваются две стороны сопоставимой пары (M-411 – M-413), и больше она ни для чего не служит. Признаки взяты из методологии, пороги – решение проекта. Основание каждой оценки – в таблице reliability базы данных.",
      }),
      tableOf<ReliabilityRow>(
        t({ en: "Marks by source and indicator", ru: "Оценки по источникам и показателям" }),
        [
          { label: t({ en: "Source", ru: "Источник" }), cell: (r) => r.source },
          { label: t({ en: "Indicator", ru: "Показатель" }), cell: (r) => r.indicator },
          ...criteria.map(({ id, title }) => ({
            label: title[lang],
            numeric: true,
            cell: (r: ReliabilityRow) => mark(r[id], 1),
          })),
          { label: "ρ", numeric: true, cell: (r) => mark(r.rho, 2) },
        ],
        rows,
        false,
      ),
    ),
  ]);
}
