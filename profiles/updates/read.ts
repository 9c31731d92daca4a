import type { Store } from "../../pipelines/store.ts";

/** A publisher's file as it was received, with the name of its source. */
export interface Received {
  readonly source_id: string;
  readonly source_vintage: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly publisher_en: string;
  readonly publisher_ru: string;
  readonly edition: string;
  /** ISO day. */
  readonly published: string;
  /** Whether the file says the day, or it was given on receipt. */
  readonly published_basis: "file" | "receiver";
  /** ISO day. */
  readonly received: string;
  readonly file_name: string;
  readonly url: string | null;
  /** Numbers and signs read in the file; of a file of the law, its records. */
  readonly readings: number;
}

const RECEIVED = `
  select
    v.source_id, v.source_vintage, s.title_en, s.title_ru, s.publisher_en, s.publisher_ru, v.edition,
    v.published::varchar as published, v.published_basis, v.retrieved_at::varchar as received, v.file_name, v.url,
    v.readings::integer as readings
  from vintage v
  join source s using (source_id)
  order by v.retrieved_at desc, v.published desc, v.source_id, v.source_vintage
`;

/** Every file held, the last received first, of one day the last published first. */
export const receivedFiles = (store: Store): Promise<Received[]> => store.rows<Received>(RECEIVED);

/** Files of the law have one page together. */
export function sourcePath(sourceId: string): string {
  return `sources/${sourceId.startsWith("law-") ? "law" : sourceId}`;
}
