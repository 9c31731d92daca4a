/** What stands in an element: text, or elements made by `element`. */
export type Content = string | readonly Xml[];

/** XML that needs no more escaping. */
export interface Xml {
  readonly xml: string;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/** Text as XML writes it; a control character becomes a space. */
export function escapeXml(text: string): string {
  return text.replace(CONTROLS, " ").replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);
}

/** An element; attributes of null are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content: Content = []): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join("");
  if (typeof content === "string") return { xml: `<${name}${written}>${escapeXml(content)}</${name}>` };
  if (content.length === 0) return { xml: `<${name}${written}/>` };
  return { xml: `<${name}${written}>\n${content.map((c) => c.xml).join("\n")}\n</${name}>` };
}
