import { SaxesParser } from "saxes";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "./content.ts";

/** An element of a document, with its place in it: `/ValCurs/Valute[12]/Value`, numbered from one among its likes. */
export interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The element's own text, white space at the ends left out. */
  readonly text: string;
}

/** Deepest nesting read; the deepest met is ten (a SOAP answer). */
const MAX_DEPTH = 40;

const DECLARED = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/;

/** The text of a document in the encoding it declares; UTF-8 where it declares none. @throws Fault `file/encoding`. */
export function decoded(file: PublisherFile, declared: RegExp): string {
  const head = Buffer.from(file.bytes.subarray(0, 1024)).toString("latin1");
  const encoding = declared.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file.bytes);
  } catch {
    throw new Fault("file/encoding", `the text is not ${encoding.toUpperCase()}, as the file says it is`, {
      at: file.name,
      hint: "fetch the file again and keep it as it came, without saving it from an editor",
    });
  }
}

/**
 * The root of an XML document, well-formed or refused; entities of its own and external ones are not read.
 *
 * @throws Fault `file/content`, `file/encoding`, `file/xml` with line and column.
 */
export function readXml(file: PublisherFile): Element {
  expectContent(file, "xml");
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const root: Open = { name: "", path: "", attributes: {}, children: [], text: "", counts: new Map() };
  const stack: Open[] = [root];
  const top = () => stack.at(-1) ?? root;
  const refuse = (message?: string): never => {
    throw new Fault("file/xml", `the file is not a whole XML document${message ? `: ${message}` : ""}`, {
      at: `${file.name}, line ${parser.line}, column ${parser.column}`,
      hint: "the download is cut short or was changed: fetch it again",
    });
  };
  parser.on("error", () => refuse());
  parser.on("doctype", () => refuse("it has a document type of its own"));
  parser.on("opentag", ({ name, attributes }) => {
    if (stack.length > MAX_DEPTH) refuse(`elements lie deeper than ${MAX_DEPTH}`);
    const parent = top();
    const n = (parent.counts.get(name) ?? 0) + 1;
    parent.counts.set(name, n);
    const path = `${parent.path}/${name}${n === 1 ? "" : `[${n}]`}`;
    const element: Open = { name, path, attributes, children: [], text: "", counts: new Map() };
    parent.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    const closed = stack.pop();
    if (closed) closed.text = closed.text.trim();
  });
  const add = (text: string) => {
    top().text += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(decoded(file, DECLARED).trimStart()).close();
  const [only] = root.children;
  return only ?? refuse("it has no elements");
}

interface Open extends Element {
  text: string;
  readonly children: Open[];
  readonly counts: Map<string, number>;
}

/** The only child with this name. @throws Fault `file/element`. */
export function child(file: PublisherFile, parent: Element, name: string): Element {
  const found = parent.children.filter((c) => c.name === name);
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new Fault("file/element", `expected one element "${name}", found ${found.length}`, {
    at: `${file.name}, ${parent.path}`,
    hint: "the layout has changed: read the file, then add the new layout to the source",
  });
}

/** An attribute's text. @throws Fault `file/element` where the element has none of this name. */
export function attribute(file: PublisherFile, element: Element, name: string): string {
  const text = element.attributes[name];
  if (text !== undefined) return text;
  throw new Fault("file/element", `the element "${element.name}" has no attribute "${name}"`, {
    at: `${file.name}, ${element.path}`,
    hint: "the layout has changed: read the file, then add the new layout to the source",
  });
}
