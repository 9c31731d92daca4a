/** Joins to rows `said` what says which source speaks first: whether it is quoted from the press, and its written rank. */
export const SPEAKERS = `
  left join (select source_id, nearness = 'quoted' as quoted from source) quoting on quoting.source_id = said.source_id
  left join (
    select source_id, indicator, valid_from, valid_to, min(rank) as rank
    from precedence
    group by source_id, indicator, valid_from, valid_to
  ) written
    on written.source_id = said.source_id and written.indicator = said.indicator
    and left(said.time_period, 4) between coalesce(written.valid_from, '') and coalesce(written.valid_to, '9999')
`;

/**
 * One row a key of `derived`, where several sources print it: any source before one quoted from the press, then by the
 * written precedence (M-701), then by its id. A `qualify` clause over rows joined with `SPEAKERS`; `key` are SQL columns.
 */
export function speaksFirst(key: string): string {
  return `
    qualify row_number() over (
      partition by ${key} order by coalesce(quoted, false), coalesce(rank, 99), said.source_id
    ) = 1
  `;
}
