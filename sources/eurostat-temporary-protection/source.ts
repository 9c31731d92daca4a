import { endOfMonth, stockOn } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { eurostat, eurostatAttribute, eurostatMarks, eurostatNames, eurostatNumbers } from "../_kit/eurostat.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { MEASURE } from "./rows.ts";

export const eurostatTemporaryProtection = defineSource({
  id: "eurostat-temporary-protection",
  title: {
    en: "Temporary protection at the end of the month (Eurostat)",
    ru: "Временная защита на конец месяца (Евростат)",
  },
  description: {
    en: "People with temporary protection under Council Implementing Decision (EU) 2022/382 at the end of each month, by country that grants it; citizens of Ukraine. Countries send it of their own will and revise past months.",
    ru: "Люди под временной защитой по Имплементирующему решению Совета (ЕС) 2022/382 на конец каждого месяца, по стране, которая её предоставила; граждане Украины. Страны передают данные добровольно и пересматривают прошлые месяцы.",
  },
  origin: {
    publisher: eurostat.publisher,
    landing: "https://ec.europa.eu/eurostat/databrowser/view/migr_asytpsm/default/table",
    citation:
      "Eurostat, Beneficiaries of temporary protection at the end of the month by citizenship, age and sex – monthly data (migr_asytpsm).",
    licence: eurostat.licence,
  },
  trap: {
    en: "A stock at a date: months are not added up, and the change between months is not arrivals. UNHCR counts the same people among refugees, so the two are never added.",
    ru: "Это численность на дату: месяцы не складывают, а разница месяцев – не прибытия. УВКБ ООН считает тех же людей беженцами, поэтому эти числа не складывают.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: eurostatNames,
  territory: "UNK",
  measures: {
    [MEASURE]: {
      indicator: "STK_TP",
      direction: "NA",
      unit_raw: "Person",
      unit_measure: "PS",
      unit_mult: 0,
      concept_basis: "FC",
    },
  },
  numbers: eurostatNumbers,
  marks: eurostatMarks,
  period: (text) => stockOn(endOfMonth(text), "M"),
  attribute: eurostatAttribute,
  restates: () => "keys",
  layouts,
  russian: { Person: "человек" },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
