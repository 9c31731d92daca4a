/// <reference lib="dom" />
import { browser } from "./browser.ts";

/** What a reader waits for, in milliseconds, and what moves under the eye. */
export interface Paint {
  readonly first: number;
  readonly largest: number;
  /** Sum of what tasks longer than 50 ms took beyond that, until a second after the load. */
  readonly blocked: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  readonly requests: number;
  /** Bytes of the fonts that were loaded. */
  readonly fonts: number;
}

interface Watched {
  largest: number;
  blocked: number;
  shift: number;
}

/** Opens a page as a phone does, in a window of its own and with nothing stored. */
export async function paintOf(url: string): Promise<Paint> {
  const context = await (await browser()).newContext({ viewport: { width: 360, height: 780 }, hasTouch: true });
  const page = await context.newPage();
  let requests = 0;
  const fonts: Promise<number>[] = [];
  page.on("response", (response) => {
    requests++;
    if (response.url().endsWith(".woff2")) fonts.push(response.body().then((body) => body.byteLength));
  });
  // no function has a name of its own in here: tsx would call a helper that the page has not
  await page.addInitScript(() => {
    const watched: Watched = { largest: 0, blocked: 0, shift: 0 };
    Object.assign(window, { watched });
    for (const type of ["largest-contentful-paint", "longtask", "layout-shift"])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value?: number; hadRecentInput?: boolean })[]) {
          if (type === "largest-contentful-paint") watched.largest = entry.startTime;
          else if (type === "longtask") watched.blocked += Math.max(0, entry.duration - 50);
          else if (entry.hadRecentInput !== true) watched.shift += entry.value ?? 0;
        }
      }).observe({ type, buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { watched: Watched }).watched,
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  }));
  const sizes = await Promise.all(fonts);
  await context.close();
  return { ...seen, requests, fonts: sizes.reduce((sum, size) => sum + size, 0) };
}
