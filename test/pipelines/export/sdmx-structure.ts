import { SaxesParser } from "saxes";

export interface Node {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** XML as a tree, each name without its prefix; throws where it is not well formed or uses a prefix not declared. */
export function readXml(xml: string): Node {
  const root: Node = { name: "", uri: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, a]) => [name, a.value]));
    const node: Node = { name: tag.local, uri: tag.uri, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error("no element");
  return top;
}

/** All elements of a name below one. */
export function find(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}

export interface StructureComponent {
  readonly id: string;
  readonly kind: "dimension" | "time" | "measure" | "attribute";
  readonly mandatory: boolean;
  /** Codes of its list; null for a component that is not coded. */
  readonly codes: ReadonlySet<string> | null;
  readonly textType: string | null;
}

/** What a dataflow of a structure message allows, found by following its references. */
export function componentsOf(message: Node, flow: string): StructureComponent[] {
  const byUrn = (urn: string, element: string) => {
    const match = /^urn:sdmx:org\.sdmx\.infomodel\.[a-z]+\.[A-Za-z]+=([^:]+):([^(]+)\(([^)]+)\)$/.exec(urn);
    const found = find(message, element).filter(
      ({ attributes: a }) => a.agencyID === match?.[1] && a.id === match?.[2] && a.version === match?.[3],
    );
    if (found.length !== 1 || !found[0]) throw new Error(`${urn} is found ${found.length} times`);
    return found[0];
  };
  const [agency, id, version] = /^([^:]+):([^(]+)\(([^)]+)\)$/.exec(flow)?.slice(1) ?? [];
  const dataflow = find(message, "Dataflow").find(
    ({ attributes: a }) => a.agencyID === agency && a.id === id && a.version === version,
  );
  const structure = byUrn(dataflow?.children.find((c) => c.name === "Structure")?.text ?? "", "DataStructure");
  const kinds = { Dimension: "dimension", TimeDimension: "time", Measure: "measure", Attribute: "attribute" } as const;
  return Object.entries(kinds).flatMap(([element, kind]) =>
    find(structure, element).map((c) => {
      const list = find(c, "Enumeration")[0]?.text;
      return {
        id: c.attributes.id ?? "",
        kind,
        mandatory: kind === "dimension" || kind === "time" || c.attributes.usage === "mandatory",
        codes: list ? new Set(find(byUrn(list, "Codelist"), "Code").map((code) => code.attributes.id ?? "")) : null,
        textType: find(c, "TextFormat")[0]?.attributes.textType ?? null,
      };
    }),
  );
}
