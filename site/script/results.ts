/// <reference lib="dom" />
import { type Found, find } from "../search/match.ts";
import { loaderOf } from "./index-loader.ts";

/** Results shown at once: further letters narrow them down. */
const SHOWN = 60;
/** Time without a keystroke before results are told, so that a screen reader isn't interrupted at each letter. */
const PAUSE_MS = 150;

/** The page of the search: results under the field as one types, kept in the address. */
export function startResults(form: HTMLFormElement): void {
  const field = form.querySelector("input");
  const status = document.getElementById("found");
  const list = document.getElementById("results");
  const all = document.getElementById("all");
  if (!field || !status || !list || !all) return;
  const load = loaderOf(form);
  let pause = 0;
  let asked = 0;

  const show = async () => {
    const question = field.value.trim();
    const turn = ++asked;
    keepInAddress(question);
    if (question === "") return clear();
    const loaded = await load().catch(() => null);
    if (turn !== asked) return;
    if (loaded === null) return clear();
    const found = find(loaded.index, question);
    list.replaceChildren(...found.slice(0, SHOWN).map((hit) => item(hit, loaded.at(hit.path))));
    list.hidden = found.length === 0;
    all.hidden = true;
    status.textContent = told(found.length);
  };
  const clear = () => {
    list.replaceChildren();
    list.hidden = true;
    all.hidden = false;
    status.textContent = "";
  };
  const told = (n: number): string => {
    if (n === 0) return form.dataset.none ?? "";
    const count = `${form.dataset.found}: ${n.toLocaleString(document.documentElement.lang)}`;
    return n > SHOWN ? `${count}. ${form.dataset.first}: ${SHOWN}.` : count;
  };

  field.addEventListener("input", () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(show, PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    window.clearTimeout(pause);
    void show();
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value.trim() !== "") void show();
}

function item(hit: Found, href: string): HTMLLIElement {
  const [li, a, small] = [document.createElement("li"), document.createElement("a"), document.createElement("small")];
  a.href = href;
  a.textContent = hit.title;
  small.textContent = hit.note === "" ? hit.kind : `${hit.kind} · ${hit.note}`;
  li.append(a, small);
  return li;
}

function keepInAddress(question: string): void {
  const url = new URL(location.href);
  if (question === "") url.searchParams.delete("q");
  else url.searchParams.set("q", question);
  // a page opened from a disk may not change its address
  if (url.protocol !== "file:") history.replaceState(null, "", url);
}
