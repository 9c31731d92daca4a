import { isTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Block, Cell, DataTable, Section, Text } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { runningNumber, yearText } from "../words/numbers.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import { pairsOfThing, type Thing, thingsOf, type Verdict, verdictOf } from "./mirror.ts";
import { mirrorFigure } from "./mirror-figure.ts";
import { mirrorRange } from "./mirror-range.ts";
import { figureText, otherSource, sameSource, thingText, verdictText } from "./mirror-words.ts";
import { computedNotes, pairsTable } from "./mirror-years.ts";
import { known, newestOf, type Pair, type Side, sharedYears } from "./pair.ts";
import type { CorridorRows } from "./rows.ts";
import { BANK, inMidYear, moneyInText, UN } from "./words.ts";

/** Section 3: the things both sides could publish, with what is held and why a number is formed or not. */
export function mirrorSection(pair: Pair, rows: CorridorRows, lang: Lang): Section {
  const among = isTen(pair.from) && isTen(pair.to);
  const things = thingsOf(pair.from, pair.to)
    .map((thing) => ({ thing, verdict: verdictOf(thing, pair.mirror, pair.own, pair.from) }))
    // the statistics of an economy outside the ten are not collected, so only what is held is told
    .filter(({ verdict }) => among || verdict.kind !== "neither");
  const oneSided = [pair.out, pair.in].flatMap((side) => twoSources(side, pair, lang));
  const table: DataTable = {
    caption: said(
      lang,
      "Pairs of figures on one thing. A difference is computed only where definition, date and territory agree.",
      "Пары чисел об одном и том же. Разница считается, только если совпадают определение, дата и территория.",
    ),
    columns: [
      said(lang, "What", "Что"),
      nameOf(pair.from, lang),
      nameOf(pair.to, lang),
      said(lang, "Verdict", "Вывод"),
    ].map((label) => ({ label, numeric: false })),
    rows: [
      ...(things.length > 0
        ? [
            [
              {
                text: said(
                  lang,
                  `${nameOf(pair.from, "en")} against ${nameOf(pair.to, "en")}`,
                  `${nameOf(pair.from, "ru")} и ${nameOf(pair.to, "ru")}`,
                ),
              },
            ],
          ]
        : []),
      ...things.map(({ thing, verdict }): Cell[] => [
        { text: thingText(thing, lang) },
        { text: figureText("left" in verdict ? verdict.left : null, lang) },
        { text: figureText("right" in verdict ? verdict.right : null, lang) },
        { text: [...verdictText(verdict, lang), heldInstead(thing, verdict, pair, lang)].filter((t) => t !== "") },
      ]),
      ...(oneSided.length > 0
        ? [[{ text: said(lang, "Two sources on one side", "Два источника об одной стороне") }], ...oneSided]
        : []),
    ],
    stack: true,
  };
  return {
    id: "mirror",
    heading: said(lang, "3. Do the two sides agree?", "3. Сходятся ли данные двух сторон?"),
    intro: intro(
      things.map((t) => t.verdict),
      among,
      lang,
    ),
    toc: [],
    blocks: [
      ...(things.length + oneSided.length > 0
        ? [{ type: "table", id: "pairs", heading: "", sub: "", table } as const]
        : []),
      ...things.flatMap(({ thing }) => everyPair(thing, pair, rows, lang)),
    ],
  };
}

/** The two sides of a thing over the years: a figure, or a table where the pairs are few and more than the one above. */
function everyPair(thing: Thing, pair: Pair, rows: CorridorRows, lang: Lang): Block[] {
  const figure = mirrorFigure(thing, pair, rows, lang) ?? mirrorRange(thing, pair, rows, lang);
  if (figure) return [figure];
  const pairs = pairsOfThing(thing, pair.mirror);
  const notes = computedNotes(thing, pairs, pair.fromPairs, lang);
  if (pairs.length < 2 && notes.length === 0) return [];
  const name = thingText(thing, lang);
  return [
    {
      type: "table",
      id: `mirror-${thing.what}-${thing.from === pair.from ? "out" : "in"}`,
      heading: name,
      sub: notes.flatMap((note, i) => [...(i > 0 ? [" "] : []), ...(typeof note === "string" ? [note] : note)]),
      table: {
        ...pairsTable(
          thing,
          pairs,
          pair.fromPairs,
          said(lang, `${name}: every pair held`, `${name}: все имеющиеся пары`),
          lang,
        ),
        stack: true,
      },
    },
  ];
}

