import { CsvError, parse } from 'csv-parse/sync';
import { decodeTable } from './decode';

export type Table = {
  columns: string[];
  /** Each row with its number as a spreadsheet shows it: the headings are row 1. */
  rows: { number: number; cells: string[] }[];
};

export type UnreadableTable = { problem: 'empty' | 'quotes' | 'broken'; row: number };

/** Reads a CSV file as it comes out of a spreadsheet: any of its encodings, semicolon, comma or tab. */
export function readTable(bytes: Uint8Array): Table | UnreadableTable {
  const text = decodeTable(bytes).replace(/^sep=.\r?\n/i, '');
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      bom: true,
    });
  } catch (error) {
    return unreadable(error);
  }
  const [columns, ...rows] = records;
  if (!columns) return { problem: 'empty', row: 1 };
  return {
    columns: columns.map((name) => name.trim().toLowerCase()),
    rows: rows
      .map((cells, index) => ({ number: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  };
}

/** The sign that parts the headings, which hold no quoted text. */
function delimiterOf(text: string): string {
  const headings = text.split(/[\r\n]/, 1)[0] ?? '';
  const count = (sign: string) => headings.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function unreadable(error: unknown): UnreadableTable {
  if (!(error instanceof CsvError)) throw error;
  const records = 'records' in error && typeof error.records === 'number' ? error.records : 0;
  return { problem: error.code.includes('QUOTE') ? 'quotes' : 'broken', row: records + 1 };
}
