import { Parser } from "htmlparser2";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { expectContent } from "../_kit/content.ts";
import { folded } from "../_kit/editions.ts";
import { decoded } from "../_kit/xml.ts";

const CHARSET = /<meta[^>]*\bcharset=["']?([\w-]+)/i;
/** Elements whose text is not the page's. */
const HIDDEN: readonly string[] = ["script", "style"];

/**
 * The texts of a page's paragraphs (`p`), in order, entities read and white space folded; empty ones left out.
 *
 * @throws Fault `file/content`, `file/encoding`, `file/html` for a page without its end.
 */
export function readParagraphs(file: PublisherFile): string[] {
  expectContent(file, "html");
  const text = decoded(file, CHARSET);
  if (!/<\/html>\s*$/i.test(text))
    throw new Fault("file/html", "the page has no end", {
      at: file.name,
      hint: "the download is cut short: save the page again, whole",
    });
  const found: string[] = [];
  let paragraph: string | null = null;
  let hidden = 0;
  const close = () => {
    if (paragraph !== null && folded(paragraph) !== "") found.push(folded(paragraph));
    paragraph = null;
  };
  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.includes(name)) hidden += 1;
      else if (name === "p") {
        close();
        paragraph = "";
      } else if (name === "br" && paragraph !== null) paragraph += " ";
    },
    ontext(part) {
      if (paragraph !== null && hidden === 0) paragraph += part;
    },
    onclosetag(name) {
      if (HIDDEN.includes(name)) hidden -= 1;
      else if (name === "p") close();
    },
  });
  parser.end(text);
  close();
  return found;
}
