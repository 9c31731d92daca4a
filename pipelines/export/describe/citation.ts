import type { Release } from "../format.ts";
import type { Descriptor } from "./descriptor.ts";
import { addressOf, type CitedSource, citedSources, isWebAddress, MAKER } from "./sources.ts";

/** How to cite the release, in the Citation File Format 1.2.0, its sources as references of their own. */
export async function citation({ facts }: Release): Promise<readonly Descriptor[]> {
  const address = addressOf(facts);
  const lines = [
    "cff-version: 1.2.0",
    `message: "For a figure, cite its publisher and edition; for the whole, cite this ${facts.isRelease ? "release" : "build, which is not a release"}."`,
    "type: dataset",
    `title: ${quoted(facts.title.en)}`,
    `abstract: ${quoted(facts.about.en)}`,
    "authors:",
    `  - name: ${quoted(MAKER)}`,
    `version: ${quoted(facts.id)}`,
    `date-released: ${facts.date}`,
    ...(address === null ? [] : [`url: ${quoted(address)}`]),
    "keywords:",
    ...["migration", "remittances", "statistics", "vintages", "provenance"].map((word) => `  - ${word}`),
    "references:",
    ...citedSources(facts).flatMap(reference),
  ];
  return [{ path: "CITATION.cff", text: `${lines.join("\n")}\n` }];
}

/** A text as YAML: JSON's way of writing a text is one of its own. */
const quoted = (text: string) => JSON.stringify(text);

function reference({ title, publisher, landing, licence, last }: CitedSource): string[] {
  return [
    "  - type: data",
    `    title: ${quoted(title.en)}`,
    "    authors:",
    `      - name: ${quoted(publisher.en)}`,
    `    version: ${quoted(last.edition)}`,
    `    date-published: ${last.published}`,
    `    date-accessed: ${last.retrieved}`,
    ...(isWebAddress(landing) ? [`    url: ${quoted(landing)}`] : []),
    ...(licence.url === null ? [] : [`    license-url: ${quoted(licence.url)}`]),
    `    notes: ${quoted(`Licence: ${licence.name}.`)}`,
  ];
}
