/// <reference lib="dom" />
import { find } from "../search/match.ts";
import { loaderOf } from "./index-loader.ts";

const SHOWN = 8;
const PAUSE_MS = 120;

/**
 * The field in the masthead as a combobox (ARIA 1.2): suggestions under it, arrows to move, Enter to go, Escape to close.
 *
 * Enter without a chosen suggestion sends the form: the page of the search has all results.
 */
export function startSuggestions(form: HTMLFormElement): void {
  const field = form.querySelector("input");
  if (!field) return;
  const load = loaderOf(form);
  const list = document.createElement("ul");
  const status = document.createElement("p");
  list.id = `${field.id}-list`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.label ?? "");
  status.className = "vh";
  status.setAttribute("role", "status");
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }))
    field.setAttribute(name, value);

  let targets: readonly string[] = [];
  let active = -1;
  let pause = 0;
  let asked = 0;

  const close = () => {
    asked++;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  };
  const activate = (place: number) => {
    active = place;
    for (const [i, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(i === place));
      if (i === place) option.scrollIntoView({ block: "nearest" });
    }
    if (place < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", `${list.id}-${place}`);
  };
  const suggest = async () => {
    const question = field.value.trim();
    const turn = ++asked;
    if (question === "") return close();
    const loaded = await load().catch(() => null);
    if (turn !== asked || loaded === null) return;
    const found = find(loaded.index, question);
    const shown = found.slice(0, SHOWN);
    targets = shown.map((hit) => loaded.at(hit.path));
    list.replaceChildren(
      ...shown.map((hit, i) => {
        const [option, small] = [document.createElement("li"), document.createElement("small")];
        option.id = `${list.id}-${i}`;
        option.setAttribute("role", "option");
        small.textContent = hit.note === "" ? hit.kind : `${hit.kind} · ${hit.note}`;
        option.append(hit.title, " ", small);
        option.addEventListener("click", () => go(i));
        return option;
      }),
    );
    list.hidden = shown.length === 0;
    field.setAttribute("aria-expanded", String(shown.length > 0));
    status.textContent = found.length === 0 ? (form.dataset.none ?? "") : `${form.dataset.found}: ${found.length}`;
    activate(-1);
  };
  const go = (place: number) => {
    const target = targets[place];
    if (target === undefined) return;
    close();
    location.assign(target);
  };

  field.addEventListener("focus", () => void load().catch(() => null), { once: true });
  field.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(suggest, PAUSE_MS);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      return close();
    }
    if (list.hidden || event.altKey || event.ctrlKey || event.metaKey) return;
    const count = list.children.length;
    // one place more than there are suggestions: the field itself
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      go(active);
    }
  });
  // a press on a suggestion must not take the focus away before its click
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  field.addEventListener("blur", close);
}
