import { stringify } from 'csv-stringify/sync';

/**
 * A table as a file that a Swedish spreadsheet opens as it is: semicolons, UTF-8 with its mark. A cell that
 * would be read as a formula is written as text.
 */
export function writeTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return stringify([[...columns], ...rows.map((row) => [...row])], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
