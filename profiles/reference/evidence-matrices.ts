import type { Lang } from "../../schemas/language.ts";
import type { Block, Cell, DataTable, Figure, Section } from "../document.ts";
import { NB, yearsList } from "../words/grammar.ts";
import { comparisonFigure } from "./evidence-figure.ts";
import { receiversFigure } from "./evidence-receivers.ts";
import {
  ALL,
  byError,
  type Combination,
  combinationOf,
  type EvidenceRow,
  grouped,
  nearest,
  yearOf,
} from "./evidence-rows.ts";
import { errorCell, errorText, inputsSpan, inputsText, notesOf } from "./evidence-words.ts";
import { chooser, prose, section } from "./parts.ts";

/** Published matrices of bilateral remittances: which rule on which stocks and incomes gives them back, and what not. */
export function matricesSection(rows: readonly EvidenceRow[], lang: Lang): Section {
  const t = chooser(lang);
  const tables = [...grouped(rows, (r) => r.evidence_id)];
  const blocks = tables.flatMap(([id, own]): Block[] => {
    const over = own.filter((r) => r.ref_area === ALL);
    const receivers = receiversFigure(id, own, lang);
    return [combinationsFigure(id, over, lang), ...(receivers === null ? [] : [receivers])];
  });
  const built = section(
    "matrices",
    t({ en: "Bilateral remittance matrices", ru: "Матрицы двусторонних переводов" }),
    t({
      en: "The same totals as printed, divided among senders by each rule from each set of stocks and incomes held, beside the published cells. Corrections the publisher made by hand are not imitated: they are part of the distance.",
      ru: "Те же суммы, что напечатаны, распределены по странам-отправителям каждым правилом по каждой имеющейся численности и доходам и поставлены рядом с опубликованными. Ручные правки издателя не повторяются: они входят в расхождение.",
    }),
    [
      ...blocks,
      whatFollows(
        tables.map(([, own]) => own),
        lang,
      ),
    ],
  );
  const toc = tables.map(([id]) => ({ id, label: matrixName(yearOf(id), lang) }));
  return { ...built, toc: [...toc, ...built.toc] };
}

const matrixName = (year: string, lang: Lang) =>
  lang === "ru" ? `Матрица за ${year}${NB}г.` : `The matrix for ${year}`;

/** Every combination with its error over all receivers: rules and stocks down, incomes across. */
function combinationsFigure(id: string, rows: readonly EvidenceRow[], lang: Lang): Figure {
  const t = chooser(lang);
  const year = yearOf(id);
  const best = nearest(rows);
  const headline =
    best === null
      ? t({
          en: `The matrix for ${year}: no error could be computed`,
          ru: `Матрица за ${year}${NB}г.: ошибка не рассчитана`,
        })
      : t({
          en: `The matrix for ${year} is nearest to: ${inputsText(best.inputs, "en")}. Weighted error over all receivers: ${errorText(best.wape, "en")}`,
          ru: `К матрице за ${year}${NB}г. ближе всего: ${inputsText(best.inputs, "ru")}. Взвешенная ошибка по всем получателям: ${errorText(best.wape, "ru")}`,
        });
  return comparisonFigure(
    rows,
    {
      id,
      headline,
      sub: t({
        en: "Weighted error over all receivers, %, by rule and stocks (down) and by income (across).",
        ru: "Взвешенная ошибка по всем получателям, %: правила и численность по строкам, доходы по столбцам.",
      }),
      table: combinationsTable(year, rows, best, lang),
      notes: notesOf(byError(rows), (r) => (r === best ? "" : inputsSpan(r.inputs, lang))),
    },
    lang,
  );
}

