import type { Release } from "../format.ts";
import type { Descriptor } from "./descriptor.ts";
import { addressOf, citedSources, isWebAddress, MAKER } from "./sources.ts";
import { nameOf } from "./telling.ts";

/** The release and each of its sources as BibTeX; of kind `misc`, which every style knows. */
export async function bibliography({ facts }: Release): Promise<readonly Descriptor[]> {
  const address = addressOf(facts);
  const entries = [
    entry(`mirpal-${facts.id}`, {
      author: braced(MAKER),
      title: braced(facts.title.en),
      year: facts.date.slice(0, 4),
      version: latex(facts.id),
      note: latex(`Data set. ${nameOf(facts).en}, run ${facts.run_id}`),
      url: address,
    }),
    ...citedSources(facts).map(({ source_id, publisher, title, landing, licence, last }) =>
      entry(source_id, {
        author: braced(publisher.en),
        title: braced(title.en),
        year: last.published.slice(0, 4),
        edition: latex(last.edition),
        note: latex(`Licence: ${licence.name}`),
        url: isWebAddress(landing) ? landing : null,
        urldate: last.retrieved,
      }),
    ),
  ];
  return [{ path: "citation.bib", text: entries.join("\n") }];
}

/** An entry; a field of null is left out. */
function entry(key: string, fields: Readonly<Record<string, string | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key.replace(/[^A-Za-z0-9._-]+/g, "-")},\n${lines.join("\n")}\n}\n`;
}

/** Names of offices and titles keep their letters as they are. */
const braced = (text: string) => `{${latex(text)}}`;

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as LaTeX prints it. */
function latex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}
