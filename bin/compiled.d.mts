/** See `compiled.mjs`. */
export function compiled(cache?: string): Promise<string | null>;
