import type { Manifest } from "../../schemas/release.ts";
import { column } from "../column.ts";
import type { Store } from "../store.ts";
import type { Table } from "../tables.ts";

const releaseId = column("release_id", "varchar", "name of the release", "название выпуска");

/** Past releases whose editions are all held here, and what they held. */
export const releaseTables: readonly Table[] = [
  {
    name: "release",
    about: {
      en: "Releases of the database whose editions are all held here. Observations as one of them held them: from release('2026'), a macro with the columns of observation.",
      ru: "Выпуски базы, все издания которых здесь есть. Наблюдения, какими их содержал выпуск: from release('2026'), макрос со столбцами observation.",
    },
    columns: [
      releaseId,
      column("date", "date", "latest day on which a file of it was received", "последний день получения его файлов"),
      column("methodology", "varchar", "version of the methodology", "редакция методологии"),
      column("run_id", "varchar", "the run that made it", "прогон, в котором он сделан"),
      column("vintages", "integer", "how many vintages it holds", "сколько версий в нём"),
      column(
        "path",
        "varchar",
        "its manifest, from the folder that holds releases",
        "его манифест, от папки, где лежат выпуски",
      ),
    ],
  },
  {
    name: "release_vintage",
    about: { en: "The vintages of each release.", ru: "Версии каждого выпуска." },
    columns: [
      releaseId,
      column("source_id", "varchar", "source", "источник"),
      column("source_vintage", "varchar", "name of the vintage", "название версии"),
      column("edition", "varchar", "the publisher’s name of the edition", "название издания у источника"),
      column("published", "date", "day the edition was published", "день публикации издания"),
      column("readings_sha256", "varchar", "SHA-256 of the readings", "SHA-256 прочитанного"),
    ],
  },
];

/** Rows of the two tables; a release with an edition that is not held here as it was is left out. */
export async function loadReleases(store: Store, manifests: readonly Manifest[]): Promise<void> {
  const held = new Set(
    (
      await store.rows<{ source_id: string; source_vintage: string; readings_sha256: string }>(
        "select source_id, source_vintage, readings_sha256 from vintage",
      )
    ).map((v) => `${v.source_id}/${v.source_vintage} ${v.readings_sha256}`),
  );
  const whole = manifests.filter((m) =>
    m.vintages.every((v) => held.has(`${v.source_id}/${v.vintage} ${v.readings_sha256}`)),
  );
  for (const m of whole) {
    await store.run("insert into release select $id, cast($date as date), $methodology, $run_id, $vintages, $path", {
      id: m.id,
      date: m.date,
      methodology: m.methodology,
      run_id: m.run_id,
      vintages: m.vintages.length,
      path: `releases/${m.id}.json`,
    });
    await store.run(
      `insert into release_vintage
       select $id, v->>'source_id', v->>'vintage', v->>'edition', (v->>'published')::date, v->>'readings_sha256'
       from (select unnest(cast($vintages as json[])) as v)
       order by all`,
      { id: m.id, vintages: JSON.stringify(m.vintages) },
    );
  }
}

/**
 * Observations as a release held them (M-906), by the rules of today's code; an unknown name gives none.
 *
 * A figure is the release's where one of its vintages printed the value, and none of them that prints the series is of the
 * day on which the value was revised or withdrawn, or of a later one. So vintages received since change nothing, be they of
 * an earlier day.
 *
 * @param observations the table with all that was ever believed.
 */
export const releaseMacro = (observations: string) => `
  create macro release(id) as table
  with held as (
    select source_id, source_vintage, published from release_vintage where release_id = cast(id as varchar)
  ),
  printing as (
    select distinct h.source_id, e.indicator, e.direction, e.freq, e.published
    from held h
    join series_edition e on e.source_id = h.source_id and e.published = h.published
  )
  select o.*
  from ${observations} o
  where (
      exists (
        from held h
        where h.source_id = o.source_id and h.source_vintage in (o.source_vintage, o.confirmed_vintage)
      )
      or exists (
        from printing p
        join vintage last on last.source_id = o.source_id and last.source_vintage = o.confirmed_vintage
        where p.source_id = o.source_id
          and p.indicator = o.indicator
          and p.direction = o.direction
          and p.freq = o.freq
          and p.published > o.known_from
          and p.published < last.published
          and not exists (from skipped_edition s where s.obs_id = o.obs_id and s.published = p.published)
      )
    )
    and not exists (
      from printing p
      where p.source_id = o.source_id
        and p.indicator = o.indicator
        and p.direction = o.direction
        and p.freq = o.freq
        and p.published >= o.known_to
    )
`;
