import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Block, Cell, DataTable, Figure, Section, Span } from "../document.ts";
import { counted } from "../words/grammar.ts";
import { NUMBERS } from "../words/nouns.ts";
import { byCountry } from "./evidence-countries.ts";
import { comparisonFigure } from "./evidence-figure.ts";
import { ALL, type EvidenceRow, grouped } from "./evidence-rows.ts";
import {
  correlationCell,
  errorCell,
  errorText,
  inputsSpan,
  notesOf,
  periodOf,
  referenceSpan,
  titleOf,
} from "./evidence-words.ts";
import { chooser, countCell, prose, section } from "./parts.ts";

/** Estimates of moves from stocks beside the published ones, one table a method, one row a period. */
export function flowsSection(rows: readonly EvidenceRow[], lang: Lang): Section {
  const t = chooser(lang);
  const others = rows.filter((r) => isOther(r));
  const same = rows.filter((r) => !isOther(r));
  const figures = [
    ...[...grouped(same, (r) => stemOf(r.evidence_id))].flatMap(([stem, own]) => listFigures(stem, own, lang)),
    ...(others.length > 0 ? [besideClosed(others, lang)] : []),
  ];
  return section(
    "flows",
    t({ en: "Moves estimated from stocks", ru: "Переезды, оценённые по численности" }),
    t({
      en: "Published estimates of moves between two countries over five years and ours from stocks, cell by cell; by the same rule on the same stocks unless it is said otherwise.",
      ru: "Опубликованные оценки переездов между двумя странами за пять лет и наши по численности, клетка за клеткой; правило и численность те же, если не сказано иное.",
    }),
    [
      ...figures,
      prose(
        "flows-follow",
        t({ en: "What follows", ru: "Что из этого следует" }),
        ...(rows.some((r) => r.method_id === ACCOUNTS)
          ? []
          : [
              t({
                en: `A closed account is compared with no account of ours (${ACCOUNTS}): it needs births, deaths and populations by place of birth for the whole world. The publisher’s closed estimates are shown as its own.`,
                ru: `Закрытые балансы не сверены с нашими (${ACCOUNTS}): для них нужны рождения, смерти и население по месту рождения для всего мира. Закрытые оценки издателя показаны как его собственные.`,
              }),
            ]),
        t({
          en: "An estimate of moves that is reproduced from stocks holds no more than the stocks: an error or a revision of a stock becomes a move in it.",
          ru: "Оценка переездов, которая воспроизводится по численности, содержит не больше, чем сама численность: ошибка или пересмотр численности становится в ней переездом.",
        }),
      ),
    ],
  );
}

/** Sums and ratios of ours beside those that publishers print themselves. */
export function ratiosSection(rows: readonly EvidenceRow[], lang: Lang): Section {
  const t = chooser(lang);
  const figures = [...grouped(rows, (r) => r.evidence_id)].flatMap(([id, own]) => listFigures(id, own, lang));
  return section(
    "ratios",
    t({ en: "Stocks and ratios", ru: "Численность и отношения" }),
    t({
      en: "Sums and ratios computed here beside those that a publisher prints itself. What remains where the formula is the same comes from other inputs, such as another edition, or lies inside the publisher’s file.",
      ru: "Суммы и отношения, рассчитанные здесь, рядом с теми, что печатает сам издатель. Если формула та же, остаётся то, что дают другие исходные значения, например другое издание, или расхождение внутри файла издателя.",
    }),
    figures,
  );
}

/** The rule of closed accounts. */
const ACCOUNTS = "M-223";

const stemOf = (id: string) => id.replace(/-\d{4}$/, "");

/** Comparisons of our methods with the published closed accounts, which are another method. */
const CLOSED = /-da-(?:pb|min)-\d{4}$/;
const isOther = (r: EvidenceRow) => CLOSED.test(r.evidence_id) && r.method_id !== ACCOUNTS;

