import { expect, test } from 'vitest';
import { momentOf } from '@/lib/core/time';
import { tableBytes } from '@/lib/tables/described-table';
import { texts } from '@/lib/text/server';
import type { RegisteredRow } from './public-dialogue';
import { registerColumns, registerTable } from './register-table';

const now = momentOf('2027-03-12', '12:00');
const row: RegisteredRow = {
  id: 'd',
  slug: 'torget',
  title: '=Torget',
  committee: 'Nämnden',
  registryNumber: 'KS 2027/1',
  state: 'compiling',
  interrupted: false,
  question: 'Vad; ska finnas\npå "torget"?',
  publicReason: null,
  endedOn: null,
  initiativeOn: '2026-10-01',
  opensAt: momentOf('2027-01-10', '00:00'),
  closesAt: momentOf('2027-02-01'),
  decisionOn: '2027-05-01',
  interimFeedbackOn: '2027-03-02',
  finalFeedbackOn: '2027-06-01',
  evaluationOn: '2028-01-01',
  publishedContributions: 12,
};

test.each(['sv', 'en'] as const)('every column of the public file is explained once, in %s', (locale) => {
  const columns = registerColumns(texts(locale));
  expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
  for (const { what } of columns) expect(what).toMatch(/\.$/);
});

test('the public file holds the dates as days in Sweden, what is late, and no formula', async () => {
  const address = (page: string) => `https://dialog.example${page}`;
  const table = registerTable([row], { say: texts('sv'), now, address });
  const names = { table: 'D', columns: 'K', heading: 'K', what: 'I' };
  expect(await tableBytes(table, 'csv', names)).toContain(
    'KS 2027/1;"Vad; ska finnas\npå ""torget""?";\'=Torget;Nämnden;Sammanställs;Nej;2026-10-01;2027-01-10;2027-02-01;' +
      '2027-03-02;2027-05-01;2027-06-01;2028-01-01;10;;;12;https://dialog.example/dialoger/torget',
  );
});

test('what takes no more answers is told as closed', () => {
  const open = { ...row, state: 'open' as const };
  const [cells] = registerTable([open], { say: texts('en'), now, address: (page) => page }).rows;
  expect(cells?.[4]).toBe(texts('en')('dialogue.state.closed'));
});
