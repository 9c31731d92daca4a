import { formatNumber } from "../../schemas/number-format.ts";
import { said } from "../figures/context.ts";
import { columnsOf, ranked } from "../figures/counterparts.ts";
import { held } from "../figures/series.ts";
import { byEdition, revisionOf } from "../figures/stock-editions.ts";
import { inArea, theNameOf } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { counted, OVER_COUNTRIES, plural } from "../words/grammar.ts";
import { runningNumber } from "../words/numbers.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import { type Key, letter, link, ruleOf, series } from "./key-kit.ts";

export const abroad: Key = (country, ctx) => {
  const { lang, area } = ctx;
  const end = held(country.derived("STK_EMI")).at(-1);
  const newest = columnsOf(country.destinations, (f) => f.ref_area).at(-1);
  const [top] = newest ? ranked([newest]) : [];
  const most = top ? newest?.facts.get(top) : undefined;
  if (!end || !newest || !top || !most) return null;
  const n = newest.facts.size;
  return {
    label: said(lang, `Living abroad, ${end.time_period}`, `Живут за рубежом, ${end.time_period}\u00a0г.`),
    value: formatNumber(end.obs_value, lang),
    unit: said(lang, `people [${end.obs_status}]`, `человек [${end.obs_status}]`),
    context: [
      said(
        lang,
        `${runningNumber(most.obs_value, lang)} of them ${plainIn(top, lang)}. A sum over ${n} destination ${plural(n, OVER_COUNTRIES, lang)}, not a count by ${theNameOf(area, "en")}. `,
        `Из них ${runningNumber(most.obs_value, lang)} ${plainIn(top, lang)}. Сумма по ${counted(n, OVER_COUNTRIES, lang)} назначения, а не подсчёт самой страны. `,
      ),
      link(said(lang, "By country", "По странам"), "abroad"),
    ],
    source: said(
      lang,
      `UN DESA, edition of ${newest.edition}, mid-year`,
      `ДЭСВ ООН, издание ${newest.edition}\u00a0г., на середину года`,
    ),
    ...ruleOf(end),
  };
};

export const immigrants: Key = (country, ctx) => {
  const { lang, area } = ctx;
  const editions = byEdition(country.totals.filter((f) => f.sex === "_T"));
  const newest = editions.at(-1);
  const end = newest && held(newest.facts).at(-1);
  if (!newest || !end) return null;
  const column = columnsOf(country.origins, (f) => f.counterpart_area).at(-1);
  const [top] = column ? ranked([column]) : [];
  const most = top ? column?.facts.get(top) : undefined;
  const revision = revisionOf(editions);
  const origin =
    most && top
      ? said(
          lang,
          `${runningNumber(most.obs_value, lang)} of them ${plainFrom(top, lang)}. `,
          `Из них ${runningNumber(most.obs_value, lang)} ${plainFrom(top, lang)}. `,
        )
      : "";
  const changed =
    revision && Math.abs(revision.now / revision.before - 1) >= 0.05
      ? said(
          lang,
          `For ${revision.year} the edition before counted ${runningNumber(revision.before, lang)}, this one ${runningNumber(revision.now, lang)}. `,
          `За ${revision.year}\u00a0г. прежнее издание даёт ${runningNumber(revision.before, lang)}, это – ${runningNumber(revision.now, lang)}. `,
        )
      : "";
  return {
    label: said(
      lang,
      `Immigrants living ${inArea(area, "en")}, ${end.time_period}`,
      `Иммигранты ${inArea(area, "ru")}, ${end.time_period}\u00a0г.`,
    ),
    value: formatNumber(end.obs_value, lang),
    unit: said(lang, `people [${end.obs_status}]`, `человек [${end.obs_status}]`),
    context: [
      origin,
      changed,
      said(
        lang,
        "Includes people who moved inside the USSR and crossed no border. ",
        "Включает людей, которые переехали внутри СССР и границ не пересекали. ",
      ),
      link(series(ctx), "immigrants"),
    ],
    source: said(
      lang,
      `UN DESA, edition of ${newest.name}, mid-year`,
      `ДЭСВ ООН, издание ${newest.name}\u00a0г., на середину года`,
    ),
  };
};

export const netMigration: Key = (country, ctx) => {
  const { lang } = ctx;
  const end = held(country.netMigration).at(-1);
  if (!end) return null;
  return {
    label: said(lang, `Net migration, ${end.time_period}`, `Сальдо миграции, ${end.time_period}\u00a0г.`),
    value: formatNumber(end.obs_value, lang),
    unit: said(lang, `people a year [${end.obs_status}]`, `человек за год [${end.obs_status}]`),
    context: [
      end.obs_value < 0
        ? said(lang, "More people left than came. ", "Выбыло больше, чем прибыло. ")
        : said(lang, "More people came than left. ", "Прибыло больше, чем выбыло. "),
      link(series(ctx), "net-migration"),
    ],
    source: said(
      lang,
      `World Bank from United Nations estimates, ${editionOf(end.edition, lang)}`,
      `Всемирный банк по оценкам ООН, ${editionOf(end.edition, lang)}`,
    ),
  };
};

export const refugees: Key = (country, ctx) => {
  const { lang, area } = ctx;
  const end = held(country.refugees).at(-1);
  if (!end) return null;
  return {
    label: said(
      lang,
      `Refugees ${plainFrom(area, "en")}, end of ${end.time_period}`,
      `Беженцы ${plainFrom(area, "ru")}, конец ${end.time_period}\u00a0г.`,
    ),
    value: formatNumber(end.obs_value, lang),
    unit: said(lang, "people", "человек") + letter(end.obs_status),
    context: [said(lang, "Registered in other countries. ", "По учёту других стран. "), link(series(ctx), "refugees")],
    source: said(
      lang,
      `World Bank from UNHCR, ${editionOf(end.edition, lang)}`,
      `Всемирный банк по данным УВКБ ООН, ${editionOf(end.edition, lang)}`,
    ),
  };
};
