import { readPeriod } from "../../schemas/periods.ts";
import { defineSource } from "../../schemas/source.ts";
import { eurostat, eurostatAttribute, eurostatMarks, eurostatNames, eurostatNumbers } from "../_kit/eurostat.ts";
import { layouts, parse } from "./parse.ts";
import { retrieval } from "./requests.ts";
import { MEASURE } from "./rows.ts";

export const eurostatAsylum = defineSource({
  id: "eurostat-asylum",
  title: { en: "Asylum applicants (Eurostat)", ru: "Ходатайства об убежище (Евростат)" },
  description: {
    en: "People who applied for international protection in a country of the European Union or EFTA in the year, family members included, by citizenship; rounded to five by the publisher. Held: all citizenships together and citizens of Ukraine.",
    ru: "Люди, подавшие за год ходатайство о международной защите в стране ЕС или ЕАСТ, вместе с членами семьи, по гражданству; округлены источником до пяти. Имеются все гражданства вместе и граждане Украины.",
  },
  origin: {
    publisher: eurostat.publisher,
    landing: "https://ec.europa.eu/eurostat/databrowser/view/migr_asyappctza/default/table",
    citation:
      "Eurostat, Asylum applicants by type, citizenship, age and sex – annual aggregated data (migr_asyappctza).",
    licence: eurostat.licence,
  },
  trap: {
    en: "Applicants, not first-time applicants: a person who applies again, or in another country, is counted again. People under temporary protection need not apply and are not here.",
    ru: "Это все заявители, а не впервые обратившиеся: кто обратился повторно или в другой стране, учтён снова. Людям под временной защитой подавать ходатайство не нужно, и здесь их нет.",
  },
  nearness: "compiled",
  areas: ["iso3"],
  names: eurostatNames,
  territory: "UNK",
  measures: {
    [MEASURE]: {
      indicator: "ASY_APP",
      direction: "IN",
      unit_raw: "Person",
      unit_measure: "PS",
      unit_mult: 0,
      duration_rule: "NA",
    },
  },
  numbers: eurostatNumbers,
  marks: eurostatMarks,
  period: readPeriod,
  attribute: eurostatAttribute,
  restates: () => "keys",
  layouts,
  russian: { Person: "человек" },
  corrections: [],
  breaks: [],
  retrieval,
  parse,
});
