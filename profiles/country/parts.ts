import type { Ten } from "../../schemas/areas.ts";
import type { Block, Figure } from "../document.ts";
import { abroadFigure } from "../figures/abroad.ts";
import { abroadFlow } from "../figures/abroad-flow.ts";
import { concentrationFigure } from "../figures/concentration.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { gdpFigure } from "../figures/gdp.ts";
import { immigrantsFigure } from "../figures/immigrants.ts";
import { modelFigure } from "../figures/model.ts";
import { moneyFlow } from "../figures/money-flow.ts";
import { netMigrationFigure } from "../figures/net-migration.ts";
import { netMigrationRateFigure } from "../figures/net-migration-rate.ts";
import { originsFigure } from "../figures/origins.ts";
import { channelsTable } from "../figures/own/channels.ts";
import { costFigure } from "../figures/own/cost.ts";
import { documentsTable } from "../figures/own/documents.ts";
import { estimatedMovesFigure } from "../figures/own/estimates.ts";
import { flowPartnersFigure } from "../figures/own/flow-partners.ts";
import { flowsFigure } from "../figures/own/flows.ts";
import { quotedTable } from "../figures/own/quoted.ts";
import { asylum, immigration, permits, type Records, reportersFigure } from "../figures/own/reporters.ts";
import { transfersFigure } from "../figures/own/transfers.ts";
import { transfersByCountryFigure } from "../figures/own/transfers-by-country.ts";
import { perPersonFigure } from "../figures/per-person.ts";
import { realFigure } from "../figures/real.ts";
import { receivedFigure } from "../figures/received.ts";
import { refugeesFigure } from "../figures/refugees.ts";
import { womenFigure } from "../figures/women.ts";
import type { Country } from "./country.ts";
import { agreementsTable } from "./law-agreements.ts";
import { conventionsTable } from "./law-conventions.ts";
import { institutionsTable } from "./law-institutions.ts";
import { otherRecords } from "./law-other.ts";
import { currentRules, rulesElsewhere } from "./law-rules.ts";
import { timelineFigure } from "./law-timeline.ts";
import { marked } from "./marked.ts";
import type { Missing } from "./notes.ts";

/** A part of a section: its block, or null with the sentence that says what is missing. */
export interface Part {
  readonly label: string;
  readonly block: Block | null;
  readonly missing: Missing;
}

const none = (en: string, ru: string): Missing => ({ of: "figure", en, ru });

