import { describe, expect, test } from 'vitest';
import type { DialogueState } from '@/lib/dialogue/model';
import { tableBytes } from '@/lib/tables/described-table';
import { cellsOf, unzipped } from '@/lib/tables/testing-zip';
import { texts } from '@/lib/text/server';
import {
  addressOf,
  choicesIn,
  groupsOf,
  inOrder,
  narrowed,
  type Overviewed,
  orderNames,
  overviewAddress,
  overviewOrders,
  overviewRows,
} from './overview';
import { registerColumns, registerTable } from './register-table';
import type { Task } from './task';

const now = new Date('2027-03-10T09:00:00Z');
const say = texts('sv');

function dialogue(
  id: string,
  state: DialogueState,
  other: Partial<Overviewed['dialogue']> = {},
  tasks: Task[] = [],
): Overviewed {
  return {
    dialogue: {
      id,
      slug: id,
      title: `Dialog ${id}`,
      registryNumber: `KS 2027/${id}`,
      committeeId: 'ks',
      committee: 'Kommunstyrelsen',
      state,
      interrupted: false,
      createdAt: now,
      initiativeOn: '2026-11-02',
      opensOn: '2027-03-01',
      closesOn: '2027-04-01',
      interimFeedbackOn: '2027-03-05',
      decisionOn: '2027-06-01',
      finalFeedbackOn: '2027-07-01',
      evaluationOn: '2028-01-10',
      closesAt: new Date('2027-04-01T21:59:59Z'),
      ...other,
    },
    tasks,
    holders: [{ name: `Ledare ${id}`, role: 'projectLead', committeeId: null, dialogueId: id }],
  };
}

const plan: Task = {
  step: 'writePlan',
  owners: ['projectLead'],
  href: '/kontor/dialoger/a/plan',
  reasons: [{ key: 'work.why.planLacks', count: 3 }],
  due: '2027-03-01',
  since: null,
};

const everything = [
  dialogue('b', 'open'),
  dialogue('a', 'planning', {}, [plan]),
  dialogue('c', 'compiling', { committeeId: 'va', committee: 'Vårdnämnden' }),
  dialogue('d', 'archived', { initiativeOn: '2024-02-01' }),
];
const rows = overviewRows(everything, now);
const shown = (address: Record<string, unknown>) => {
  const asked = overviewAddress.parse(address);
  return inOrder(narrowed(rows, asked), asked.ordning).map((row) => row.dialogue.id);
};

describe('the register of the office', () => {
  test('has the late ones first, those that have ended last', () => {
    expect(shown({})).toEqual(['a', 'c', 'b', 'd']);
    expect(rows.map(({ daysLate }) => daysLate)).toEqual([0, 9, 5, 0]);
  });

  test('is narrowed by each filter, and by several at once', () => {
    expect(shown({ tid: 'sena' })).toEqual(['a', 'c']);
    expect(shown({ lage: 'forbereds' })).toEqual(['a']);
    expect(shown({ namnd: 'va' })).toEqual(['c']);
    expect(shown({ ar: '2024' })).toEqual(['d']);
    expect(shown({ ansvarig: 'Ledare b' })).toEqual(['b']);
    expect(shown({ ord: 'VÅRDNÄMNDEN ks' })).toEqual(['c']);
    expect(shown({ namnd: 'ks', tid: 'sena', lage: 'bearbetas' })).toEqual([]);
  });

  test('takes what it does not know as if it were not asked, whatever it is', () => {
    for (const strange of ['', 'finns inte', "' or 1=1 --", '__proto__', 'constructor']) {
      const asked = {
        namnd: strange,
        lage: strange,
        tid: strange,
        ar: strange,
        ansvarig: strange,
        ordning: strange,
      };
      expect(shown(asked), strange).toEqual(['a', 'c', 'b', 'd']);
    }
    expect(shown({ lage: ['forbereds', 'oppna'], ord: ['a'.repeat(500)] })).toEqual(['a']);
  });

  test('says in its address just what is asked, and the address says it again', () => {
    expect(addressOf(overviewAddress.parse({}))).toBe('');
    const address = {
      ord: 'å & =',
      namnd: 'va',
      lage: 'forbereds',
      tid: 'sena',
      ar: '2024',
      ordning: 'namn',
    };
    const asked = overviewAddress.parse(address);
    const again = Object.fromEntries(new URLSearchParams(addressOf(asked)));
    expect(overviewAddress.parse(again)).toEqual(asked);
    expect(again).toEqual(address);
  });

  test('has every row in every order, and in parts by nämnd or by state', () => {
    for (const order of overviewOrders) {
      expect(shown({ ordning: orderNames[order] }).sort()).toEqual(['a', 'b', 'c', 'd']);
      const parts = groupsOf(rows, order, say);
      expect(parts.flatMap((part) => part.rows)).toHaveLength(rows.length);
      expect(parts).toHaveLength(order === 'committee' ? 2 : order === 'state' ? 4 : 1);
    }
    expect(shown({ ordning: 'nasta-dag' })).toEqual(['a', 'c', 'b', 'd']);
  });

  test('offers to choose only what there is', () => {
    expect(choicesIn(rows)).toMatchObject({
      committees: [{ value: 'ks' }, { value: 'va' }],
      years: [{ value: '2026' }, { value: '2024' }],
    });
  });
});

describe('the file of the register', () => {
  const table = registerTable(rows, { say, now, origin: 'https://dialog.example' });

  test('has a heading and an explanation for every column, each once', () => {
    const columns = registerColumns(say);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    for (const { what } of columns) expect(what).toMatch(/\.$/);
    for (const row of table.rows) expect(row).toHaveLength(columns.length);
  });

  test('says the same in a spreadsheet as in the text', async () => {
    const names = { table: 'Dialoger', columns: 'Kolumner', heading: 'Kolumn', what: 'Innehåll' };
    const csv = await tableBytes(table, 'csv', names);
    const xlsx = await tableBytes(table, 'xlsx', names);
    if (typeof csv !== 'string' || typeof xlsx === 'string') throw new Error('Other kinds of file.');
    expect(csv.startsWith('\uFEFFDiarienummer;Dialog;Nämnd;Läge')).toBe(true);
    expect(csv).toContain('KS 2027/a;Dialog a;Kommunstyrelsen;');
    expect(csv).toContain(
      'Skriv planen;3 saker saknas i planen;Väntar på projektledare Ledare a;9;Ledare a;',
    );
    expect(csv, 'no address before it is public').toContain('Ledare a;\r\n');
    expect(csv).toContain('https://dialog.example/dialoger/b');

    const files = unzipped(xlsx);
    const cells = cellsOf(files, 1);
    expect(cells.get('B3')).toEqual({ type: 's', text: 'Dialog a' });
    expect(cells.get('Q3')).toEqual({ type: 'n', text: '9' });
    expect(cellsOf(files, 2).get('A2')?.text).toBe('Diarienummer');
  });

  test('writes what looks like a formula as text, in both', async () => {
    const [evil] = overviewRows([dialogue('x', 'open', { title: '=HYPERLINK("http://x")' })], now);
    if (!evil) throw new Error('No row.');
    const names = { table: 'D', columns: 'K', heading: 'K', what: 'I' };
    const dangerous = registerTable([evil], { say, now, origin: '' });
    expect(await tableBytes(dangerous, 'csv', names)).toContain(`"'=HYPERLINK(""http://x"")"`);
    const xlsx = await tableBytes(dangerous, 'xlsx', names);
    if (typeof xlsx === 'string') throw new Error('Another kind of file.');
    expect(unzipped(xlsx).get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });
});
