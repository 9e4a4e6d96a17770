import { stringify } from 'csv-stringify/sync';

type Cell = string | number | null;

/** Some spreadsheets look past the space before a formula, which the library does not. */
const formulaAfterSpace = /^\s+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const asText = (cell: Cell) => (typeof cell === 'string' && formulaAfterSpace.test(cell) ? `'${cell}` : cell);

/**
 * A table as a file that a Swedish spreadsheet opens as it is: semicolons, UTF-8 with its mark. A cell that
 * would be read as a formula is written as text.
 */
export function writeTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns.map(asText), ...rows.map((row) => row.map(asText))], {
    delimiter: ';',
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
