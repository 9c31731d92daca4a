import { Parser } from "htmlparser2";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { decoded } from "../_kit/xml.ts";

/** The encoding a page declares; UTF-8 where it declares none. */
const CHARSET = /charset=["']?([\w-]+)/i;

export interface ArchiveRow {
  readonly date: string;
  readonly value: string;
  /** The rate's number in the page, from one. */
  readonly locator: string;
}

/**
 * Dates and values of the archive's page: each stands between a pair of equal comments, `<!--date-->` and `<!--value-->`.
 *
 * @throws Fault `file/element` for a page without them, with one of a pair missing, or without the table's end.
 */
export function readArchivePage(file: PublisherFile): ArchiveRow[] {
  const rows: ArchiveRow[] = [];
  let open: { readonly name: string; text: string } | null = null;
  let date: string | null = null;
  let ended = true;
  const refuse = (message: string): never => {
    throw new Fault("file/element", message, {
      at: `${file.name}, rate[${rows.length + 1}]`,
      hint: "the page is cut short or its layout has changed: fetch it again, or add the new layout to the source",
    });
  };
  const close = (name: string, text: string) => {
    if (name === "date") date = date === null ? text : refuse(`the date "${date}" has no value`);
    else if (date === null) refuse(`the value "${text}" has no date`);
    else {
      rows.push({ date, value: text, locator: `rate[${rows.length + 1}]` });
      date = null;
      ended = false;
    }
  };
  const parser = new Parser({
    oncomment(data) {
      const name = data.trim();
      if (name !== "date" && name !== "value") return;
      if (open === null) open = { name, text: "" };
      else if (open.name === name) {
        close(name, open.text.trim());
        open = null;
      } else refuse(`the comment "${open.name}" is not closed`);
    },
    ontext(text) {
      if (open !== null) open.text += text;
    },
    onclosetag(name, implied) {
      if (name === "table" && !implied) ended = true;
    },
  });
  parser.write(decoded(file, CHARSET));
  parser.end();
  if (open !== null || date !== null || !ended) refuse("the page ends inside the table of rates");
  if (rows.length === 0) refuse("the page has no dates and values between comments");
  return rows;
}
