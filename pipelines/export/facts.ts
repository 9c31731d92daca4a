import { theTen } from "../../schemas/areas.ts";
import type { Text2 } from "../../schemas/language.ts";
import type { Store } from "../store.ts";
import type { ReleaseFacts } from "./release-table.ts";

const TITLE: Text2 = {
  en: "MIRPAL profiles: migration and remittances in ten countries",
  ru: "Профили MIRPAL: миграция и денежные переводы в десяти странах",
};
const together = (names: readonly string[], and: string) =>
  `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1]}`;

const THE_TEN: Text2 = {
  en: together(
    theTen.map((t) => t.theName),
    "and",
  ),
  ru: together(
    theTen.map((t) => t.genitiveRu),
    "и",
  ),
};

const ABOUT: Text2 = {
  en: `Migration and remittances of ${THE_TEN.en}: figures as published by international organisations and national offices, under one key, with status, definition, source, vintage and licence; numbers computed of them; and the law on migration and transfers.`,
  ru: `Миграция и денежные переводы ${THE_TEN.ru}: числа, опубликованные международными организациями и национальными ведомствами, под единым ключом, со статусом, определением, источником, версией и лицензией; числа, рассчитанные по ним; право о миграции и переводах.`,
};

const RUN = "select run_id, methodology, held_on::varchar as date from run";

const SOURCES = `
  select source_id, title_en, title_ru, publisher_en, publisher_ru, landing, licence_name, licence_url
  from source
  where source_id in (select source_id from vintage)
  order by source_id
`;

const VINTAGES = `
  select
    source_id, source_vintage, edition, published::varchar as published, retrieved_at::varchar as retrieved, sha256
  from vintage
  order by source_id, published, source_vintage
`;

/**
 * What is known of the release that a database holds.
 *
 * @param store opened on the release's own database. @param id name of the release; null for a build that is none.
 */
export async function readFacts(store: Store, id: string | null, base: string | null): Promise<ReleaseFacts> {
  const run = await store.first<{ run_id: string; methodology: string; date: string }>(RUN);
  if (!run) throw new Error("the database has no run");
  const sources = await store.rows<SourceRow>(SOURCES);
  return {
    id: id ?? `build-${run.run_id}`,
    isRelease: id !== null,
    ...run,
    base,
    title: TITLE,
    about: ABOUT,
    sources: sources.map((s) => ({
      source_id: s.source_id,
      title: { en: s.title_en, ru: s.title_ru },
      publisher: { en: s.publisher_en, ru: s.publisher_ru },
      landing: s.landing,
      licence: { name: s.licence_name, url: s.licence_url || null },
    })),
    vintages: await store.rows(VINTAGES),
  };
}

interface SourceRow {
  readonly source_id: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly publisher_en: string;
  readonly publisher_ru: string;
  readonly landing: string;
  readonly licence_name: string;
  readonly licence_url: string | null;
}
