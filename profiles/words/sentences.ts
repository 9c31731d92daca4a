/** A text with its full stop, unless it ends in one already («2024 г.»). */
export function stop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
