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

/** The profiles of the ten countries and the page that lists them, in both languages. */
export async function countryPages(store: Store): Promise<PageDocument[]> {
  const data = await readCountries(store);
  return [
    ...langs.map((lang) => countryList(data.heldOn, lang)),
    ...theTen.flatMap((ten) => langs.map((lang) => onePage(data, ten, lang))),
  ];
}

/** One profile; pure. */
export function onePage(data: CountryData, ten: Ten, lang: Lang): PageDocument {
  const findings = data.findings.filter((f) => f.ref_area === ten.id);
  const ctx: FigureContext = {
    lang,
    area: ten.id,
    cards: data.cards,
    inputs: data.inputs,
    heldOn: data.heldOn,
    ...(data.retrievedOn && { retrievedOn: data.retrievedOn }),
    findings: (indicators) => findingNotes(findings, indicators, lang),
  };
  return countryPage(countryOf(data, ten.id), ten, findings, ctx);
}
