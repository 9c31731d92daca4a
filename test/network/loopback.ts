import type { DeclaredRequest } from "../../schemas/request.ts";
import type { Retrieval } from "../../schemas/retrieval.ts";
import type { Publisher } from "./publisher.ts";

/** A declared request put to a publisher on the loopback instead of its own host; all else stays as declared. */
export function atLoopback(request: DeclaredRequest, publisher: Publisher): DeclaredRequest {
  const here = (address: string) => {
    const { origin } = new URL(address);
    return publisher.origin + address.slice(origin.length);
  };
  const { pages } = request;
  return {
    ...request,
    url: here(request.url),
    ...(pages && { pages: { ...pages, url: (page: number) => here(pages.url(page)) } }),
  };
}

/** The same of all that a source asks for. */
export function retrievalAtLoopback(retrieval: Retrieval, publisher: Publisher): Retrieval {
  const { otherwise } = retrieval;
  return {
    ...retrieval,
    requests: (on) => retrieval.requests(on).map((r) => atLoopback(r, publisher)),
    ...(otherwise && {
      otherwise: (failed, fault, on) => otherwise(failed, fault, on).map((r) => atLoopback(r, publisher)),
    }),
  };
}

/** The path of a request, as a publisher of the tests serves it. */
export const pathOf = (request: DeclaredRequest): string => new URL(request.url).pathname;
