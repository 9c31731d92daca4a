import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import type { PageDocument, Section, Text } from "../document.ts";
import { counted } from "../words/grammar.ts";
import { COMPARISONS, TABLES } from "../words/nouns.ts";
import { flowsSection, ratiosSection } from "./evidence-lists.ts";
import { matricesSection } from "./evidence-matrices.ts";
import { type EvidenceRow, familyOf, readEvidence } from "./evidence-rows.ts";
import { chooser, prose, section, textPage } from "./parts.ts";

/** Path of the page without language. */
const EVIDENCE_PATH = "methodology/evidence";
/** The whole table for download. */
const FILE = "/data/evidence.csv";

/** How closely our rules give back what others have published, in both languages. */
export async function evidencePages(store: Store): Promise<PageDocument[]> {
  const pages: PageDocument[] = [];
  for (const lang of langs) pages.push(evidencePage(await readEvidence(store, lang), lang));
  return pages;
}

/** The page of these rows; without rows it says that nothing was compared. */
function evidencePage(rows: readonly EvidenceRow[], lang: Lang): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "Our rules beside published results", ru: "Наши правила рядом с опубликованным" });
  return textPage({
    lang,
    path: EVIDENCE_PATH,
    nav: "methodology",
    title,
    h1: title,
    description: t({
      en: "How closely figures computed here give back published ones of the same kind: remittance matrices, moves, stocks, ratios.",
      ru: "Насколько числа, рассчитанные здесь, воспроизводят опубликованные того же рода: матрицы переводов, переезды, численность, отношения.",
    }),
    stand: t({
      en: "A rule that others have used is run here on the inputs held, and the result is set beside what they printed. The distance is shown whether it is small or large, with what is known of its cause.",
      ru: "Правило, которым пользовались другие, применено здесь к имеющимся данным, и результат поставлен рядом с напечатанным. Расхождение показано и малое, и большое, с тем, что известно о его причине.",
    }),
    crumbs: [{ label: t({ en: "Methodology", ru: "Методология" }), href: `/${lang}/methodology/` }],
    sections: [...sectionsOf(rows, lang), howToRead(rows, lang)],
  });
}

function sectionsOf(rows: readonly EvidenceRow[], lang: Lang): Section[] {
  if (rows.length === 0) return [nothing(lang)];
  const of = (family: ReturnType<typeof familyOf>) => rows.filter((r) => familyOf(r.evidence_id) === family);
  const [matrices, flows, ratios] = [of("matrices"), of("flows"), of("ratios")];
  return [
    ...(matrices.length > 0 ? [matricesSection(matrices, lang)] : []),
    ...(flows.length > 0 ? [flowsSection(flows, lang)] : []),
    ...(ratios.length > 0 ? [ratiosSection(ratios, lang)] : []),
  ];
}

function nothing(lang: Lang): Section {
  const t = chooser(lang);
  return section("nothing", t({ en: "Nothing was compared", ru: "Ничего не сверено" }), "", [
    prose(
      "nothing-compared",
      "",
      t({
        en: "In this database no figure was set beside a published one: the table of comparisons is empty. A build of some sources only lacks the published tables, or the inputs of the rules; a build of all sources has them.",
        ru: "В этой базе ни одно число не сверено с опубликованным: таблица сверок пуста. При сборке части источников нет опубликованных таблиц или исходных значений для правил; при сборке всех источников они есть.",
      }),
    ),
  ]);
}

function howToRead(rows: readonly EvidenceRow[], lang: Lang): Section {
  const t = chooser(lang);
  const file: Text = [
    {
      text: t({ en: "All comparisons as CSV", ru: "Все сверки в CSV" }),
      href: FILE,
    },
    ` (${counted(rows.length, COMPARISONS, lang)}, ${counted(new Set(rows.map((r) => r.evidence_id)).size, TABLES, lang)}). `,
    t({ en: "The same rows are in the table ", ru: "Те же строки есть в таблице " }),
    { text: "evidence", href: `/${lang}/data/#dictionary` },
    t({ en: " of the database.", ru: " базы." }),
  ];
  return section("reading", t({ en: "How to read the errors", ru: "Как читать ошибки" }), "", [
    prose(
      "errors",
      "",
      {
        items: [
          t({
            en: "Weighted error: the sum of all differences, taken without sign, in per cent of the sum published. Large cells decide it.",
            ru: "Взвешенная ошибка: сумма всех расхождений без знака в процентах опубликованной суммы. Её решают крупные клетки.",
          }),
          t({
            en: "Median error: half of the cells differ by less, half by more, in per cent of the published cell; the smallest cells are left out, where a percentage has no meaning.",
            ru: "Медианная ошибка: половина клеток расходится меньше, половина больше, в процентах опубликованной клетки; самые малые клетки не взяты, в них процент не имеет смысла.",
          }),
          t({
            en: "Correlation: 1 where ours and theirs rise and fall together. It is high even where levels differ, so it stands beside the errors and not in their place.",
            ru: "Корреляция: 1, если наши и их числа растут и падают вместе. Она высока и при разных уровнях, поэтому стоит рядом с ошибками, а не вместо них.",
          }),
          t({
            en: "A small error says that the rule and its inputs are those of the publisher. It does not say that the published figure is true.",
            ru: "Малая ошибка говорит, что правило и исходные значения те же, что у издателя. Она не говорит, что опубликованное число верно.",
          }),
        ],
      },
      ...(rows.length === 0 ? [] : [file]),
    ),
  ]);
}
