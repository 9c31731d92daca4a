/// <reference lib="dom" />
import type { SearchFile } from "../search/file.ts";
import { prepare } from "../search/match.ts";

export interface Loaded {
  readonly index: ReturnType<typeof prepare>;
  /** Whole address of an entry. */
  readonly at: (path: string) => string;
}

/** The index of a form, asked for once, when the field is first used. A failed request is tried again. */
export function loaderOf(form: HTMLFormElement): () => Promise<Loaded> {
  const url = new URL(form.dataset.index ?? "", document.baseURI);
  let loading: Promise<Loaded> | null = null;
  return () => {
    loading ??= load(url).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load(url: URL): Promise<Loaded> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  const file: SearchFile = await response.json();
  const root = new URL("../", url);
  return { index: prepare(file), at: (path) => new URL(path, root).href };
}