/** The blocks of one section, in order. */
export function peopleParts(c: Country, ctx: FigureContext): Part[] {
  const t = (en: string, ru: string) => said(ctx.lang, en, ru);
  const records = (kind: Records, label: string, missing: Missing): Part => ({
    label,
    block: reportersFigure(c.elsewhere, kind, ctx),
    missing,
  });
  return [
    {
      label: t("Immigrants", "Иммигранты"),
      block: marked(
        immigrantsFigure(
          c.totals.filter((f) => f.sex === "_T"),
          ctx,
        ),
        "people",
        c,
        ctx,
      ),
      missing: none("immigrants", "численность иммигрантов"),
    },
    {
      label: t("Where they come from", "Откуда они"),
      block: originsFigure(c.origins, c.derived("STK_IMM_TOP1_SH"), ctx),
      missing: none("immigrants by origin", "иммигранты по странам происхождения"),
    },
    {
      label: t("Women and men", "Женщины и мужчины"),
      block: womenFigure(c.totals, ctx),
      missing: none("women and men among immigrants", "женщины и мужчины среди иммигрантов"),
    },
    {
      label: t("Living abroad", "Живут за рубежом"),
      block: abroadFigure(
        c.destinations,
        ["STK_EMI", "STK_EMI_TOP1_SH", "EMI_RATE", "EMI_RATE_POP"].flatMap((id) => c.derived(id)),
        ctx,
      ),
      missing: none("people living abroad", "живущие за рубежом"),
    },
    {
      label: t("Where emigrants live", "Где живут эмигранты"),
      block: abroadFlow(c.destinations, c.derived("STK_EMI"), ctx),
      missing: none(
        "where people from the country live, as parts of a sum",
        "где живут выходцы из страны, в долях от суммы",
      ),
    },
    {
      label: t("Refugees", "Беженцы"),
      block: refugeesFigure(c.refugees, ctx),
      missing: none("refugees from the country", "беженцы из страны"),
    },
    records(asylum, t("Where refugees live", "Где живут беженцы"), none("countries of asylum", "страны убежища")),
    {
      label: t("Arrivals and departures", "Прибывшие и выбывшие"),
      block: marked(flowsFigure(c.own, ctx), "people", c, ctx),
      missing: none(
        "arrivals and departures by the national office, year by year",
        "прибывшие и выбывшие по учёту национального ведомства, по годам",
      ),
    },
    {
      label: t("Flows by country", "Потоки по странам"),
      block: flowPartnersFigure(c.own, ctx),
      missing: none("arrivals and departures by partner", "прибывшие и выбывшие по странам"),
    },
    records(
      immigration,
      t("Arrivals elsewhere", "Прибывшие в другие страны"),
      none("arrivals by partners’ statistics", "прибывшие по статистике других стран"),
    ),
    records(
      permits,
      t("Residence permits", "Разрешения на проживание"),
      none("residence permits abroad", "разрешения на проживание за рубежом"),
    ),
    {
      label: t("Documents and registrations", "Документы и учёт"),
      block: documentsTable(c.own, ctx),
      missing: none("permits and registrations of foreigners", "разрешения и учёт иностранцев"),
    },
    {
      label: t("Net migration", "Сальдо миграции"),
      block: marked(netMigrationFigure(c.netMigration, ctx), "people", c, ctx),
      missing: none("net migration", "сальдо миграции"),
    },
    {
      label: t("Net migration rate", "Коэффициент миграционного прироста"),
      block: netMigrationRateFigure(c.derived("CNMR"), ctx),
      missing: none("net migration per 1,000 people", "сальдо миграции на 1000 жителей"),
    },
    {
      label: t("Moves, modelled", "Переезды, модель"),
      block: estimatedMovesFigure(c.elsewhere, ctx),
      missing: none("moves estimated from stocks", "оценки переездов по численности"),
    },
    {
      label: t("Quoted in the press", "По прессе"),
      block: quotedTable(c.own, { id: "people-quoted", theme: "people" }, ctx),
      missing: none("moves quoted in the press", "потоки по публикациям прессы"),
    },
  ];
}

/** Money received, in one of its measures. */
function inMeasure(figure: Figure | null, label: string): Figure | null {
  return figure && { ...figure, measure: { of: "received", label } };
}

