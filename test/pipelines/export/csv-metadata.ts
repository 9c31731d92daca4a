import { z } from "zod";

const Text = z.array(z.strictObject({ "@value": z.string().min(1), "@language": z.enum(["en", "ru"]) })).length(2);
const Link = z.strictObject({ "@id": z.url() });
const Columns = z.array(
  z.strictObject({
    // a name must be usable in a URI template, and must not begin with an underscore
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.]*$/),
    titles: z.strictObject({ en: z.array(z.string()).min(1), ru: z.array(z.string()).min(1) }),
    "dc:description": Text,
    "schema:unitCode": z.string().optional(),
    "schema:unitText": Text.optional(),
    lang: z.enum(["en", "ru"]).optional(),
    datatype: z.union([
      z.enum(["string", "integer", "double"]),
      z.strictObject({ base: z.literal("boolean"), format: z.string().regex(/^[^|]+\|[^|]+$/) }),
      z.strictObject({ base: z.literal("date"), format: z.enum(["yyyy-MM-dd", "dd.MM.yyyy"]) }),
      z.strictObject({ base: z.literal("double"), format: z.strictObject({ decimalChar: z.literal(",") }) }),
    ]),
    required: z.literal(true).optional(),
  }),
);
/** What the metadata vocabulary of CSV on the Web asks of what is used of it. */
export const CsvMetadata = z.strictObject({
  "@context": z.tuple([z.literal("http://www.w3.org/ns/csvw"), z.strictObject({ "@language": z.literal("en") })]),
  "dc:title": Text,
  "dc:description": Text,
  "dc:creator": z.string(),
  "dc:date": z.iso.date(),
  "dc:identifier": z.string(),
  "dcat:landingPage": Link.optional(),
  "dc:license": z.array(Link).min(1),
  "dc:source": z.array(Link),
  null: z.tuple([z.literal("")]),
  dialect: z.strictObject({
    encoding: z.literal("utf-8"),
    delimiter: z.enum([",", ";"]),
    lineTerminators: z.array(z.string()),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  tables: z.array(
    z.strictObject({
      url: z.string(),
      "dc:title": Text,
      tableSchema: z.strictObject({
        columns: Columns,
        primaryKey: z.array(z.string()).optional(),
        foreignKeys: z
          .array(
            z.strictObject({
              columnReference: z.array(z.string()),
              reference: z.strictObject({ resource: z.string(), columnReference: z.array(z.string()) }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});
