import type { Text2 } from "../../../schemas/language.ts";
import type { Release } from "../format.ts";
import type { ReleaseTable } from "../release-table.ts";
import type { CodeList } from "./code-lists.ts";
import { type Attribute, type Component, type Flow, measure, type Representation, timePeriod } from "./components.ts";
import { AGENCY, CONCEPTS, codeListUrn, conceptUrn, structureUrn, VERSION } from "./urn.ts";
import { element, type Xml } from "./xml.ts";

const SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0";

/**
 * The structure message of the figures, SDMX-ML 3.0: code lists, concepts, a data structure and a dataflow for each table,
 * named in both languages.
 */
export function structureMessage(
  { facts, tables }: Release,
  flows: readonly Flow[],
  lists: readonly CodeList[],
): string {
  const message = element(
    "mes:Structure",
    { "xmlns:mes": `${SCHEMAS}/message`, "xmlns:str": `${SCHEMAS}/structure`, "xmlns:com": `${SCHEMAS}/common` },
    [
      element("mes:Header", {}, [
        element("mes:ID", {}, idOf(facts.id)),
        element("mes:Test", {}, "false"),
        element("mes:Prepared", {}, `${facts.date}T00:00:00Z`),
        element("mes:Sender", { id: AGENCY }),
      ]),
      element("mes:Structures", {}, [
        element("str:AgencySchemes", {}, [
          element("str:AgencyScheme", { agencyID: "SDMX", id: "AGENCIES", isPartial: "true" }, [
            ...names({ en: "Agencies", ru: "Агентства" }),
            element("str:Agency", { id: AGENCY }, names(facts.title)),
          ]),
        ]),
        element("str:Dataflows", {}, flows.map(dataflow)),
        element("str:Codelists", {}, lists.map(codeList)),
        element("str:ConceptSchemes", {}, [concepts(flows, tables)]),
        element("str:DataStructures", {}, flows.map(dataStructure)),
      ]),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${message.xml}\n`;
}

/** An id has Latin letters, figures, `_`, `@`, `$` and `-` only. */
const idOf = (text: string) => text.replace(/[^A-Za-z0-9_@$-]+/g, "_");

const texts = (tag: string, { en, ru }: Text2): Xml[] => [
  element(tag, { "xml:lang": "en" }, en),
  element(tag, { "xml:lang": "ru" }, ru),
];
const names = (name: Text2) => texts("com:Name", name);
const descriptions = (about: Text2 | null) => (about ? texts("com:Description", about) : []);
const maintained = (id: string) => ({ agencyID: AGENCY, id, version: VERSION });

const codeList = ({ id, name, codes }: CodeList): Xml =>
  element("str:Codelist", maintained(id), [
    ...names(name),
    ...codes.map((code) => element("str:Code", { id: code.id }, [...names(code.name), ...descriptions(code.about)])),
  ]);

const dataflow = ({ id, name, structure }: Flow): Xml =>
  element("str:Dataflow", maintained(id), [...names(name), element("str:Structure", {}, structureUrn(structure))]);

/** Every concept once, described in the words of the column it is made of. */
function concepts(flows: readonly Flow[], tables: readonly ReleaseTable[]): Xml {
  const met = new Map<string, { component: Component; table: string }>();
  for (const flow of flows)
    for (const component of [...flow.dimensions, timePeriod, measure, ...flow.attributes])
      if (!met.has(component.id)) met.set(component.id, { component, table: flow.table });
  const about = (table: string, column: string) =>
    tables.find((t) => t.name === table)?.columns.find((c) => c.name === column)?.about ?? null;
  return element("str:ConceptScheme", maintained(CONCEPTS), [
    ...names({ en: "Concepts of the figures", ru: "Понятия чисел" }),
    ...[...met.values()].map(({ component: { id, name, column, about: own }, table }) =>
      element("str:Concept", { id }, [...names(name), ...descriptions(own ?? about(table, column))]),
    ),
  ]);
}

const identity = ({ id }: Component) => element("str:ConceptIdentity", {}, conceptUrn(id));
const format = (values: Representation) =>
  "codes" in values
    ? element("str:Enumeration", {}, codeListUrn(values.codes))
    : element("str:TextFormat", { textType: values.text });
const representation = (values: Representation) => element("str:LocalRepresentation", {}, [format(values)]);

function dataStructure({ structure, name, dimensions, attributes }: Flow): Xml {
  return element("str:DataStructure", maintained(structure), [
    ...names(name),
    element("str:DataStructureComponents", {}, [
      element("str:DimensionList", { id: "DimensionDescriptor" }, [
        ...dimensions.map((d, i) =>
          element("str:Dimension", { id: d.id, position: String(i + 1) }, [identity(d), representation(d.values)]),
        ),
        element("str:TimeDimension", { id: timePeriod.id }, [
          identity(timePeriod),
          element("str:LocalRepresentation", {}, [element("str:TextFormat", { textType: "ObservationalTimePeriod" })]),
        ]),
      ]),
      element("str:AttributeList", { id: "AttributeDescriptor" }, attributes.map(attribute)),
      element("str:MeasureList", { id: "MeasureDescriptor" }, [
        // a figure withheld or not collected has a status and no value
        element("str:Measure", { id: measure.id, usage: "optional" }, [
          identity(measure),
          representation(measure.values),
        ]),
      ]),
    ]),
  ]);
}

const attribute = (a: Attribute): Xml =>
  element("str:Attribute", { id: a.id, usage: a.mandatory ? "mandatory" : "optional" }, [
    identity(a),
    representation(a.values),
    element("str:AttributeRelationship", {}, [element("str:Observation", {})]),
  ]);