/** The blocks of one section, in order. */
export function moneyParts(c: Country, ctx: FigureContext): Part[] {
  const t = (en: string, ru: string) => said(ctx.lang, en, ru);
  return [
    {
      label: t("Received and paid", "Получено и выплачено"),
      block: marked(inMeasure(receivedFigure(c.money, ctx), t("US$", "Долл. США")), "money", c, ctx),
      missing: none("remittances received", "полученные переводы"),
    },
    {
      label: t("At constant prices", "В постоянных ценах"),
      block: realFigure(c.money.received, c.derived("R_REAL_USD", "IN"), ctx),
      missing: none("remittances at constant prices", "переводы в постоянных ценах"),
    },
    {
      label: t("% of GDP", "% ВВП"),
      block: inMeasure(gdpFigure(c.derived("R_GDP", "IN"), c.printedGdp, c.earlyGdp, ctx), t("% of GDP", "% ВВП")),
      missing: none("remittances in per cent of GDP", "переводы в % к ВВП"),
    },
    {
      label: t("Per person", "На человека"),
      block: inMeasure(perPersonFigure(c.derived("R_PC", "IN"), ctx), t("Per person", "На человека")),
      missing: none("remittances per person", "переводы на человека"),
    },
    {
      label: t("Where money comes from", "Откуда деньги"),
      block: moneyFlow(c.own, c.derived("R_BIL_RS3"), c.model, ctx),
      missing: none("money by sending country, as parts of a whole", "деньги по странам отправления, в долях целого"),
    },
    {
      label: t("By country, modelled", "По странам, модель"),
      block: modelFigure(c.model, c.derived("R_BIL_TOP1_SH"), c.overrides, c.derived("R_BIL_RS3"), c.own, ctx),
      missing: none("remittances by sending country", "переводы по странам отправления"),
    },
    {
      label: t("Central bank’s transfers", "Переводы по данным ЦБ"),
      block: marked(transfersFigure(c.own, ctx), "money", c, ctx),
      missing: none("transfers by the central bank’s statistics", "переводы по статистике центрального банка"),
    },
    {
      label: t("Counted and modelled", "Учтено и по модели"),
      block: transfersByCountryFigure(c.own, c.model, ctx),
      missing: none(
        "transfers by sending country in the central bank’s statistics",
        "переводы по странам отправления в статистике центрального банка",
      ),
    },
    {
      label: t("Concentration and change", "Концентрация и изменчивость"),
      block: concentrationFigure(
        c.analytics,
        c.dependence,
        c.overrides.some((o) => o.effect === "whole column"),
        ctx,
      ),
      missing: none("how concentrated and changeable receipts are", "концентрация и изменчивость поступлений"),
    },
    {
      label: t("Channels", "Каналы"),
      block: channelsTable(c.own, ctx),
      missing: none("transfers by channel", "переводы по каналам"),
    },
    {
      label: t("Cost of sending", "Стоимость перевода"),
      block: costFigure([...c.own, ...c.elsewhere], ctx, c.costs),
      missing: none("the cost of sending", "стоимость перевода"),
    },
    {
      label: t("Quoted in the press", "По прессе"),
      block: quotedTable(c.own, { id: "money-quoted", theme: "money" }, ctx),
      missing: none("transfers quoted in the press", "переводы по публикациям прессы"),
    },
  ];
}

/** The blocks of one section, in order. */
export function lawParts(c: Country, ten: Ten, ctx: FigureContext): Part[] {
  const { lang, area } = ctx;
  const { law } = c;
  const answers = { lang, heldOn: ctx.heldOn, recordOf: law.recordOf };
  const t = (en: string, ru: string) => said(lang, en, ru);
  const nothing = (en: string, ru: string): Missing => ({ of: "record", en, ru });
  return [
    {
      label: t("Current rules", "Действующие правила"),
      block: currentRules(law, answers),
      missing: nothing("current rules", "действующие правила"),
    },
    {
      label: t("Rules of other states", "Правила других государств"),
      block: rulesElsewhere(law, area, answers),
      missing: nothing("rules of other states that name the country", "правила других государств об этой стране"),
    },
    {
      label: t("Timeline", "Хронология"),
      block: timelineFigure(law, ctx),
      missing: nothing("dated changes of rules", "датированные изменения правил"),
    },
    {
      label: t("Agreements", "Соглашения"),
      block: agreementsTable(law.agreements, area, lang),
      missing: nothing("agreements with other states", "соглашения с другими государствами"),
    },
    {
      label: t("Conventions", "Конвенции"),
      block: conventionsTable(law.treaties, area, lang),
      missing: nothing("conventions", "конвенции"),
    },
    {
      label: t("Institutions", "Ведомства"),
      block: institutionsTable(law.institutions, area, lang),
      missing: nothing("institutions in charge", "ответственные ведомства"),
    },
    {
      label: t("Earlier rules, other records", "Прежние правила, другие записи"),
      block: otherRecords(law, answers, ten),
      missing: nothing("earlier rules, framework acts or drafts", "прежние правила, рамочные акты и проекты"),
    },
  ];
}
