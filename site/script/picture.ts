/// <reference lib="dom" />
import { make } from "./element.ts";
import { say } from "./words.ts";

/** Pixels for each unit of the drawing: sharp in print and on a dense screen. */
const SCALE = 2;

/** Beside each link to a chart's SVG a button that makes a PNG of it, source line and all. */
export function addPictureButtons(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".drawers > a[href$='.svg']")) {
    const label = link.textContent?.replace("SVG", say("png")) ?? say("png");
    const button = make("button", "copy", { type: "button", "aria-label": label.replace("PNG", say("pngOf")) }, label);
    button.addEventListener("click", () => void savePicture(link));
    link.after(button);
  }
}

/** The picture as a file; where the browser lends no pixels, as for pages from a disk, the SVG itself. */
async function savePicture(link: HTMLAnchorElement): Promise<void> {
  const blob = await pictureOf(link.href).catch(() => null);
  if (blob === null) {
    link.click();
    return;
  }
  const url = URL.createObjectURL(blob);
  make("a", "", { href: url, download: link.download.replace(/svg$/, "png") }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function pictureOf(address: string): Promise<Blob | null> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = make("canvas", "");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}
