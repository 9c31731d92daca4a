import { SaxesParser } from "saxes";

/** An element with its path of names and its own text. */
export interface Node {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements of a document in order; throws where it is no well-formed XML. */
export function elements(xml: string): Node[] {
  const out: Node[] = [];
  const open: Node[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = { path: [...open.map((n) => n.path.split("/").at(-1)), name].join("/"), attributes, text: "" };
    out.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return out;
}
