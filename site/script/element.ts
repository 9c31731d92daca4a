/// <reference lib="dom" />

/** An element with a class, attributes and text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  attributes: Readonly<Record<string, string>> = {},
  text = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

let region: HTMLElement | undefined;

/** Says a sentence to those who listen to the page; "" makes the region ready, as it must stand before it speaks. */
export function announce(sentence: string): void {
  region ??= document.body.appendChild(make("p", "vh said", { "aria-live": "polite" }));
  region.textContent = sentence;
}
