/// <reference lib="dom" />
import type { Lang } from "../../../schemas/language.ts";
import { phrase } from "../../console/words.ts";
import { element } from "./elements.ts";
import type { PageQuestion } from "./questions.ts";

/** The parts of the console that change. */
export interface Form {
  readonly root: HTMLFormElement;
  readonly choice: HTMLSelectElement;
  /** The chosen question in full: a narrow list cuts it off. */
  readonly about: HTMLElement;
  readonly text: HTMLTextAreaElement;
  readonly run: HTMLButtonElement;
  readonly cancel: HTMLButtonElement;
  /** Told by screen readers when it changes. */
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
}

/** @param sizes of the engine and of the data, as words. */
export function buildForm(
  questions: readonly PageQuestion[],
  sizes: { readonly engine: string; readonly data: string },
  lang: Lang,
): Form {
  const choice = element(
    "select",
    { id: "console-choice", "aria-describedby": "console-about" },
    element("option", { value: "" }, phrase("own", lang)),
  );
  for (const group of new Set(questions.map((q) => q.group)))
    choice.append(
      element(
        "optgroup",
        { label: group },
        ...questions.filter((q) => q.group === group).map((q) => element("option", { value: q.id }, q.title)),
      ),
    );
  const about = element("p", { id: "console-about", class: "sub" });
  const text = element("textarea", {
    id: "console-sql",
    rows: "12",
    spellcheck: "false",
    autocapitalize: "off",
    autocomplete: "off",
    wrap: "off",
    "aria-describedby": "console-keys",
  });
  const run = element("button", { type: "submit" }, phrase("loadAndRun", lang, sizes));
  const cancel = element("button", { type: "button", hidden: "" }, phrase("cancel", lang));
  const status = element("p", { role: "status", class: "told" });
  const answer = element("div", { class: "answer", hidden: "" });
  const root = element(
    "form",
    {},
    element("p", { class: "sub" }, phrase("loads", lang, sizes)),
    element("label", { for: "console-choice" }, phrase("question", lang)),
    choice,
    about,
    element("label", { for: "console-sql" }, phrase("query", lang)),
    text,
    element("p", { class: "row" }, run, cancel, element("small", { id: "console-keys" }, phrase("keys", lang))),
    status,
  );
  return { root, choice, about, text, run, cancel, status, answer };
}
