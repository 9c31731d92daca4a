/** Rows of a bitemporal table as we believed them on `known_on`; null takes what stands now. */
export const asKnown = (table: string) => `(
    from ${table}
    where case
      when known_on is null then known_to is null
      else known_from <= cast(known_on as date) and (known_to is null or cast(known_on as date) < known_to)
    end
  )`;

/** Last day of a date of the given precision. */
export const lastDay = (date: string, precision: string) => `
    case ${precision}
      when 'Y' then cast(${date} + interval 1 year - interval 1 day as date)
      when 'M' then cast(${date} + interval 1 month - interval 1 day as date)
      else ${date}
    end`;
