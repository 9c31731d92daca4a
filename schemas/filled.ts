/** A text with its gaps `{name}` filled; a gap for which nothing is given stays as it is. */
export function filled(text: string, gaps: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}
