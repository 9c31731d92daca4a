import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { PageDocument } from "../profiles/document.ts";
import { replaceKept } from "./kept-work.ts";
import { type Rendered, Share, type ShareSetup } from "./render-share.ts";
import type { Answer, Order } from "./render-worker.ts";

/** Threads beyond this many wait for the disk. */
const MOST_THREADS = 4;
/** Pages below which a second thread would take longer to start than it saves. */
const PAGES_FOR_A_THREAD = 60;
/** Pages sent at once to another thread. */
const BATCH = 6;

/**
 * Writes all pages on all processors, this thread included: it takes from the front, the others from the back.
 *
 * A page's files depend on nothing but the page and the site, so it does not matter who writes them.
 *
 * @returns what came of each document, in the documents' order.
 */
export async function renderAll(docs: readonly PageDocument[], setup: ShareSetup): Promise<Rendered[]> {
  const done: Rendered[] = [];
  const left = docs.map((doc, at) => [at, doc] as const);
  const threads = docs.length < PAGES_FOR_A_THREAD ? 0 : Math.min(availableParallelism(), MOST_THREADS) - 1;
  const keeping = setup.kept === null ? null : `${setup.kept}.building`;
  if (keeping !== null) {
    rmSync(keeping, { recursive: true, force: true });
    mkdirSync(keeping, { recursive: true });
  }
  const keptFile = (n: number) => (keeping === null ? null : join(keeping, `${n}.bin`));
  const others = Promise.all(Array.from({ length: threads }, (_, n) => help(setup, left, done, keptFile(n + 1))));
  // an error is told at the end: until then nobody waits
  others.catch(() => {});
  const share = new Share(setup);
  for (let next = left.shift(); next; next = left.shift()) {
    done[next[0]] = share.render(next[1]);
    if (threads > 0) await setImmediate();
  }
  share.close(keptFile(0));
  await others;
  if (keeping !== null && setup.kept !== null) replaceKept(keeping, setup.kept);
  return done;
}

/** One more thread, which takes batches while there are any. An error in it is an error of the whole. */
async function help(
  setup: ShareSetup,
  left: (readonly [at: number, doc: PageDocument])[],
  done: Rendered[],
  keep: string | null,
): Promise<void> {
  const worker = new Worker(new URL("./render-worker.mjs", import.meta.url), { workerData: setup });
  await once(worker, "online");
  let waiting = 0;
  const next = () => {
    const docs = left.splice(-BATCH);
    if (docs.length > 0) waiting++;
    if (docs.length > 0) worker.postMessage({ docs } satisfies Order);
    else if (waiting === 0) worker.postMessage({ keep } satisfies Order);
  };
  worker.on("message", (answer: Answer) => {
    for (const [at, rendered] of answer) done[at] = rendered;
    waiting--;
    next();
  });
  next();
  // a second batch in advance, so that the thread has work while this one draws
  if (waiting > 0) next();
  await once(worker, "exit");
}
