import { parentPort, workerData } from "node:worker_threads";
import type { PageDocument } from "../profiles/document.ts";
import { type Rendered, Share, type ShareSetup } from "./render-share.ts";

/** To the thread: pages to write, each with its place in the site; or to end, and where to keep its drawings. */
export type Order =
  | { readonly docs: readonly (readonly [at: number, doc: PageDocument])[] }
  | { readonly keep: string | null };
/** From the thread: what came of the pages of one order. */
export type Answer = readonly (readonly [at: number, rendered: Rendered])[];

const share = new Share(workerData as ShareSetup);

parentPort?.on("message", (order: Order) => {
  if ("docs" in order) parentPort?.postMessage(order.docs.map(([at, doc]) => [at, share.render(doc)] as const));
  else {
    share.close(order.keep);
    parentPort?.close();
  }
});
