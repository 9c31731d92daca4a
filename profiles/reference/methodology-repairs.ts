import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { Block, Section } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { evidenceSpans } from "./citation.ts";
import { guardText } from "./guards.ts";
import { chooser, section, tableBlock, tableOf } from "./parts.ts";

/** One change in a source: series that change together, for one reason, are one row. */
interface BreakRow {
  readonly source_id: string;
  readonly source: string;
  readonly titles: readonly string[];
  readonly ref_area: string;
  readonly from_period: string;
  readonly reason: string;
  readonly evidence: string;
}

const BREAKS = (lang: Lang) => `
  select
    b.source_id, s.title_${lang} as source, list(distinct i.title_${lang} order by i.title_${lang}) as titles, b.ref_area,
    b.from_period, b.reason_${lang} as reason, b.evidence
  from series_break b
  join source s using (source_id)
  join indicator i using (indicator)
  group by all
  order by b.ref_area, b.from_period, b.source_id
`;

/** Breaks of series and corrections of publishers' errors. */
export async function repairs(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const breaks = await store.rows<BreakRow>(BREAKS(lang));
  const corrections = sources.flatMap((s) => s.corrections.map((c) => ({ source: s, correction: c })));
  const blocks: Block[] = [
    tableBlock(
      "breaks",
      t({ en: "Breaks in series", ru: "Разрывы рядов" }),
      t({
        en: "Documented changes of method, coverage or territory. No line, growth or average crosses one.",
        ru: "Известные смены метода, охвата или территории. Ни линия, ни рост, ни среднее через них не проходят.",
      }),
      tableOf<BreakRow>(
        t({ en: "Breaks declared", ru: "Записанные разрывы" }),
        [
          {
            label: t({ en: "Series", ru: "Ряд" }),
            cell: (b) => [{ text: b.source, href: `/${lang}/sources/${b.source_id}/` }, `: ${b.titles.join("; ")}`],
          },
          {
            label: t({ en: "Country", ru: "Страна" }),
            cell: (b) => (b.ref_area === "*" ? t({ en: "all", ru: "все" }) : nameOf(b.ref_area, lang)),
          },
          { label: t({ en: "From", ru: "С какого времени" }), cell: (b) => periodText(b.from_period, lang) },
          { label: t({ en: "What changed", ru: "Что изменилось" }), cell: (b) => b.reason },
          { label: t({ en: "Where it is said", ru: "Где сказано" }), cell: (b) => evidenceSpans(b.evidence, lang) },
        ],
        breaks,
      ),
    ),
    tableBlock(
      "corrections",
      t({ en: "Corrections of publishers’ errors", ru: "Исправления ошибок источников" }),
      t({
        en: "A plain error is corrected by a record that says what, why and how it is guarded: when the publisher mends the error, the guard stops the build, and the correction is removed. The number as printed stays in the database.",
        ru: "Явная ошибка исправляется записью: что, почему и как за этим следят. Когда источник исправит ошибку, защита остановит сборку, и исправление уберут. Напечатанное число остаётся в базе.",
      }),
      tableOf<(typeof corrections)[number]>(
        t({ en: "Corrections in use", ru: "Действующие исправления" }),
        [
          {
            label: t({ en: "Source", ru: "Источник" }),
            cell: ({ source }) => [{ text: source.title[lang], href: `/${lang}/sources/${source.id}/` }],
          },
          { label: t({ en: "What", ru: "Что" }), cell: ({ correction }) => correction.what[lang] },
          { label: t({ en: "Why", ru: "Почему" }), cell: ({ correction }) => correction.why[lang] },
          { label: t({ en: "Guard", ru: "Защита" }), cell: ({ correction }) => guardText(correction, lang) },
        ],
        corrections,
      ),
    ),
  ];
  return section("repairs", t({ en: "Breaks and corrections", ru: "Разрывы и исправления" }), "", blocks);
}
