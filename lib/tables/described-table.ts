import { writeTable } from './write-table';
import { writeWorkbook } from './write-workbook';

export type Cell = string | number | null;

/** A table whose columns say what stands in them. */
export type DescribedTable = {
  columns: readonly { heading: string; what: string; width: number }[];
  rows: readonly (readonly Cell[])[];
};

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const tableTypes: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the sheets of a workbook are called: the table's, and the one that explains its columns. */
export type SheetNames = { table: string; columns: string; heading: string; what: string };

/** A described table as a file; a workbook has a second sheet with what each column holds. */
export async function tableBytes(
  { columns, rows }: DescribedTable,
  format: TableFormat,
  names: SheetNames,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const headings = columns.map(({ heading }) => heading);
  if (format === 'csv') return writeTable(headings, rows);
  const explained = [
    { heading: names.heading, width: 26 },
    { heading: names.what, width: 90 },
  ];
  const made = await writeWorkbook([
    { name: names.table, columns, rows },
    { name: names.columns, columns: explained, rows: columns.map(({ heading, what }) => [heading, what]) },
  ]);
  return new Uint8Array(made);
}
