/// <reference lib="dom" />

/** The contents list marks the part that is being read: the last one whose beginning is above a third of the window. */
export function followContents(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".toc a[href^='#']")];
  const parts = links.flatMap((link) => {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return part === null ? [] : [{ link, part }];
  });
  if (parts.length === 0) return;
  const mark = () => {
    const line = innerHeight / 3;
    const seen = parts
      .map(({ link, part }) => ({
        link,
        top: part.offsetParent === null ? Number.NaN : part.getBoundingClientRect().top,
      }))
      .filter(({ top }) => top <= line)
      .sort((a, b) => a.top - b.top)
      .at(-1)?.link;
    for (const { link } of parts) {
      if (link === seen) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  // told when a part crosses the line, so that nothing runs while a reader scrolls within one
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const { part } of parts) observer.observe(part);
}
