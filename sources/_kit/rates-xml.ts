import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import type { PrintedRate } from "./rates.ts";
import { attribute, type Element, readXml } from "./xml.ts";

/** The root of an answer, by its name. @throws Fault `file/element`, and those of `readXml`. */
export function readRoot(file: PublisherFile, ...names: readonly string[]): Element {
  const root = readXml(file);
  if (names.includes(root.name)) return root;
  throw new Fault("file/element", `expected the element "${names.join('" or "')}", found "${root.name}"`, {
    at: `${file.name}, ${root.path}`,
    hint: "is it the bank's answer with rates? fetch it again, or add the new layout to the source",
  });
}

/** The children of an element, all of one name. @throws Fault `file/element` for any other. */
export function childrenNamed(file: PublisherFile, parent: Element, name: string): readonly Element[] {
  const other = parent.children.find((c) => c.name !== name);
  if (!other) return parent.children;
  throw new Fault("file/element", `expected only elements "${name}", found "${other.name}"`, {
    at: `${file.name}, ${other.path}`,
    hint: "the layout has changed: read the file, then add the new layout to the source",
  });
}

/**
 * The texts of an element's children, which must be exactly these, each once, in any order; `optional` ones may be missing.
 *
 * @throws Fault `file/element` for one missing, unknown or repeated.
 */
export function fieldsOf<const T extends string, const O extends string = never>(
  file: PublisherFile,
  element: Element,
  names: readonly T[],
  optional: readonly O[] = [],
): Readonly<Record<T, string> & Partial<Record<O, string>>> {
  const refuse = (what: string, place: Element) => {
    throw new Fault("file/element", what, {
      at: `${file.name}, ${place.path}`,
      hint: "the layout has changed: read the file, then add the new layout to the source",
    });
  };
  const found = new Map<string, string>();
  for (const c of element.children) {
    if (![...names, ...optional].some((n) => n === c.name) || c.children.length > 0)
      refuse(`the element "${c.name}" is not one of ${[...names, ...optional].join(", ")}`, c);
    if (found.has(c.name)) refuse(`the element "${c.name}" stands twice`, c);
    found.set(c.name, c.text);
  }
  const missing = names.find((n) => !found.has(n));
  if (missing !== undefined) refuse(`expected the element "${missing}"`, element);
  return Object.fromEntries(found) as Record<T, string> & Partial<Record<O, string>>;
}

/** An element's attribute must be this text. @throws Fault `file/title`. */
export function expectAttribute(file: PublisherFile, element: Element, name: string, expected: string): void {
  const found = attribute(file, element, name);
  if (found === expected) return;
  throw new Fault("file/title", `expected "${expected}", found "${found}"`, {
    at: `${file.name}, ${element.path}/@${name}`,
    hint: "is it the bank's answer with official rates? compare its address with the source's README",
  });
}

/**
 * The rates of a `ValCurs` document of one day, each with the texts of its fields.
 *
 * The day is the root's `Date`, `title` its `name`; a `Valute` has `CharCode`, `Nominal`, `Value` and `others`.
 */
export function readValCurs(
  file: PublisherFile,
  title: string,
  others: readonly string[],
  optional: readonly string[] = [],
): { readonly rate: PrintedRate; readonly fields: Readonly<Partial<Record<string, string>>> }[] {
  const root = readRoot(file, "ValCurs");
  expectAttribute(file, root, "name", title);
  const date = attribute(file, root, "Date");
  return childrenNamed(file, root, "Valute").map((valute) => {
    const fields = fieldsOf(file, valute, ["CharCode", "Nominal", "Value", ...others], optional);
    const rate = {
      currency: fields.CharCode ?? "",
      nominal: fields.Nominal ?? "",
      value: fields.Value ?? "",
      date,
      locator: `${valute.path}/Value`,
    };
    return { rate, fields };
  });
}