/** Our methods beside the published estimates of another method: how far apart they are, not how well one gives the other. */
function besideClosed(rows: readonly EvidenceRow[], lang: Lang): Figure {
  const t = chooser(lang);
  const known = rows.flatMap((r) => r.correlation ?? []).toSorted((a, b) => a - b);
  const [low, high] = [known[0], known.at(-1)].map((c) => (c === undefined ? null : formatNumber(c, lang, 2)));
  const span =
    low == null || high == null
      ? t({ en: "no correlation could be computed", ru: "корреляция не рассчитана" })
      : low === high
        ? t({ en: `correlation ${low}`, ru: `корреляция ${low}` })
        : t({ en: `correlation from ${low} to ${high}`, ru: `корреляция от ${low} до ${high}` });
  const table = overAllTable(t({ en: "Beside closed accounts", ru: "Рядом с закрытыми балансами" }), rows, lang);
  return comparisonFigure(
    rows,
    {
      id: "flows-beside-closed",
      headline: t({
        en: `Moves by our methods beside closed accounts, which are another method: ${span}`,
        ru: `Переезды по нашим методам рядом с закрытыми балансами, то есть другим методом: ${span}`,
      }),
      sub: t({
        en: "No reproduction; pairs of countries with one of the ten.",
        ru: "Это не воспроизведение; пары стран, в которых есть одна из десяти.",
      }),
      table: {
        ...table,
        columns: [
          { label: t({ en: "Our method", ru: "Наш метод" }), numeric: false },
          { label: t({ en: "Published estimate", ru: "Опубликованная оценка" }), numeric: false },
          ...table.columns.slice(2),
        ],
        rows: rows.map((r, i) => [
          { text: `${r.method_id}. ${r.method_title}` },
          { text: [referenceSpan(r.reference, lang)] },
          ...(table.rows[i] ?? []).slice(2),
        ]),
      },
    },
    lang,
  );
}

/** The table over all economies, and that of the ten where they were compared one by one. */
function listFigures(stem: string, rows: readonly EvidenceRow[], lang: Lang): Block[] {
  const over = rows.filter((r) => r.ref_area === ALL);
  const ten = theTen.filter(({ id }) => rows.some((r) => r.ref_area === id)).map(({ id }) => id);
  return [
    ...(over.length > 0 ? [overAll(stem, over, lang)] : []),
    ...(ten.length > 0 ? [byCountry(stem, rows, ten, lang)] : []),
  ];
}

function overAll(stem: string, rows: readonly EvidenceRow[], lang: Lang): Figure {
  const t = chooser(lang);
  const title = titleOf(rows, lang);
  const n = rows.reduce((sum, r) => sum + r.n, 0);
  const errors = rows.flatMap((r) => (r.wape === null ? [] : [r.wape])).toSorted((a, b) => a - b);
  const [least, most] = [errors[0], errors.at(-1)];
  const compared = counted(n, NUMBERS, lang);
  const distance =
    least === undefined || most === undefined
      ? t({ en: "no error could be computed", ru: "ошибка не рассчитана" })
      : most === 0 && errors.length === rows.length
        ? t({ en: "all of them equal", ru: "все равны" })
        : least === most
          ? `${t({ en: "weighted error", ru: "взвешенная ошибка" })} ${errorText(most, lang)}`
          : t({
              en: `weighted error from ${errorText(least, "en")} to ${errorText(most, "en")}`,
              ru: `взвешенная ошибка от ${errorText(least, "ru")} до ${errorText(most, "ru")}`,
            });
  return comparisonFigure(
    rows,
    {
      id: stem,
      headline: `${title}: ${t({ en: `${compared} compared`, ru: `сверено ${compared}` })}, ${distance}`,
      sub: t({ en: "All economies together.", ru: "По всем странам вместе." }),
      table: overAllTable(title, rows, lang),
      notes: notesOf(rows, (r) => whose(r, rows, lang)),
    },
    lang,
  );
}

/** What tells a row from its neighbours: its period, or what it was computed from. */
function whose(row: EvidenceRow, rows: readonly EvidenceRow[], lang: Lang): Span {
  const period = periodOf(row.evidence_id, lang);
  if (rows.every((r) => r.note === row.note)) return "";
  return period === "" ? inputsSpan(row.inputs, lang) : period;
}

function overAllTable(title: string, rows: readonly EvidenceRow[], lang: Lang): DataTable {
  const t = chooser(lang);
  const dated = rows.some((r) => periodOf(r.evidence_id, lang) !== "");
  const words = [
    ...(dated ? [t({ en: "Period", ru: "Период" })] : []),
    t({ en: "Computed from", ru: "Рассчитано по" }),
  ];
  const numbers = [
    t({ en: "Compared", ru: "Сверено" }),
    t({ en: "Correlation", ru: "Корреляция" }),
    t({ en: "Median error, %", ru: "Медианная ошибка, %" }),
    t({ en: "Weighted error, %", ru: "Взвешенная ошибка, %" }),
  ];
  return {
    caption: t({ en: `${title}: all economies`, ru: `${title}: все страны` }),
    columns: [
      ...words.map((label) => ({ label, numeric: false })),
      ...numbers.map((label) => ({ label, numeric: true })),
    ],
    rows: rows.map((r): Cell[] => [
      ...(dated ? [{ text: periodOf(r.evidence_id, lang) }] : []),
      { text: [inputsSpan(r.inputs, lang)] },
      countCell(r.n, lang),
      correlationCell(r.correlation, lang),
      errorCell(r.mdape, lang),
      errorCell(r.wape, lang),
    ]),
    stack: false,
  };
}