function intro(verdicts: readonly Verdict[], among: boolean, lang: Lang): string {
  if (verdicts.length === 0 && !among)
    return said(
      lang,
      "Neither country’s own statistics on the other are held, so there is nothing to set side by side.",
      "Собственной статистики двух стран друг о друге в базе нет, сопоставлять нечего.",
    );
  if (verdicts.every((v) => v.kind === "neither"))
    return said(
      lang,
      "The database does not hold figures of either country’s own statistics yet, so nothing can be set against the partner’s. The table says what would be compared and what is held instead.",
      "Чисел собственной статистики двух стран в базе пока нет, поэтому сопоставлять с партнёром нечего. Таблица показывает, что сравнивалось бы и что есть вместо этого.",
    );
  return said(
    lang,
    "A number stands where both countries publish the same thing for the same period; else the reason.",
    "Число стоит там, где обе страны публикуют одно и то же за один период; иначе – причина.",
  );
}

/** Where a side's own figure is missing: what is held of others, and why it is no second side. */
function heldInstead(thing: Thing, verdict: Verdict, pair: Pair, lang: Lang): string {
  if (verdict.kind !== "neither") return "";
  if (thing.what === "moves")
    return said(lang, ". Nothing on moves by country is held.", ". О переездах по странам ничего нет.");
  if (thing.what === "people") {
    const side = thing.from === pair.from ? pair.out : pair.in;
    const found = newestOf(side);
    if (!found) return said(lang, ". No estimate is held either.", ". Оценки тоже нет.");
    return said(
      lang,
      `. ${UN.en} has ${runningNumber(found.obs_value, "en")} ${inMidYear(found.time_period, "en")}, compiled from the destination’s data.`,
      `. У ${UN.ru} – ${runningNumber(found.obs_value, "ru")} ${inMidYear(found.time_period, "ru")}, собрано по данным страны назначения.`,
    );
  }
  const facts = thing.to === pair.from ? pair.received : pair.sent;
  const found = known(facts).findLast((f) => f.obs_value > 0);
  if (!found) return said(lang, ". The model has no money either.", ". В модели денег тоже нет.");
  return said(
    lang,
    `. The model has ${moneyInText(found.obs_value, "en")} for ${found.time_period}, from the receiver’s total.`,
    `. У модели – ${moneyInText(found.obs_value, "ru")} за ${yearText(found.time_period, "ru")}, от суммы получателя.`,
  );
}

/** Two editions on one date, and a matrix on a year that an edition has too: two tales of one side. */
function twoSources(side: Side, pair: Pair, lang: Lang): Cell[][] {
  const rows: Cell[][] = [];
  const where = (when: string): Text =>
    said(
      lang,
      `People ${plainFrom(side.origin, lang)} living ${plainIn(side.destination, lang)}, ${when}`,
      `Выходцы ${plainFrom(side.origin, lang)}, живут ${plainIn(side.destination, lang)}, ${when}`,
    );
  const row = (when: string, text: string, verdict: Text): Cell[] => {
    const here = side.destination === pair.from;
    return [{ text: where(when) }, { text: here ? text : "" }, { text: here ? "" : text }, { text: verdict }];
  };
  const told = sharedYears(side).at(-1);
  if (told) {
    const [a, b] = [told.older, told.newest];
    rows.push(
      row(
        inMidYear(told.year, lang),
        [a, b]
          .map((f) => `${runningNumber(f.obs_value, lang)} (${UN[lang]}, ${editionOf(f.edition, lang)})`)
          .join("; "),
        sameSource((100 * (b.obs_value - a.obs_value)) / a.obs_value, lang),
      ),
    );
  }
  const matrix = side.compiled.findLast((m) => side.editions[0]?.points.some((p) => p.time_period === m.time_period));
  const beside = side.editions[0]?.points.find((p) => p.time_period === matrix?.time_period);
  if (matrix && beside)
    rows.push(
      row(
        yearText(matrix.time_period, lang),
        `${runningNumber(beside.obs_value, lang)} (${UN[lang]}, ${editionOf(beside.edition, lang)}); ${runningNumber(matrix.obs_value, lang)} (${BANK[lang]})`,
        otherSource(
          [
            said(
              lang,
              "the matrix states neither the day nor birth or citizenship",
              "матрица не указывает ни дня, ни признака: рождение или гражданство",
            ),
          ],
          lang,
        ),
      ),
    );
  return rows;
}