function combinationsTable(
  year: string,
  rows: readonly EvidenceRow[],
  best: EvidenceRow | null,
  lang: Lang,
): DataTable {
  const t = chooser(lang);
  const lowest = t({ en: " (lowest)", ru: " (наименьшая)" });
  const cell = (row: EvidenceRow | undefined): Cell =>
    row === undefined ? { text: "", value: null } : errorCell(row.wape, lang, row === best ? lowest : "");
  const parted = rows.flatMap((row) => {
    const parts = combinationOf(row.inputs);
    return parts === null ? [] : [{ row, parts }];
  });
  const incomes = [...new Set(parted.map(({ parts }) => parts.income))];
  const none = t({ en: "no incomes", ru: "без доходов" });
  const lines = [...grouped(parted, ({ parts }) => parts.rule)].flatMap(([rule, own]): Cell[][] => [
    [{ text: [inputsSpan(rule, lang), ` (${own[0]?.row.method_id})`] }],
    ...[...grouped(own, ({ parts }) => parts.stocks)].map(([stocks, same]): Cell[] => [
      { text: [inputsSpan(stocks.replace(/^stocks /, ""), lang)] },
      ...incomes.map((income) => cell(same.find(({ parts }) => parts.income === income)?.row)),
    ]),
  ]);
  // words put together in another way stand in rows of their own, their error in the first column
  const others = rows
    .filter((r) => combinationOf(r.inputs) === null)
    .map((r): Cell[] => [
      { text: [inputsSpan(r.inputs, lang)] },
      cell(r),
      ...incomes.slice(1).map(() => cell(undefined)),
    ]);
  return {
    caption: t({ en: `Matrix for ${year}: weighted error, %`, ru: `Матрица за ${year}${NB}г.: взвешенная ошибка, %` }),
    columns: [
      { label: t({ en: "Rule and stocks", ru: "Правило и численность" }), numeric: false },
      ...(incomes.length === 0 ? [null] : incomes).map((income) => ({
        label: incomeLabel(income, none, lang),
        numeric: true,
      })),
    ],
    rows: [...lines, ...others],
    stack: false,
  };
}

const incomeLabel = (income: Combination["income"], none: string, lang: Lang) =>
  income === null ? none : inputsText(income, lang);

/** What a reader of the published figure may conclude; the change of stocks only where the nearest ones differ. */
function whatFollows(tables: readonly (readonly EvidenceRow[])[], lang: Lang): Block {
  const t = chooser(lang);
  const bests = tables.flatMap((own) => nearest(own.filter((r) => r.ref_area === ALL)) ?? []);
  const stocks = bests.map((b) => combinationOf(b.inputs)?.stocks ?? b.inputs);
  const years = bests.map((b) => yearOf(b.evidence_id));
  const items = [
    t({
      en: "A cell of a published matrix is no count of money. It is the receiver’s total, divided by where its people live and by incomes here and there; as far as the error above is small, it holds nothing else.",
      ru: "Клетка опубликованной матрицы – не подсчёт денег. Это сумма получателя, разделённая по тому, где живут его люди, и по доходам там и здесь; насколько мала ошибка выше, настолько ничего другого в ней нет.",
    }),
    t({
      en: "The share of a sender says where people were counted on the date of the stocks, not where money came from. It cannot confirm those stocks, having been made of them.",
      ru: "Доля отправителя говорит, где люди были учтены на дату численности, а не откуда пришли деньги. Подтвердить эту численность она не может: из неё она и получена.",
    }),
    ...(new Set(stocks).size > 1
      ? [
          t({
            en: `The matrices for ${yearsList(years, "en")} come nearest to different stocks. A jump of a corridor between them may be a change of stocks and no change of money.`,
            ru: `Матрицы за ${yearsList(years, "ru")} ближе всего к разной численности. Скачок в коридоре между ними может быть сменой численности, а не денег.`,
          }),
        ]
      : []),
    t({
      en: "Where a receiver’s error is large, the publisher left its own formula or took inputs that are not held; the notes say which is known.",
      ru: "Где ошибка по получателю велика, издатель отступил от своей формулы или взял данные, которых здесь нет; в примечаниях сказано, что из этого известно.",
    }),
  ];
  return prose(
    "matrices-follow",
    t({ en: "What follows for a reader of the matrix", ru: "Что из этого следует для читателя матрицы" }),
    { items },
  );
}
