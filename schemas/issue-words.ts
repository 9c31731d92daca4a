import type { z } from "zod";

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  tuple: "a list",
};

/** What is wrong at one place of a file of JSON, in plain words, lower case; a schema's own words pass unchanged. */
export function issueWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return /received undefined$/.test(issue.message)
        ? "the field is missing"
        : `${KINDS[issue.expected] ?? issue.expected} is expected here`;
    case "unrecognized_keys":
      return `there is no such field: ${issue.keys.join(", ")}`;
    case "invalid_value":
      return `not in the list: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return issue.format === "date" ? "not a date written as 2024-12-31" : `not written as expected: ${issue.format}`;
    case "too_small":
      return issue.origin === "string" ? "the text is too short or blank" : "too small";
    case "custom":
      return issue.message;
    default:
      return "another shape is expected here";
  }
}
