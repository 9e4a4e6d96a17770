import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTable } from '@/lib/tables/write-table';
import { identified, sortedAgainst } from './identity';
import { readRows } from './rows';

const now = new Date('2027-03-20T10:00:00Z');
const read = (text: string) => readRows(new TextEncoder().encode(text), now);
const problemsOf = (text: string) =>
  read(text).problems.map(({ row, column, problem }) => [row, column ?? '', problem].join(' '));
const oneRow = (text: string) => {
  const { rows, problems } = read(text);
  expect(problems).toEqual([]);
  return rows[0];
};

describe('encodings and signs', () => {
  const file = 'text;received_at;place\r\n"Åsa sa: ""nej; aldrig""\r\nefter kl. 22";2027-03-12;Nyköping\r\n';
  const wanted = { text: 'Åsa sa: "nej; aldrig"\nefter kl. 22', place: 'Nyköping', number: 2 };
  const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\u{FEFF}' : ''}${text}`, 'utf16le');
  const windows = (text: string) => Buffer.from(text, 'latin1');

  test.each([
    ['UTF-8', Buffer.from(file)],
    ['UTF-8 with its mark', Buffer.from(`\u{FEFF}${file}`)],
    ['UTF-16 with its mark', utf16(file, true)],
    ['UTF-16 without', utf16(file, false)],
    ['Windows-1252', windows(file)],
    ['with a first line for Excel', Buffer.from(`sep=;\r\n${file}`)],
    [
      'commas',
      Buffer.from('text,received_at,place\n"Åsa sa: ""nej; aldrig""\nefter kl. 22",2027-03-12,Nyköping'),
    ],
    ['tabs', utf16(file.replaceAll(';', '\t').replace('nej\t', 'nej;'), true)],
  ])('%s is read', (_, bytes) => {
    const { rows, problems } = readRows(bytes, now);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([wanted]);
  });

  test('the same file in other dress holds the same rows', () => {
    const identities = (bytes: Uint8Array) =>
      identified(readRows(bytes, now).rows).map(({ identity }) => identity);
    const plain = identities(Buffer.from(file));
    expect(identities(windows(file))).toEqual(plain);
    expect(identities(Buffer.from(file.normalize('NFD').replace('2027-03-12', '46458')))).toEqual(plain);
  });
});

describe('dates', () => {
  test.each([
    ['2027-03-12', '2027-03-12T11:00:00.000Z'],
    ['2027-03-12 18:30', '2027-03-12T17:30:00.000Z'],
    ['2027-03-12T18:30:05', '2027-03-12T17:30:05.000Z'],
    ['2026-07-01 kl. 18.30', '2026-07-01T16:30:00.000Z'],
    ['2027-03-12T18:30:00+02:00', '2027-03-12T16:30:00.000Z'],
    ['20270312', '2027-03-12T11:00:00.000Z'],
    ['12 mars 2027', '2027-03-12T11:00:00.000Z'],
    ['46458', '2027-03-12T11:00:00.000Z'],
    ['46458,75', '2027-03-12T17:00:00.000Z'],
  ])('%s is understood', (cell, moment) => {
    expect(oneRow(`text;received_at\nHej;"${cell}"`)?.receivedAt.toISOString()).toBe(moment);
  });

  test.each(['12/3/2027', '3.4.2027', '2027-02-30', '2027-03-12 25:00', '12 mai 2027', 'i går', ''])(
    '%s is refused by name',
    (cell) => expect(problemsOf(`text;received_at\nHej;${cell}`)).toEqual(['2 received_at date']),
  );

  test('tomorrow is refused, today without an hour is not', () => {
    expect(problemsOf('text;received_at\nHej;2027-03-21')).toEqual(['2 received_at future']);
    expect(oneRow('text;received_at\nHej;2027-03-20')?.receivedAt).toEqual(now);
  });
});

