/** Characters of a publisher's own name kept in its code, for a reader; the rest of the code is what tells names apart. */
const KEPT = 40;

/**
 * A breakdown as an SDMX code, an SQL expression: codes of ours stand as they are; a name of the publisher's own behind a
 * word (`CATEGORY:G FI total`) keeps the word, its letters and figures, and eight signs of its hash (`CATEGORY@G_FI_total-1a2b3c4d`).
 *
 * An SDMX code has Latin letters, figures and `_`, `@`, `$`, `-` only.
 */
export const BREAKDOWN_CODE = `
  case
    when regexp_full_match(t.breakdown_1, '[A-Za-z0-9_@$-]+') then t.breakdown_1
    else split_part(t.breakdown_1, ':', 1)
      || '@' || left(trim(regexp_replace(substr(t.breakdown_1, strpos(t.breakdown_1, ':') + 1), '[^A-Za-z0-9]+', '_', 'g'), '_'), ${KEPT})
      || '-' || left(sha256(t.breakdown_1), 8)
  end
`;
