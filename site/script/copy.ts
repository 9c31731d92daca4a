/// <reference lib="dom" />
import { announce, make } from "./element.ts";
import { say } from "./words.ts";

/** A button after each citation and embed code, and one for the address of the figure. */
export function addCopyButtons(): void {
  for (const text of document.querySelectorAll<HTMLElement>(".drawers .cite")) {
    const button = copyButton(say("copy"), () => text.innerText, text);
    text.after(button);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".drawers > a[href^='#']"))
    link.after(copyButton(say("copyLink"), () => link.href, link));
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
