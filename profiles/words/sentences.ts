/** A text with its full stop, unless it ends in one already («2024 г.»). */
export function stop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A text with its first letter large: a phrase at the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
