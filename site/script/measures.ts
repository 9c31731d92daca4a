/// <reference lib="dom" />
import { make } from "./element.ts";
import { say } from "./words.ts";

/**
 * Figures of one thing in different measures: one is shown, the others wait behind buttons above it.
 *
 * Without the script they stand below each other, and so they are printed. An address of a figure that waits shows it.
 */
export function switchMeasures(): void {
  const groups = new Map<string, HTMLElement[]>();
  for (const figure of document.querySelectorAll<HTMLElement>("main .fig[data-measures]"))
    groups.set(figure.dataset.measures ?? "", [...(groups.get(figure.dataset.measures ?? "") ?? []), figure]);
  for (const figures of groups.values()) if (figures.length > 1) switchBetween(figures);
}

function switchBetween(figures: readonly HTMLElement[]): void {
  const [first, ...others] = figures;
  const bar = make("div", "measures", { role: "group", "aria-label": say("measure") });
  const buttons = figures.map((figure) =>
    make("button", "", { type: "button", "aria-controls": figure.id }, figure.dataset.measure),
  );
  const choose = (index: number) => {
    for (const [i, figure] of figures.entries()) {
      figure.classList.toggle("waiting", i !== index);
      buttons[i]?.setAttribute("aria-pressed", String(i === index));
    }
  };
  for (const [i, button] of buttons.entries()) button.addEventListener("click", () => choose(i));
  bar.append(...buttons);
  first?.before(bar);
  first?.after(...others);
  const follow = () => {
    const asked = figures.findIndex((figure) => `#${figure.id}` === location.hash);
    if (asked < 0) return false;
    choose(asked);
    bar.scrollIntoView();
    return true;
  };
  choose(0);
  if (location.hash !== "") follow();
  addEventListener("hashchange", follow);
}