test('every problem of every row is named at once', () => {
  const file = [
    'Text;received_at;channel;age_band;external_id;Namn',
    'Bra;2027-03-12;brev;65–79;1;Åsa',
    ';2027-03-12;duva;20-25;12;',
    '',
    'Bra;2027-03-12;möte;;12;;extra',
    'Bra;2027-03-12;;;1;',
  ].join('\n');
  expect(problemsOf(file)).toEqual([
    '3 text textMissing',
    '3 channel channel',
    '3 age_band ageBand',
    '5  tooManyCells',
    '5 channel meeting',
    '6 external_id idTwice',
  ]);
  expect(read(file).ignored).toEqual(['namn']);
  expect(problemsOf('rubrik;namn\nHej;Åsa')).toEqual(['1 text columnMissing', '1 received_at columnMissing']);
  expect(problemsOf('')).toEqual(['1  empty']);
  expect(problemsOf('text;received_at\n')).toEqual(['2  noRows']);
  expect(problemsOf('text;received_at\n"Hej;2027-03-12')).toEqual(['2  quotes']);
  expect(problemsOf('text;received_at\nHej \u{FFFD};2027-03-12')).toEqual(['2 text textUnreadable']);
  expect(readRows(new Uint8Array(10 * 1024 * 1024 + 1), now).problems).toEqual([
    { row: 1, problem: 'tooLarge' },
  ]);
});

test('what we write can be read in again, and is never a formula', () => {
  const texts = ['=1+1', '+46', '-ja', '@allt', 'ett;två', 'rad\nrad', '"citat"'];
  const written = writeTable(
    ['text', 'received_at'],
    texts.map((text) => [text, '2027-03-12']),
  );
  expect(written.startsWith('\u{FEFF}text;received_at\r\n')).toBe(true);
  expect(writeTable(['a'], [[' =1+1'], ['\u00a0@SUM'], [' 1+1']])).toBe(
    "\u{FEFF}a\r\n' =1+1\r\n'\u00a0@SUM\r\n 1+1\r\n",
  );
  expect(read(written).rows.map(({ text }) => text)).toEqual(
    texts.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)),
  );
});

describe('identity', () => {
  const row = fc.record({
    text: fc.constantFrom('ja', 'nej', 'JA', '1', '12', '123', 'a;b'),
    place: fc.constantFrom('', 'Arnö', '1', '12'),
    received_at: fc.constantFrom('2027-03-12', '2027-03-12 18:30', '46458'),
  });
  const files = fc.array(row, { minLength: 1, maxLength: 12 });
  const rowsIn = (rows: { text: string; place: string; received_at: string }[]) =>
    identified(
      read(
        writeTable(
          ['text', 'place', 'received_at'],
          rows.map(({ text, place, received_at }) => [text, place, received_at]),
        ),
      ).rows,
    );
  const asKnown = (rows: ReturnType<typeof rowsIn>) =>
    new Map(rows.map((one) => [one.identity, one.cellsHash]));

  test('no row is lost, and none is counted twice, whatever the files are', () => {
    fc.assert(
      fc.property(files, files, (first, second) => {
        const [a, b] = [rowsIn(first), rowsIn(second)];
        expect(asKnown(a).size).toBe(first.length);
        expect(sortedAgainst(a, asKnown(a)).added).toEqual([]);
        expect(sortedAgainst(rowsIn([...first].reverse()), asKnown(a)).added).toEqual([]);
        // After both files there are as many of each row as the file with the most of it holds.
        const count = (rows: typeof a) =>
          rows.reduce(
            (sums, { cellsHash }) => sums.set(cellsHash, (sums.get(cellsHash) ?? 0) + 1),
            new Map<string, number>(),
          );
        const [inA, inB] = [count(a), count(b)];
        const most = [...new Set([...inA.keys(), ...inB.keys()])].reduce(
          (sum, hash) => sum + Math.max(inA.get(hash) ?? 0, inB.get(hash) ?? 0),
          0,
        );
        expect(a.length + sortedAgainst(b, asKnown(a)).added.length).toBe(most);
      }),
      { numRuns: 40 },
    );
  });

  test('ids that begin alike are different, and a known id with other words is a problem', () => {
    const file = (word: string) =>
      `text;received_at;external_id\n${word};2027-03-12;1\nb;2027-03-12;12\nc;2027-03-12;123`;
    const first = identified(read(file('a')).rows);
    expect(new Set(first.map(({ identity }) => identity)).size).toBe(3);
    const again = sortedAgainst(identified(read(file('A')).rows), asKnown(first));
    expect(again).toMatchObject({ added: [], alreadyThere: 2 });
    expect(again.problems).toEqual([{ row: 2, column: 'external_id', problem: 'changed' }]);
  });
});
