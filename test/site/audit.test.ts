import { afterAll, expect, it } from "vitest";
import { violationsOf } from "./audit.ts";
import { browser, closeBrowser } from "./browser.ts";

const SLOW = 60_000;
afterAll(closeBrowser, SLOW);

const FAULTY = `<!doctype html><html lang="en"><head><title>Faults</title></head><body><main><h1>Faults</h1>
<p class="weak" style="color:#999;background:#fff">Words that are hard to read</p><img src="data:," class="mute">
<table><tr><td><a href="#a" class="nameless"></a></td></tr></table></main></body></html>`;

it(
  "the audit finds weak contrast, a picture without words and a link without a name",
  async () => {
    const page = await (await browser()).newPage();
    await page.setContent(FAULTY);
    const found = await violationsOf(page);
    expect(found.map((line) => line.split(":")[0]).sort()).toEqual(["color-contrast", "image-alt", "link-name"]);
    expect(found.join()).toMatch(/class="weak".*class="mute".*class="nameless"/s);
    await page.close();
  },
  SLOW,
);
