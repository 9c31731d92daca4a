import type { Lang } from "../../../schemas/language.ts";
import { periodText } from "../dates.ts";
import { percentText } from "../numbers.ts";
import { plainFrom, plainName } from "../short.ts";

/** The newest cost of one corridor, per cent of the amount, and its quarter. */
export interface CorridorCost {
  readonly area: string;
  readonly quarter: string;
  readonly value: number;
}

const PERIOD = /^(\d{4})-Q([1-4])$/;

/** `the third quarter of 2020`, «III кв. 2020 г.». */
export function quarterText(quarter: string, lang: Lang): string {
  const [, year = "", q = "1"] = PERIOD.exec(quarter) ?? [];
  const i = Number(q) - 1;
  return lang === "ru"
    ? periodText(quarter, lang)
    : `the ${["first", "second", "third", "fourth"][i]} quarter of ${year}`;
}

/** The cheapest and the dearest corridor in the newest quarter that most corridors share. */
export function costHeadline(corridors: readonly CorridorCost[], sends: boolean, lang: Lang): string {
  const quarter = corridors.reduce((best, c) => (c.quarter > best ? c.quarter : best), "");
  const now = corridors.filter((c) => c.quarter === quarter).toSorted((a, b) => a.value - b.value);
  const [low, high] = [now[0], now.at(-1)];
  if (!low || !high) throw new Error("no corridors");
  const way = (c: CorridorCost) =>
    lang === "ru"
      ? sends
        ? `в направлении «${plainName(c.area, lang)}»`
        : plainFrom(c.area, lang)
      : sends
        ? `to ${plainName(c.area, lang)}`
        : plainFrom(c.area, lang);
  const when = quarterText(quarter, lang);
  if (low === high)
    return lang === "ru"
      ? `Перевод ${way(low)} стоил ${percentText(low.value, lang)} суммы: ${when}`
      : `Sending ${way(low)} cost ${percentText(low.value, lang)} in ${when}`;
  return lang === "ru"
    ? `Дешевле всего перевод ${way(low)}, ${percentText(low.value, lang)}, дороже всего ${way(high)}, ${percentText(high.value, lang)}: ${when}`
    : `Sending cost from ${percentText(low.value, lang)} (${way(low)}) to ${percentText(high.value, lang)} (${way(high)}) in ${when}`;
}
