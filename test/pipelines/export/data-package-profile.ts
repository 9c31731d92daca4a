import { z } from "zod";

/**
 * What the published profiles of Data Package v2 ask of a descriptor (datapackage, dataresource, tableschema and
 * tabledialect at https://datapackage.org/profiles/2.0/), with the parts of the text that the profiles cannot say: names
 * once, keys of fields that exist, references to resources that exist.
 */
const Path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const Licence = z
  .looseObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: Path.optional(),
    title: z.string().optional(),
  })
  .refine((l) => l.name !== undefined || l.path !== undefined, "a licence has a name or a path");
const Source = z.looseObject({
  title: z.string().optional(),
  path: Path.optional(),
  email: z.email().optional(),
  version: z.string().optional(),
});
const Contributor = z.looseObject({ title: z.string().optional(), roles: z.array(z.string()).min(1).optional() });

const Common = {
  name: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  missingValues: z.array(z.string()).optional(),
};
const Required = z.looseObject({ required: z.boolean().optional() }).optional();
const Category = z.looseObject({ value: z.string(), label: z.string().optional() });
const Field = z.discriminatedUnion("type", [
  z.looseObject({
    ...Common,
    type: z.literal("string"),
    format: z.enum(["default", "email", "uri", "binary", "uuid"]).optional(),
    categories: z.array(Category).min(1).optional(),
    constraints: Required,
  }),
  z.looseObject({
    ...Common,
    type: z.literal("number"),
    format: z.literal("default").optional(),
    decimalChar: z.string().optional(),
    constraints: Required,
  }),
  z.looseObject({
    ...Common,
    type: z.literal("integer"),
    format: z.literal("default").optional(),
    constraints: Required,
  }),
  z.looseObject({
    ...Common,
    type: z.literal("boolean"),
    trueValues: z.array(z.string()).min(1).optional(),
    falseValues: z.array(z.string()).min(1).optional(),
    constraints: Required,
  }),
  z.looseObject({ ...Common, type: z.literal("date"), format: z.string().optional(), constraints: Required }),
]);
export type Field = z.infer<typeof Field>;

const Schema = z
  .looseObject({
    $schema: z.string().optional(),
    fields: z.array(Field).min(1),
    missingValues: z.array(z.string()).optional(),
    primaryKey: z.array(z.string()).min(1).optional(),
    uniqueKeys: z.array(z.array(z.string()).min(1)).min(1).optional(),
    foreignKeys: z
      .array(
        z.looseObject({
          fields: z.array(z.string()).min(1),
          reference: z.looseObject({ resource: z.string().min(1).optional(), fields: z.array(z.string()).min(1) }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine((s) => new Set(s.fields.map((f) => f.name)).size === s.fields.length, "a field is named twice")
  .refine(
    (s) =>
      [
        ...(s.primaryKey ?? []),
        ...(s.uniqueKeys ?? []).flat(),
        ...(s.foreignKeys ?? []).flatMap((k) => k.fields),
      ].every((name) => s.fields.some((f) => f.name === name)),
    "a key of a field that is not there",
  );

const Dialect = z.looseObject({
  header: z.boolean().optional(),
  delimiter: z.string().optional(),
  lineTerminator: z.string().optional(),
  quoteChar: z.string().optional(),
  doubleQuote: z.boolean().optional(),
});

const Resource = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: z.union([Path, z.array(Path).min(1)]),
  type: z.literal("table"),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.string().optional(),
  bytes: z.int().nonnegative(),
  hash: z
    .string()
    .regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/)
    .optional(),
  dialect: Dialect.optional(),
  schema: Schema,
  data: z.never().optional(),
});
export type Resource = z.infer<typeof Resource>;

export const DataPackage = z
  .looseObject({
    $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    id: z.string().optional(),
    title: z.string(),
    description: z.string(),
    homepage: z.url().optional(),
    version: z.string(),
    created: z.iso.datetime(),
    keywords: z.array(z.string()).min(1),
    contributors: z.array(Contributor).min(1),
    licenses: z.array(Licence).min(1),
    sources: z.array(Source),
    resources: z.array(Resource).min(1),
  })
  .refine((p) => new Set(p.resources.map((r) => r.name)).size === p.resources.length, "a resource is named twice")
  .refine(
    (p) =>
      p.resources.every((r) =>
        (r.schema.foreignKeys ?? []).every(({ fields, reference }) => {
          const target = reference.resource === undefined ? r : p.resources.find((t) => t.name === reference.resource);
          return (
            fields.length === reference.fields.length &&
            reference.fields.every((name) => target?.schema.fields.some((f) => f.name === name))
          );
        }),
      ),
    "a key refers to what is not there",
  );
