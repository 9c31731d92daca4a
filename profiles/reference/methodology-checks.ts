import type { Store } from "../../pipelines/store.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { Block, Section } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { periodText } from "../words/dates.ts";
import { evidenceText } from "./citation.ts";
import { guardText } from "./guards.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf } from "./parts.ts";

interface BreakRow {
  readonly source_id: string;
  readonly source: string;
  readonly title: string;
  readonly ref_area: string;
  readonly from_period: string;
  readonly reason: string;
  readonly evidence: string;
}

/** Breaks of series and corrections of publishers' errors. */
export async function repairs(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const breaks = await store.rows<BreakRow>(
    `select b.source_id, s.title_${lang} as source, i.title_${lang} as title, b.ref_area, b.from_period,
       b.reason_${lang} as reason, b.evidence
     from series_break b join source s using (source_id) join indicator i using (indicator)
     order by b.source_id, b.indicator, b.ref_area, b.from_period`,
  );
  const corrections = sources.flatMap((s) => s.corrections.map((c) => ({ source: s, correction: c })));
  const blocks: Block[] = [
    tableBlock(
      "breaks",
      t({ en: "Breaks in series", ru: "Разрывы рядов" }),
      t({
        en: "From such a point figures are counted in another way. A line stops there, and growth over it is not computed.",
        ru: "С такого места числа считают иначе. Линия там прерывается, и прирост через разрыв не считается.",
      }),
      tableOf<BreakRow>(
        t({ en: "Breaks declared", ru: "Записанные разрывы" }),
        [
          {
            label: t({ en: "Series", ru: "Ряд" }),
            cell: (b) => [{ text: b.source, href: `/${lang}/sources/${b.source_id}/` }, `: ${b.title}`],
          },
          {
            label: t({ en: "Country", ru: "Страна" }),
            cell: (b) => (b.ref_area === "*" ? t({ en: "all", ru: "все" }) : nameOf(b.ref_area, lang)),
          },
          { label: t({ en: "From", ru: "С какого времени" }), cell: (b) => periodText(b.from_period, lang) },
          { label: t({ en: "What changed", ru: "Что изменилось" }), cell: (b) => b.reason },
          { label: t({ en: "Where it is said", ru: "Где сказано" }), cell: (b) => evidenceText(b.evidence, lang) },
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

interface RuleRow {
  readonly rule_id: string;
  readonly level: number;
  readonly severity: "E" | "W" | "I";
  readonly title: string;
  readonly found: number;
}

const SEVERITY: Readonly<Record<RuleRow["severity"], Text2>> = {
  E: { en: "error", ru: "ошибка" },
  W: { en: "warning", ru: "предупреждение" },
  I: { en: "for information", ru: "к сведению" },
};

/** Rules of the checks, with how often each found something. */
export async function checks(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const rules = await store.rows<RuleRow>(
    `select r.rule_id, r.level, r.severity, r.title_${lang} as title,
       (select count(*)::integer from finding f where f.rule_id = r.rule_id) as found
     from rule r order by r.rule_id`,
  );
  return section("checks", t({ en: "Checks", ru: "Проверки" }), "", [
    prose(
      "severity",
      t({ en: "What a finding means", ru: "Что означает замечание" }),
      t({
        en: "Rules run over the finished database. An error stops the site: nothing is published until it is gone. A warning waits for a signed answer (accepted, corrected, or sent as a question to the source) and stands under the figure it concerns. The rest is for information. A finding is no verdict: true figures can be unusual.",
        ru: "Правила проверяют готовую базу. Ошибка останавливает сайт: пока она есть, ничего не публикуется. Предупреждение ждёт подписанного ответа (принято, исправлено или направлен вопрос источнику) и стоит под числом, которого касается. Остальное – к сведению. Замечание – не приговор: верные числа тоже бывают необычными.",
      }),
      t({
        en: "The level says how far a rule looks: 0 the file itself, 1 one table, 2 other editions and years of the same source, 3 other sources on the same subject, 4 other subjects such as population or output, 5 what other providers have published.",
        ru: "Уровень говорит, как далеко смотрит правило: 0 – сам файл, 1 – одна таблица, 2 – другие издания и годы того же источника, 3 – другие источники о том же, 4 – другие темы, например население или ВВП, 5 – то, что опубликовали другие.",
      }),
    ),
    tableBlock(
      "rules",
      t({ en: "Rules", ru: "Правила" }),
      [
        t({
          en: "Findings of this build; equal ones may be folded into one. In full, with their answers and thresholds: ",
          ru: "Замечания этой сборки; одинаковые могут быть сведены в одно. Полностью, с ответами и порогами: ",
        }),
        { text: t({ en: "quality of the data", ru: "качество данных" }), href: `/${lang}/quality/` },
        ".",
      ],
      tableOf<RuleRow>(
        t({ en: "Rules of the checks", ru: "Правила проверки" }),
        [
          { label: t({ en: "Rule", ru: "Правило" }), cell: (r) => r.rule_id },
          { label: t({ en: "What is checked", ru: "Что проверяется" }), cell: (r) => r.title },
          { label: t({ en: "Level", ru: "Уровень" }), cell: (r) => String(r.level) },
          { label: t({ en: "Severity", ru: "Важность" }), cell: (r) => SEVERITY[r.severity][lang] },
          { label: t({ en: "Findings", ru: "Замечаний" }), numeric: true, cell: (r) => countCell(r.found, lang) },
        ],
        rules,
      ),
    ),
  ]);
}
