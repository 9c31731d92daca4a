import type { Store } from "../../pipelines/store.ts";
import type { Text2 } from "../../schemas/language.ts";

/** What is in the database, as far as a gap depends on it. */
interface Holdings {
  /** Indicators with a number, published or computed. */
  readonly held: ReadonlySet<string>;
  /** Of these, published ones about a single partner country. */
  readonly byPartner: ReadonlySet<string>;
  /** Rules that gave a number. */
  readonly computed: ReadonlySet<string>;
}

const HELD = `
  select distinct indicator from observation where known_to is null and obs_value is not null
  union
  select distinct indicator from derived where obs_value is not null
`;

const BY_PARTNER = `
  select distinct o.indicator
  from observation o
  join economy e on e.area = o.counterpart_area and e.kind = 'economy'
  where o.known_to is null and o.obs_value is not null
`;

const COMPUTED = "select distinct method_id from derived where obs_value is not null";

export async function readHoldings(store: Store): Promise<Holdings> {
  const ids = async (sql: string) => (await store.rows<{ indicator: string }>(sql)).map((r) => r.indicator);
  const methods = await store.rows<{ method_id: string }>(COMPUTED);
  return {
    held: new Set(await ids(HELD)),
    byPartner: new Set(await ids(BY_PARTNER)),
    computed: new Set(methods.map((r) => r.method_id)),
  };
}

/** Something that a reader may look for: whether the database lacks it, and what is said then. */
interface Gap {
  readonly missing: (holdings: Holdings) => boolean;
  readonly says: Text2;
}

const none = (set: ReadonlySet<string>, ...ids: readonly string[]) => ids.every((id) => !set.has(id));

export const GAPS: readonly Gap[] = [
  {
    missing: ({ held }) => none(held, "FLW_IN", "FLW_OUT"),
    says: {
      en: "Arrivals and departures. The offices’ own counts are not held, and estimates from stocks do not stand in their place.",
      ru: "Прибывшие и выбывшие. Подсчётов самих ведомств здесь нет, и оценки по численности их не заменяют.",
    },
  },
  {
    missing: ({ computed }) => none(computed, "M-120"),
    says: {
      en: "Years between the dates of the United Nations. They are not computed here, so a line of the stock has points and not years.",
      ru: "Годы между датами ООН. Здесь они не рассчитываются, поэтому на линии численности стоят отдельные точки, а не все годы.",
    },
  },
  {
    missing: ({ byPartner }) => none(byPartner, "MTO_IN", "MTO_OUT", "MTO_NET"),
    says: {
      en: "Transfers by country from central banks. They are not held, so the modelled matrix has no observed figure beside it.",
      ru: "Переводы по странам из данных центральных банков. Их здесь нет, поэтому рядом с матрицей оценок нет наблюдаемых чисел.",
    },
  },
  {
    missing: ({ computed }) => none(computed, "M-360", "M-361", "M-362"),
    says: {
      en: "An allocation of remittances by sending country of our own, and for years without a matrix. It is not computed here: the published matrices are shown as printed.",
      ru: "Собственное распределение переводов по странам-отправителям, в том числе за годы без матрицы. Здесь оно не рассчитывается: опубликованные матрицы показаны как напечатаны.",
    },
  },
  {
    missing: ({ held }) => none(held, "COST_AVG", "COST_200", "COST_500"),
    says: {
      en: "The cost of sending money. No price survey is held, and costs are never filled in.",
      ru: "Стоимость перевода. Обследований цен здесь нет, а стоимость никогда не досчитывается.",
    },
  },
  {
    missing: ({ computed }) => none(computed, "M-411", "M-412", "M-413"),
    says: {
      en: "One figure made of the two sides of a corridor. It is computed only from a pair that passes the gate (M-406), and this database has none.",
      ru: "Одно число из данных двух сторон коридора. Оно рассчитывается только по паре, сопоставимой по правилу M-406, а таких пар в этой базе нет.",
    },
  },
  {
    missing: ({ computed }) => none(computed, "M-223"),
    says: {
      en: "Closed accounts of moves of our own (M-223). They need births, deaths and populations by place of birth for the whole world; published ones are shown as their authors’.",
      ru: "Собственные закрытые балансы переездов (M-223). Для них нужны рождения, смерти и население по месту рождения для всего мира; опубликованные показаны как расчёт их авторов.",
    },
  },
  {
    missing: ({ held, computed }) => held.has("FX_DAY") && computed.has("M-332"),
    says: {
      en: "Averages of official exchange rates for every year. Central banks’ rates are held for some days only, so where those do not cover the period, the rate used for home prices and for national currency is recovered from two World Bank series (M-332) and is marked as an estimate.",
      ru: "Средние официальные курсы за каждый год. Курсы центральных банков есть лишь за отдельные дни, поэтому там, где этих дней не хватает, курс для цен внутри страны и для национальной валюты восстановлен по двум рядам Всемирного банка (M-332) и отмечен как оценка.",
    },
  },
];
