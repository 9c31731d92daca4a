import type { Content } from "../../schemas/content.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import { contentOf } from "../../sources/_kit/content.ts";
import { charsetOf, decode } from "./charset.ts";
import { wordsOf } from "./excerpt.ts";
import { expectEnd } from "./whole.ts";

export interface Came {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly received_at: string;
}

/** A kept body as an answer to a request. */
export function answerOf(request: DeclaredRequest, { url, status, headers, bytes, sha256, received_at }: Came): Answer {
  let text: string | null = null;
  return {
    name: request.file ?? nameOf(url),
    bytes,
    sha256,
    url: url.href,
    status,
    content: kindOf(bytes),
    received_at,
    text: () => {
      text ??= decode(bytes, charsetOf(bytes, headers["content-type"], request.charset), url.origin + url.pathname);
      return text;
    },
  };
}

/** The last part of an address, as it would be called on a disk. */
function nameOf({ pathname }: URL): string {
  const last = pathname.split("/").pop() || "answer";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What a body is by its first bytes; a page written as XML is a page. */
function kindOf(bytes: Uint8Array): Content {
  const kind = contentOf(bytes);
  if (kind !== "xml" && kind !== "text") return kind;
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
  return /^\s*<(!doctype\s+html|html|head|body|script)\b/i.test(head) ? "html" : kind;
}

/**
 * Judges one answer by itself: what it is, and its structure. Its status only gives the fault its name.
 *
 * @throws Fault `answer/empty`, `answer/content`, `answer/cut`, `answer/hash`, `network/refused`, and those of the request's `shape`.
 */
export function judgeAlone(request: DeclaredRequest, answer: Answer): void {
  const { host, origin, pathname } = new URL(answer.url);
  const at = origin + pathname;
  try {
    if (answer.content === "empty")
      throw new Fault("answer/empty", `"${host}" sent an empty answer`, { at, hint: "try again later" });
    if (!request.expect.includes(answer.content))
      throw new Fault(
        "answer/content",
        `"${host}" sent something else than was asked for: "${wordsOf(answer.bytes)}"`,
        {
          at,
          hint: "publishers answer with a page when they are being repaired: try again later, or open the address once by hand",
        },
      );
    expectEnd(answer);
    if (request.sha256 && request.sha256 !== answer.sha256)
      throw new Fault("answer/hash", `the file of "${host}" is not the one declared`, {
        at,
        hint: "the publisher has replaced the file: read it, then change the hash of the request",
      });
    request.shape(answer);
  } catch (error) {
    if (answer.status < 400 || !(error instanceof Fault) || TELLING.has(error.code)) throw error;
    throw new Fault(
      "network/refused",
      `"${host}" refuses the request: "${`${answer.status} ${wordsOf(answer.bytes)}`.trim()}"`,
      {
        at,
        hint: "open the address once by hand: has the publisher moved or withdrawn the file?",
        also: [error],
      },
    );
  }
}

/** Faults that say more than the status does. */
const TELLING: ReadonlySet<string> = new Set(["answer/error", "answer/gone"]);
