/// <reference lib="dom" />
import type { Lang } from "../../../schemas/language.ts";
import { formatBytes } from "../../blocks/file-size.ts";
import { faultWords } from "../../console/fault-words.ts";
import { cellText } from "../../console/result.ts";
import { phrase } from "../../console/words.ts";
import { button, element } from "./elements.ts";
import { buildForm, type Form } from "./form.ts";
import { queryNamed } from "./from-file.ts";
import { type PageQuestion, questionsOf } from "./questions.ts";
import { type Session, startSession } from "./session.ts";
import { answerParts } from "./show-answer.ts";

const place = document.querySelector<HTMLElement>("[data-console]");
if (place) start(place, document.documentElement.lang === "ru" ? "ru" : "en");

function start(place: HTMLElement, lang: Lang): void {
  const refusal = whatIsMissing();
  if (refusal !== null) {
    place.replaceChildren(element("p", {}, phrase(refusal, lang)));
    return;
  }
  const at = (name: string) => new URL(place.dataset[name] ?? "", document.baseURI).href;
  const engineBytes = Number(place.dataset.engineBytes);
  const sizes = {
    engine: formatBytes(engineBytes, lang),
    data: formatBytes(Number(place.dataset.dataBytes), lang),
  };
  const questions = questionsOf(document);
  const form = buildForm(questions, sizes, lang);
  const session = startSession(at("program"), { worker: at("worker"), engine: at("engine"), data: at("data") });
  const ask = () => void runQuestion(form, session, engineBytes, lang);
  place.replaceChildren(form.root, form.answer);
  choosing(form, questions, () => (session.isLoaded() ? ask() : form.run.focus({ preventScroll: true })), lang);
  form.root.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  form.text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    ask();
  });
  form.cancel.addEventListener("click", () => session.stop());
}

function whatIsMissing(): "fromDisk" | "noWebAssembly" | null {
  if (location.protocol === "file:") return "fromDisk";
  const able = "WebAssembly" in window && "Worker" in window && "DecompressionStream" in window;
  return able ? null : "noWebAssembly";
}

/**
 * Choosing a question writes it into the field, and its name into the address.
 *
 * @param go what follows a choice from the list of the page.
 */
function choosing(form: Form, questions: readonly PageQuestion[], go: () => void, lang: Lang): void {
  const write = (question: PageQuestion | undefined) => {
    form.choice.value = question?.id ?? "";
    form.about.textContent = question ? `${question.title} ${question.about}` : "";
    if (question) form.text.value = question.sql;
    const address = new URL(location.href);
    if (question) address.searchParams.set("q", question.id);
    else address.searchParams.delete("q");
    address.searchParams.delete("file");
    history.replaceState(null, "", address);
  };
  const asked = new URLSearchParams(location.search);
  const file = asked.get("file");
  if (file === null) write(questions.find((q) => q.id === asked.get("q")) ?? questions[0]);
  else void writeNamed(form, file, lang);
  form.choice.addEventListener("change", () => write(questions.find((q) => q.id === form.choice.value)));
  form.text.addEventListener("input", () => write(undefined));
  for (const question of questions) {
    const here = button(phrase("askHere", lang), () => {
      write(question);
      form.root.scrollIntoView();
      go();
    });
    here.setAttribute("aria-label", `${phrase("askHere", lang)}: ${question.title}`);
    question.place.append(element("p", { class: "row" }, here));
  }
}

/** The query of a figure stands in the field, to be read before it is run. */
async function writeNamed(form: Form, file: string, lang: Lang): Promise<void> {
  form.choice.value = "";
  const sql = await queryNamed(file, location.href);
  if (sql === null) form.status.textContent = phrase("noFile", lang);
  else form.text.value = sql;
}

let running = false;

async function runQuestion(form: Form, session: Session, engineBytes: number, lang: Lang): Promise<void> {
  if (running) return;
  const sql = form.text.value.trim().replace(/;\s*$/, "");
  const say = (text: string) => {
    form.status.textContent = text;
  };
  if (sql === "") return say(phrase("empty", lang));
  running = true;
  form.cancel.hidden = false;
  form.run.setAttribute("aria-disabled", "true");
  form.status.classList.remove("wrong");
  form.answer.hidden = true;
  const all = formatBytes(engineBytes, lang);
  let tenths = 0;
  say(phrase("loading", lang, { done: formatBytes(0, lang), all }));
  try {
    const answer = await session.ask(sql, {
      // ten times, so that a screen reader is not made to read every step
      loading: (bytes) => {
        const now = Math.floor((10 * bytes) / engineBytes);
        if (now > tenths) say(phrase("loading", lang, { done: formatBytes(bytes, lang), all }));
        tenths = now;
      },
      opening: () => say(phrase("opening", lang)),
      running: () => {
        form.run.textContent = phrase("run", lang);
        say(phrase("running", lang));
      },
    });
    if (answer === null) return say(phrase("stopped", lang));
    const { result, program, seconds } = answer;
    form.answer.replaceChildren(...answerParts(result, program.drawnResult(result, lang), lang));
    form.answer.hidden = result.columns.length === 0;
    const gaps = { rows: cellText(result.rows.length, lang), seconds: cellText(Number(seconds.toFixed(1)), lang) };
    say(phrase(result.rows.length === 0 ? "noRows" : "rows", lang, gaps));
  } catch (error) {
    const { sentence, original } = faultWords(error, lang);
    form.status.classList.add("wrong");
    say(sentence);
    const words = element("pre", { lang: "en" }, original);
    form.answer.replaceChildren(element("p", { class: "note" }, phrase("engineSays", lang)), words);
    form.answer.hidden = false;
  } finally {
    running = false;
    form.cancel.hidden = true;
    form.run.removeAttribute("aria-disabled");
  }
}
