/**
 * Markup as a value: the tagged template `html` escapes whatever is put into it, unless that is markup already.
 *
 * An address put at the start of `href` or `src` passes the allow-list of `isSafeAddress`; any other becomes `#`, so a
 * publisher's `javascript:` address can't reach a page by any path.
 */
export interface Html {
  readonly markup: string;
}

/** Null, undefined and false print nothing; lists print their items without a separator. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

class Markup implements Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** Markup made by us elsewhere (the SVG of `charts/`); never a publisher's text. */
export function raw(markup: string): Html {
  return new Markup(markup);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text for element content and for quoted attributes; control characters, which HTML forbids, are dropped. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"'`]/g, (c) => entities[c] ?? c);
}

/** Tab, line feed and carriage return stay; the other C0 and C1 controls go. */
function withoutControls(text: string): string {
  let out = "";
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code > 126 && code < 160)) continue;
    out += c;
  }
  return out;
}

/**
 * Whether an address may stand in a link: https, http, a path on this site, or a fragment.
 *
 * Browsers ignore spaces and control characters inside a scheme, so they are left out before it is read.
 */
export function isSafeAddress(address: string): boolean {
  const bare = [...address].filter((c) => (c.codePointAt(0) ?? 0) > 32).join("");
  if (bare.startsWith("//") || bare.includes("\\")) return false;
  const scheme = /^([^/?#]*?):/.exec(bare)?.[1];
  return scheme === undefined || /^https?$/i.test(scheme);
}

const addressAttribute = /\s(?:href|src|action|formaction|data|poster|xlink:href)="$/i;

/** @throws Error when a value would stand in a tag outside quotes: a mistake in our template, not in the data. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let out = strings[0] ?? "";
  for (const [i, value] of values.entries()) {
    const inTag = out.lastIndexOf("<") > out.lastIndexOf(">");
    if (inTag && !(value instanceof Markup) && /=\s*$/.test(out))
      throw new Error(`unquoted attribute: ${out.slice(-40)}`);
    const text = print(value);
    out += inTag && addressAttribute.test(out) && !isSafeAddress(plain(value)) ? "#" : text;
    out += strings[i + 1] ?? "";
  }
  return new Markup(out);
}

/** Joins pieces of markup, as the template would. */
export function join(values: readonly HtmlValue[], separator = ""): Html {
  return new Markup(values.map(print).join(separator));
}

function print(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.markup;
  if (Array.isArray(value)) return value.map(print).join("");
  return escapeHtml(String(value));
}

/** An address before escaping. Markup has no business in one. */
function plain(value: HtmlValue): string {
  if (value instanceof Markup) return "javascript:";
  return value === null || value === undefined || value === false ? "" : String(value);
}
