import type { LawCard } from "../../schemas/law.ts";
import type { LawSource } from "../../sources/law.ts";
import type { Store } from "../store.ts";
import { insertRows } from "./insert.ts";

/** Law sources and their vintages stand beside those of figures; a law vintage has records and no readings. */
export async function loadRegister(
  store: Store,
  loaded: readonly LawSource[],
  cards: readonly { source: LawSource; card: LawCard }[],
): Promise<void> {
  await insertRows(
    store,
    "source",
    loaded.map((s) => ({
      source_id: s.id,
      title_en: s.title.en,
      title_ru: s.title.ru,
      publisher_en: s.origin.publisher.en,
      publisher_ru: s.origin.publisher.ru,
      description_en: s.description.en,
      description_ru: s.description.ru,
      nearness: "compiled",
      landing: null,
      citation: s.origin.citation,
      licence_name: s.origin.licence.name,
      licence_url: s.origin.licence.url,
    })),
  );
  await insertRows(
    store,
    "vintage",
    cards.map(({ card }) => ({
      source_id: card.source_id,
      source_vintage: card.vintage,
      edition: card.edition,
      published: card.published,
      published_basis: card.published_basis,
      layout: "records",
      file_name: card.file.name,
      bytes: card.file.bytes,
      sha256: card.file.sha256,
      url: card.file.url,
      obtained: card.file.obtained,
      retrieved_at: card.file.retrieved_at,
      licence_name: card.licence.name,
      readings: 0,
      passed_over: "{}",
      readings_sha256: card.records_sha256,
    })),
  );
}
