import { expect, test } from 'vitest';
import { cellsOf, unzipped } from './testing-zip';
import { writeWorkbook } from './write-workbook';

const texts = ['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '<b>&"\'', '🙂', 'Å\u0000Ä\u0001Ö', ''];

async function aWorkbook() {
  const columns = [
    { heading: '=Dialog', width: 20 },
    { heading: 'Dagar', width: 8 },
  ];
  const explained = {
    name: 'Kolumner',
    columns: [{ heading: 'Kolumn', width: 20 }],
    rows: [['Dialog'], [null]],
  };
  return unzipped(
    await writeWorkbook([
      { name: 'Dialoger', columns, rows: texts.map((text, place) => [text, place]) },
      explained,
    ]),
  );
}

test('a text is a text, whatever it begins with, and a number is a number', async () => {
  const files = await aWorkbook();
  const cells = cellsOf(files, 1);
  expect(cells.get('A1')).toEqual({ type: 's', text: '=Dialog' });
  texts.slice(0, 9).forEach((text, place) => {
    expect(cells.get(`A${place + 2}`), text).toEqual({ type: 's', text });
    expect(cells.get(`B${place + 2}`)).toEqual({ type: 'n', text: String(place) });
  });
  expect(files.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('signs that no XML file may hold are left out, so that the file can be opened', async () => {
  const files = await aWorkbook();
  expect(cellsOf(files, 1).get('A11')?.text).toBe('ÅÄÖ');
  const unreadable = [...[...files.values()].join('')].filter(
    (sign) => /\p{Cc}/u.test(sign) && !/[\t\r\n]/.test(sign),
  );
  expect(unreadable).toEqual([]);
});

test('every sheet is there under its name, the first with its headings fixed at the top', async () => {
  const files = await aWorkbook();
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['Dialoger', 'Kolumner']);
  expect(files.get('xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"/);
  expect(cellsOf(files, 2).get('A2')?.text).toBe('Dialog');
});

test('what is longer than a cell is cut where a cell ends', async () => {
  const long = 'å'.repeat(40_000);
  const files = unzipped(
    await writeWorkbook([{ name: 'Ett', columns: [{ heading: 'A', width: 9 }], rows: [[long]] }]),
  );
  expect(cellsOf(files, 1).get('A2')?.text.length).toBe(32_767);
});
