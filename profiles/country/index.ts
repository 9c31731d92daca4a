import type { Store } from "../../pipelines/store.ts";
import { type Ten, theTen } from "../../schemas/areas.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import { countryOf } from "./country.ts";
import { findingNotes } from "./findings.ts";
import { countryList } from "./list-page.ts";
import { countryPage } from "./page.ts";
import { type CountryData, readCountries } from "./read.ts";
import { recordsPage } from "./records-page.ts";
import { summaryPage } from "./summary-page.ts";

/** The profiles of the ten countries and the page that lists them, in both languages. */
export async function countryPages(store: Store): Promise<PageDocument[]> {
  const data = await readCountries(store);
  return [
    ...langs.map((lang) => countryList(data.heldOn, lang)),
    ...theTen.flatMap((ten) =>
      langs.flatMap((lang) =>
        [onePage(data, ten, lang), oneSummary(data, ten, lang), oneRecords(data, ten, lang) ?? []].flat(),
      ),
    ),
  ];
}

/** One profile; pure. */
export function onePage(data: CountryData, ten: Ten, lang: Lang): PageDocument {
  const findings = data.findings.filter((f) => f.ref_area === ten.id);
  return countryPage(countryOf(data, ten.id), ten, findings, contextOf(data, ten, lang));
}

/** Its earlier rules and other records, where there are any; pure. */
export function oneRecords(data: CountryData, ten: Ten, lang: Lang): PageDocument | null {
  return recordsPage(countryOf(data, ten.id), ten, contextOf(data, ten, lang));
}

/** Its summary on one sheet; pure. */
export function oneSummary(data: CountryData, ten: Ten, lang: Lang): PageDocument {
  return summaryPage(countryOf(data, ten.id), ten, contextOf(data, ten, lang));
}

function contextOf(data: CountryData, ten: Ten, lang: Lang): FigureContext {
  const findings = data.findings.filter((f) => f.ref_area === ten.id);
  return {
    lang,
    area: ten.id,
    cards: data.cards,
    inputs: data.inputs,
    heldOn: data.heldOn,
    ...(data.retrievedOn && { retrievedOn: data.retrievedOn }),
    findings: (indicators) => findingNotes(findings, indicators, lang),
  };
}
