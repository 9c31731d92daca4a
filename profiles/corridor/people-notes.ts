import type { Lang } from "../../schemas/language.ts";
import type { Text } from "../document.ts";
import { said } from "../figures/context.ts";
import { editionOf } from "../words/editions.ts";
import { NB, OVER_COUNTRIES, plural, yearsList } from "../words/grammar.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import type { Pair, Side } from "./pair.ts";
import { sentences } from "./people-words.ts";
import { BANK, UN } from "./words.ts";

/** The source line: what the marks are, and which editions. */
export function peopleSource(
  editions: readonly string[],
  newestHeld: string,
  matrices: readonly string[],
  lang: Lang,
): string {
  const older = editions.filter((e) => e !== newestHeld);
  const lines: string[] = [];
  if (older.length < editions.length)
    lines.push(
      said(
        lang,
        `heavy line and filled triangles, edition of ${newestHeld}`,
        `толстая линия и сплошные треугольники – издание ${newestHeld}${NB}г.`,
      ),
    );
  if (older.length > 0)
    lines.push(
      said(
        lang,
        `thin lines and hollow triangles, edition${older.length > 1 ? "s" : ""} of ${yearsList(older, lang)}`,
        `тонкие линии и полые треугольники – ${older.length > 1 ? "издания" : "издание"} ${yearsList(older, lang)}`,
      ),
    );
  const name = said(lang, `${UN.en}, International Migrant Stock`, `${UN.ru}, «Международные мигранты»`);
  const parts = lines.length > 0 ? [`${name}: ${lines.join("; ")}`] : [];
  if (matrices.length > 0)
    parts.push(
      said(
        lang,
        `${BANK.en}, bilateral migration matri${matrices.length > 1 ? "ces" : "x"} for ${yearsList(matrices, lang)}: triangles without a line`,
        `${BANK.ru}, матриц${matrices.length > 1 ? "ы" : "а"} двусторонней миграции за ${yearsList(matrices, lang)}: треугольники без линии`,
      ),
    );
  return `${said(lang, "Source", "Источник")}: ${sentences(parts)}.`;
}

/** What a reader of the figure must know: blanks, borders of 1991, other destinations, estimates. */
export function peopleNotes(pair: Pair, lang: Lang): Text[] {
  const estimates = said(
    lang,
    "Every number is its publisher’s estimate [E], brought to the date from censuses, registers and surveys. A new edition estimates the whole series again, so editions are not joined.",
    "Все числа – оценки издателя [E], приведённые к дате по переписям, регистрам и обследованиям. Новое издание заново оценивает весь ряд, поэтому издания не соединяются.",
  );
  const matrix = said(
    lang,
    "The World Bank’s matrices state neither the day nor whether people are counted by birth or by citizenship.",
    "Матрицы Всемирного банка не указывают ни дня, ни признака: рождение или гражданство.",
  );
  const soviet = said(
    lang,
    "Includes people who moved inside the USSR and never crossed a border that was international at the time.",
    "Включает людей, которые переехали внутри СССР и не пересекали границу, бывшую тогда международной.",
  );
  const compiled = pair.out.compiled.length + pair.in.compiled.length > 0;
  return [
    ...[pair.out, pair.in].flatMap((side) => silence(side, lang)),
    ...(pair.legacy ? [soviet] : []),
    ...destinations(pair, lang),
    compiled ? `${estimates} ${matrix}` : estimates,
  ];
}

/** Editions that have no number for a direction say so in words. */
export function silence(side: Side, lang: Lang): string[] {
  if (side.silent.length === 0) return [];
  const where = `${plainFrom(side.origin, lang)} ${plainIn(side.destination, lang)}`;
  const list = yearsList(side.silent, lang);
  const many = side.silent.length > 1;
  const zero = side.compiled.length > 0 && side.compiled.every((f) => f.obs_value === 0);
  const zeros = zero
    ? said(
        lang,
        ` The World Bank’s matrices for ${yearsList(
          side.compiled.map((f) => f.time_period),
          lang,
        )} print 0, which means none or not identified.`,
        ` В матрицах Всемирного банка за ${yearsList(
          side.compiled.map((f) => f.time_period),
          lang,
        )} стоит 0: никого или не установлено.`,
      )
    : "";
  return [
    said(
      lang,
      `The ${UN.en} edition${many ? "s" : ""} of ${list} ${many ? "have" : "has"} no number of people ${where} [O]; the files held do not tell a zero from no estimate.${zeros}`,
      `В ${many ? "изданиях" : "издании"} ${UN.ru} ${list} нет числа выходцев ${where} [O]; имеющиеся файлы не отличают ноль от отсутствия оценки.${zeros}`,
    ),
  ];
}

function destinations(pair: Pair, lang: Lang): string[] {
  const told = [pair.out, pair.in].flatMap((side) =>
    side.destinations === null ? [] : [{ side, n: side.destinations }],
  );
  if (told.length === 0) return [];
  const parts = told.map(({ side, n }) => {
    const from = plainFrom(side.origin, lang);
    return lang === "ru"
      ? `выходцев ${from} по ${n}${NB}${plural(n, OVER_COUNTRIES, "ru")} назначения`
      : `people ${from} in ${n}${NB}destination ${plural(n, OVER_COUNTRIES, "en")}`;
  });
  const edition = editionOf(pair.out.newestHeld, lang);
  return [
    said(
      lang,
      `The ${edition} has numbers of ${parts.join(" and of ")}; this corridor is one of each.`,
      `${capital(edition)} даёт числа ${parts.join(" и ")}; этот коридор – один из них.`,
    ),
  ];
}
