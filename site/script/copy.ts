/// <reference lib="dom" />
import { announce, make } from "./element.ts";
import { say } from "./words.ts";

/** Among the citation and the embed code, so that no row of a page grows: a button for each, and one for the address. */
export function addCopyButtons(): void {
  for (const drawers of document.querySelectorAll<HTMLElement>(".drawers")) {
    const texts = [...drawers.querySelectorAll<HTMLElement>(".cite")];
    for (const text of texts) text.after(copyButton(say("copy"), () => text.innerText, text));
    const link = drawers.querySelector<HTMLAnchorElement>(":scope > a[href^='#']");
    if (link !== null) texts.at(-1)?.parentElement?.append(copyButton(say("copyLink"), () => link.href, link));
  }
}

function copyButton(label: string, text: () => string, source: HTMLElement): HTMLButtonElement {
  const button = make("button", "copy", { type: "button" }, label);
  button.addEventListener("click", async () => {
    const done = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    );
    // a browser without a clipboard for pages from a disk: the reader presses the keys
    if (done !== true) getSelection()?.selectAllChildren(source);
    announce(say(done === true ? "copied" : "notCopied"));
    button.textContent = say(done === true ? "copied" : "notCopied");
    setTimeout(() => {
      button.textContent = label;
    }, 2500);
  });
  return button;
}
