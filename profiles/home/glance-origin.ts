import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { type Known, known } from "../corridor/pair.ts";
import { lines } from "../corridor/provenance.ts";
import { UN } from "../corridor/words.ts";
import type { Fact } from "../data.ts";
import type { Provenance } from "../document.ts";
import { said } from "../figures/context.ts";
import { methodLine } from "../figures/origin.ts";
import { nameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { listText, NB } from "../words/grammar.ts";
import type { Ratio } from "./ratios.ts";
import type { HomeRows } from "./rows.ts";

const editionsOf = (facts: readonly Fact[]): string[] => [...new Set(facts.map((f) => f.edition))];

/** The source line under the ten charts, with who has no value yet. */
export function glanceSource(rows: HomeRows, ratios: readonly Ratio[], lang: Lang): string {
  const used = new Set(ratios.flatMap((r) => r.points.flatMap((p) => [...p.inputs])));
  const editions = (indicator: string) =>
    listText(
      editionsOf(rows.money.filter((f) => f.indicator === indicator && used.has(f.obs_id))).map((e) =>
        editionOf(e, lang),
      ),
      lang,
    );
  const stocks = editionOf(rows.immigrants.at(-1)?.edition ?? "", lang);
  const late = ratios.flatMap((r) => {
    const last = known(rows.money.filter((f) => f.ref_area === r.area && f.indicator === "R_WB")).at(-1);
    return last ? [last.time_period] : [];
  });
  const newest = late.reduce((a, b) => (a > b ? a : b), "");
  const behind = ratios.filter(
    (r) =>
      !rows.money.some(
        (f) => f.ref_area === r.area && f.indicator === "R_WB" && f.time_period === newest && f.obs_value !== null,
      ),
  );
  const gap =
    behind.length > 0
      ? said(
          lang,
          ` No value for ${newest} yet [O]: ${listText(
            behind.map((r) => nameOf(r.area, "en")),
            "en",
          )}; the last one is shown.`,
          ` Нет числа за ${newest}${NB}г. [O]: ${listText(
            behind.map((r) => nameOf(r.area, "ru")),
            "ru",
          )}; показано последнее.`,
        )
      : "";
  return said(
    lang,
    `Source: World Bank, World Development Indicators, remittances (${editions("R_WB")}) divided by GDP in US$ (${editions("GDP")}), calculated [E]; ${UN.en}, International Migrant Stock, ${stocks}.${gap} People living abroad are sums over destination countries, not counts by the country itself. Includes people who moved inside the USSR.`,
    `Источник: Всемирный банк, «Показатели мирового развития»: переводы (${editions("R_WB")}), делённые на ВВП в долларах США (${editions("GDP")}), рассчитано [E]; ${UN.ru}, «Международные мигранты», ${stocks}.${gap} Выходцы за рубежом – это сумма по странам назначения, а не подсчёт самой страны. Включены люди, переехавшие внутри СССР.`,
  );
}

/** Where the ratios and the facts under the charts come from. */
export function glanceProvenance(rows: HomeRows, drawn: readonly Known<Fact>[], lang: Lang): Provenance[] {
  const { cards } = rows.corridors;
  const used = new Set(drawn.flatMap((f) => [...f.inputs]));
  const inputs = rows.money.filter((f) => used.has(f.obs_id));
  const received = theTen.flatMap(({ id }) =>
    known(rows.money.filter((f) => f.ref_area === id && f.indicator === "R_WB")).slice(-1),
  );
  const summed = new Set(rows.abroad.flatMap((f) => [...f.inputs]));
  const newest = rows.immigrants.at(-1);
  const ratio = said(lang, "Charts", "Графики");
  const abroad = said(lang, "Abroad", "За рубежом");
  return [
    methodLine(ratio, "M-342", lang),
    ...lines(
      said(lang, `${ratio}, remittances`, `${ratio}, переводы`),
      inputs.filter((f) => f.indicator === "R_WB"),
      cards,
      lang,
    ),
    ...lines(
      said(lang, `${ratio}, GDP`, `${ratio}, ВВП`),
      inputs.filter((f) => f.indicator === "GDP"),
      cards,
      lang,
    ),
    ...lines(said(lang, "US$ million", "Млн долл. США"), received, cards, lang),
    methodLine(abroad, "M-103", lang),
    ...lines(
      abroad,
      rows.abroadInputs.filter((f) => summed.has(f.obs_id)),
      cards,
      lang,
    ),
    ...lines(
      said(lang, "Immigrants", "Иммигранты"),
      rows.immigrants.filter((f) => f.edition === newest?.edition && f.time_period === newest.time_period),
      cards,
      lang,
    ),
  ];
}
