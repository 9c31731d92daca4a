/** The two drawings of every chart: 820 units for a page, 328 for a phone. Type is never scaled below 11 px. */
import type { Markup } from "./svg.ts";

export type Size = "wide" | "narrow";

export interface Frame {
  readonly size: Size;
  readonly width: number;
  /** Type sizes of the classes in the site's style sheet: plain text, `.sm`, and the distance between two baselines. */
  readonly body: number;
  readonly small: number;
  readonly leading: number;
}

export const frames: Readonly<Record<Size, Frame>> = {
  wide: { size: "wide", width: 820, body: 13, small: 12, leading: 15 },
  narrow: { size: "narrow", width: 328, body: 12, small: 11, leading: 14 },
};

/** What a chart function returns: its size and what stands in it; the root element is the caller's. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: readonly Markup[];
  /** Where a chart of years has its scales: first and last year, least and greatest value, each with its coordinate. */
  readonly scales?: Scales;
  /** Upper and lower edge of each row of a chart of rows. */
  readonly rows?: readonly (readonly [top: number, bottom: number])[];
}

export interface Scales {
  readonly x: readonly [from: number, at: number, to: number, at: number];
  readonly y: readonly [from: number, at: number, to: number, at: number];
}
