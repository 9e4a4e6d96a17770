import type { Channel } from '../model';

/** The columns of an import file. Others are not read, and the preview says which. */
export const importColumns = [
  'text',
  'title',
  'channel',
  'received_at',
  'place',
  'age_band',
  'external_id',
] as const;
export type ImportColumn = (typeof importColumns)[number];

export const neededColumns = ['text', 'received_at'] as const satisfies readonly ImportColumn[];

/** What somebody may have called a channel. What was sent through another web page is an import. */
const words: Record<string, Channel> = {
  paper: 'paper',
  papper: 'paper',
  pappersblankett: 'paper',
  letter: 'letter',
  brev: 'letter',
  email: 'email',
  'e-post': 'email',
  epost: 'email',
  mejl: 'email',
  phone: 'phone',
  telefon: 'phone',
  samtal: 'phone',
  visit: 'visit',
  besök: 'visit',
  web: 'import',
  webb: 'import',
  import: 'import',
};

/** The channel that a cell names. Meetings are written in one by one: they have a headcount. */
export function channelNamed(cell: string): Channel | undefined {
  const word = cell.trim().toLowerCase();
  return word === '' ? 'import' : Object.hasOwn(words, word) ? words[word] : undefined;
}
