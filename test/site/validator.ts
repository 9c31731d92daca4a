import { HtmlValidate } from "html-validate";

/** The standard in full; left out is only what it does not ask for. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // a matter of taste
    "doctype-style": "off",
    // everything is of this site, whose files change with each release
    "require-sri": "off",
    // a table's scroll box is a region by its name, not a part of the outline
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // headlines with their numbers are the titles of embedded figures
    "long-title": "off",
    // lists are named for screen readers, which all read the name
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What in a page is no valid HTML: rule, place, words. */
export async function faultsOf(markup: string): Promise<string[]> {
  const { results } = await validator.validateString(markup);
  return results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`));
}
