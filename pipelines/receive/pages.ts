import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";

/**
 * All pages of a request, one after another; the one page of a request without paging.
 *
 * The loop ends by the publisher's own count of pages, or at the first page without rows where there is none; it is bounded by
 * the most pages declared and by every row being new.
 *
 * @throws Fault `answer/repeated`, `answer/endless`, `answer/pages`, and those of `fetchPage`.
 */
export async function fetchPages<T extends { readonly answer: Answer }>(
  request: DeclaredRequest,
  fetchPage: (url: URL) => Promise<T>,
): Promise<T[]> {
  const { pages } = request;
  const taken: T[] = [await fetchPage(new URL(request.url))];
  if (!pages) return taken;
  const seen = new Set<string>();
  let first: { pages: number | null; total: number | null } | null = null;
  for (let page = 1; ; page++) {
    const answer = taken.at(-1)?.answer;
    if (!answer) return taken;
    const says = pages.says(answer);
    first ??= says;
    const at = answer.url;
    if ((says.pages ?? 0) > pages.most) throw endless(at);
    if (says.page !== null && says.page !== page) throw repeated(at);
    if (says.pages !== first.pages || says.total !== first.total) throw uneven(at);
    for (const row of says.rows) {
      if (seen.has(row)) throw repeated(at);
      seen.add(row);
    }
    const last = says.pages === null ? says.rows.length === 0 || seen.size === says.total : page >= says.pages;
    if (last) {
      if (says.total !== null && seen.size !== says.total) throw uneven(at);
      return taken;
    }
    if (says.rows.length === 0) throw uneven(at);
    if (page >= pages.most) throw endless(at);
    taken.push(await fetchPage(new URL(pages.url(page + 1))));
  }
}

const repeated = (at: string) =>
  new Fault("answer/repeated", "the publisher sent a page or a row twice", {
    at,
    hint: "its list changed while it was read, or it ignores the number of the page: try again later",
  });

const endless = (at: string) =>
  new Fault("answer/endless", "the publisher's pages do not come to an end", {
    at,
    hint: "open the address once by hand: has its way of paging changed?",
  });

const uneven = (at: string) =>
  new Fault("answer/pages", "the pages do not make up the number of rows that the publisher prints", {
    at,
    hint: "its list changed while it was read: try again later",
  });
