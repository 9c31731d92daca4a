import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Block, Cell, Figure, Section, Text } from "../document.ts";
import { chooser, countCell, section, tableOf, withToc } from "../reference/parts.ts";
import { nameOf } from "../words/areas.ts";
import { counted } from "../words/grammar.ts";
import { FINDINGS } from "../words/nouns.ts";
import { findingTable, sourceLink, waiting } from "./finding-table.ts";
import { ownFigure } from "./own-figure.ts";
import type { QualityFacts, QualityFinding } from "./read.ts";

/** Findings by country, each in full; what concerns no single one of the ten stands last. */
export function byCountry({ findings }: QualityFacts, lang: Lang): Section {
  const t = chooser(lang);
  const ten = new Set<string>(theTen.map((c) => c.id));
  const of = (id: string) => findings.filter((f) => f.ref_area === id);
  const others = findings.filter((f) => f.ref_area === null || !ten.has(f.ref_area));
  const blocks: Block[] = [
    counts(
      {
        id: "countries",
        headline: t({ en: "Findings by country", ru: "Замечания по странам" }),
        first: t({ en: "Country", ru: "Страна" }),
      },
      [
        ...theTen.map((c) => ({
          name: [{ text: nameOf(c.id, lang), href: `/${lang}/countries/${c.slug}/` }],
          own: of(c.id),
        })),
        { name: t({ en: "no single country of the ten", ru: "не одна из десяти стран" }), own: others },
      ],
      lang,
    ),
    ...theTen.flatMap((c) => listed(`findings-${c.slug}`, nameOf(c.id, lang), of(c.id), lang)),
    ...listed("findings-other", t({ en: "No single country of the ten", ru: "Не одна из десяти стран" }), others, lang),
  ];
  return withToc(
    section(
      "findings",
      t({ en: "What the checks found", ru: "Что нашли проверки" }),
      t({
        en: "A finding is no verdict: true figures can be unusual. Each stands here in full under its country, with what to do about it and the signed answer.",
        ru: "Замечание – не приговор: верные числа тоже бывают необычными. Каждое дано полностью по своей стране: что сделать и какой подписан ответ.",
      }),
      blocks,
    ),
  );
}

/** Counts by source; the findings themselves stand on each source's page and, by country, above. */
export function bySource({ findings, editions }: QualityFacts, lang: Lang): Section {
  const t = chooser(lang);
  const ids = [...new Set([...editions.map((e) => e.source_id), ...findings.flatMap((f) => f.source_id ?? [])])];
  const rows = ids
    .map((id) => ({ name: [sourceLink(id, lang) ?? id], own: findings.filter((f) => f.source_id === id) }))
    .toSorted((a, b) => b.own.length - a.own.length);
  const silent = rows.filter((r) => r.own.length === 0).length;
  return section("by-source", t({ en: "Findings by source", ru: "Замечания по источникам" }), "", [
    counts(
      {
        id: "sources",
        headline: t({
          en: `Sources with findings: ${rows.length - silent} of ${rows.length}`,
          ru: `Источников с замечаниями: ${rows.length - silent} из ${rows.length}`,
        }),
        first: t({ en: "Source", ru: "Источник" }),
      },
      rows.filter((r) => r.own.length > 0),
      lang,
    ),
  ]);
}

interface Group {
  readonly name: Text;
  readonly own: readonly QualityFinding[];
}

function counts(
  said: { readonly id: string; readonly headline: string; readonly first: string },
  groups: readonly Group[],
  lang: Lang,
): Figure {
  const t = chooser(lang);
  const number = (label: string, of: (own: readonly QualityFinding[]) => number) => ({
    label,
    numeric: true,
    cell: ({ own }: Group): Cell => countCell(of(own), lang),
  });
  const severe = (severity: QualityFinding["severity"]) => (own: readonly QualityFinding[]) =>
    own.filter((f) => f.severity === severity).length;
  const table = tableOf<Group>(
    t({ en: "Number of findings", ru: "Количество замечаний" }),
    [
      { label: said.first, cell: (g) => g.name },
      number(t({ en: "Errors", ru: "Ошибки" }), severe("E")),
      number(t({ en: "Warnings", ru: "Предупреждения" }), severe("W")),
      number(t({ en: "of them without answer", ru: "из них без ответа" }), waiting),
      number(t({ en: "For information", ru: "К сведению" }), severe("I")),
    ],
    groups,
    false,
  );
  return ownFigure({ id: said.id, headline: said.headline, table }, lang);
}

function listed(id: string, name: string, findings: readonly QualityFinding[], lang: Lang): Figure[] {
  if (findings.length === 0) return [];
  const headline = `${name}: ${counted(findings.length, FINDINGS, lang)}`;
  return [ownFigure({ id, headline, table: findingTable(findings, lang), folded: true }, lang)];
}
