import { dayOf } from '@/lib/core/time';
import { readTable, type Table, type UnreadableTable } from '@/lib/tables/read-table';
import { ageBandOf } from '../background';
import type { AgeBand, Channel } from '../model';
import { longestRecorded } from '../offline-input';
import { cleanText, codePointLength } from '../text';
import { channelNamed, type ImportColumn, importColumns, neededColumns } from './columns';
import { meantDate } from './dates';

/** The largest file, and the most rows, that are read at once. */
export const largestFile = 10 * 1024 * 1024;
export const mostRows = 20_000;
const longestCell = 200;

export type ImportRow = {
  number: number;
  text: string;
  channel: Channel;
  receivedAt: Date;
  place: string | undefined;
  ageBand: AgeBand | undefined;
  externalId: string | undefined;
  /** The row's cells, each written one way: what makes it the same row in another file. */
  cells: readonly string[];
};

/** What is wrong, where, in words of the catalogue under `offline.import.problem`. */
export type RowProblem = {
  row: number;
  column?: string;
  problem:
    | UnreadableTable['problem']
    | 'tooLarge'
    | 'tooManyRows'
    | 'noRows'
    | 'columnMissing'
    | 'columnTwice'
    | 'tooManyCells'
    | 'textMissing'
    | 'textTooLong'
    | 'textUnreadable'
    | 'cellTooLong'
    | 'meeting'
    | 'channel'
    | 'date'
    | 'future'
    | 'tooOld'
    | 'ageBand'
    | 'idTwice'
    | 'changed';
};

export type ReadRows = { rows: ImportRow[]; problems: RowProblem[]; ignored: string[] };

/** Everything that a file holds, and everything that is wrong with it. */
export function readRows(bytes: Uint8Array, now: Date): ReadRows {
  if (bytes.length > largestFile) return wholeFile('tooLarge', 1);
  const table = readTable(bytes);
  if ('problem' in table) return wholeFile(table.problem, table.row);
  const columnProblems = problemsOfColumns(table.columns);
  if (columnProblems.length > 0) return { rows: [], problems: columnProblems, ignored: [] };
  if (table.rows.length === 0) return wholeFile('noRows', 2);
  if (table.rows.length > mostRows) return wholeFile('tooManyRows', mostRows + 2);
  const problems: RowProblem[] = [];
  const clock = { now, today: dayOf(now) };
  const rows = table.rows.flatMap((row) => readRow(table.columns, row, clock, problems));
  problems.push(...repeatedIds(rows));
  const known: readonly string[] = importColumns;
  const ignored = table.columns.filter((name) => name !== '' && !known.includes(name));
  return { rows, problems: problems.sort((a, b) => a.row - b.row), ignored };
}

function wholeFile(problem: RowProblem['problem'], row: number): ReadRows {
  return { rows: [], problems: [{ row, problem }], ignored: [] };
}

function problemsOfColumns(columns: readonly string[]): RowProblem[] {
  const missing = neededColumns.filter((name) => !columns.includes(name));
  const twice = importColumns.filter((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  return [
    ...missing.map((column) => ({ row: 1, column, problem: 'columnMissing' as const })),
    ...twice.map((column) => ({ row: 1, column, problem: 'columnTwice' as const })),
  ];
}

function readRow(
  columns: readonly string[],
  { number, cells }: Table['rows'][number],
  { now, today }: { now: Date; today: string },
  problems: RowProblem[],
): ImportRow[] {
  const before = problems.length;
  const say = (problem: RowProblem['problem'], column?: ImportColumn) =>
    problems.push({ row: number, column, problem });
  const cell = (name: ImportColumn) => cells[columns.indexOf(name)] ?? '';
  const line = (name: ImportColumn) => {
    const words = cleanText(cell(name)).replace(/\s+/g, ' ');
    if (codePointLength(words) > longestCell) say('cellTooLong', name);
    return words;
  };
  if (cells.slice(columns.length).some((extra) => extra.trim() !== '')) say('tooManyCells');

  const body = cleanText(cell('text'));
  const [title, place, externalId, ageWords] = [
    line('title'),
    line('place'),
    line('external_id'),
    line('age_band'),
  ];
  const text = title === '' ? body : `${title}\n\n${body}`;
  if (body === '') say('textMissing', 'text');
  else if (codePointLength(text) > longestRecorded) say('textTooLong', 'text');
  else if (body.includes('\u{FFFD}') || /\p{Cs}/u.test(body)) say('textUnreadable', 'text');

  const channel = channelNamed(cell('channel'));
  if (!channel) say(/^(meeting|möte)$/i.test(cell('channel').trim()) ? 'meeting' : 'channel', 'channel');
  const ageBand = ageBandOf(ageWords);
  if (ageWords !== '' && !ageBand) say('ageBand', 'age_band');
  const date = meantDate(cell('received_at'));
  const isToday = date?.canonical === today;
  if (!date) say('date', 'received_at');
  else if (date.moment > now && !isToday) say('future', 'received_at');
  else if (date.canonical < '2000') say('tooOld', 'received_at');

  if (problems.length > before || !channel || !date) return [];
  return [
    {
      number,
      text,
      channel,
      receivedAt: date.moment > now ? now : date.moment,
      place: place || undefined,
      ageBand,
      externalId: externalId || undefined,
      cells: [body, title, channel, date.canonical, place, ageBand ?? ''],
    },
  ];
}

function repeatedIds(rows: readonly ImportRow[]): RowProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ number, externalId }) => {
    if (externalId === undefined) return [];
    if (seen.has(externalId)) return [{ row: number, column: 'external_id', problem: 'idTwice' as const }];
    seen.add(externalId);
    return [];
  });
}
