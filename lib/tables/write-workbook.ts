import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | null;
export type Sheet = {
  name: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly Cell[])[];
};

/**
 * Sheets as a workbook that spreadsheets open as it is, the headings fixed at the top. A text is stored as a
 * text, so that none of it is read as a formula.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name,
      columns: columns.map(({ width }) => ({ width })),
      rows: [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(asStored))],
      cells: new Map(columns.map((_, place) => [`0,${place}`, { style: { font: { bold: true } } }])),
      freezePane: { rows: 1 },
    })),
  });
}

/** Signs that no XML file may hold are left out, and what is longer than a cell is cut where a cell ends. */
function asStored(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const allowed = [...cell].filter((sign) => isAllowed(sign.codePointAt(0) ?? 0)).join('');
  return allowed.slice(0, longestCell);
}

const longestCell = 32_767;

/** The signs of XML 1.0, section 2.2. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
