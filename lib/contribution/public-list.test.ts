import { expect, test } from 'vitest';
import { beginningOf, listAddress, listHref, readableOf, seedOfTheHour } from './public-list';

const plain = listAddress.parse({});

test('an address that says nothing, or nonsense, is the mixed list from its beginning', () => {
  expect(plain).toEqual({ ordning: 'blandad' });
  const odd = {
    ordning: 'author.passwordHash',
    fro: "' or 1=1",
    visa: 'alla',
    efter: '-1',
    fore: ['x', 'y'],
  };
  expect(listAddress.parse(odd)).toEqual(plain);
});

test('what can be read and what has only its place in the list are counted apart', () => {
  expect(
    readableOf([
      { standing: 'published', contributions: 50 },
      { standing: 'published', contributions: 38 },
      { standing: 'withheld', contributions: 1 },
      { standing: 'withdrawn', contributions: 1 },
    ]),
  ).toEqual({ readable: 88, hidden: 2 });
  expect(readableOf([])).toEqual({ readable: 0, hidden: 0 });
});

test('of a name that is given twice the first one counts', () => {
  expect(listAddress.parse({ ordning: ['senaste', 'blandad'] }).ordning).toBe('senaste');
});

test('a changed filter begins at the first page and keeps the order', () => {
  const at = listAddress.parse({ fro: 'abc', visa: 'web', efter: '0b7a3f0e-6d4c-4a8e-9d35-1f0d1e6ad111' });
  expect(listHref('/dialoger/x/inlagg', at, { visa: 'meeting' })).toBe(
    '/dialoger/x/inlagg?fro=abc&visa=meeting',
  );
  expect(listHref('/dialoger/x/inlagg', at, { visa: undefined, fro: undefined })).toBe('/dialoger/x/inlagg');
});

test('the newest first needs no seed', () => {
  const at = listAddress.parse({ fro: 'abc' });
  expect(listHref('/a', at, { ordning: 'senaste' })).toBe('/a?ordning=senaste');
});

test('the seed is common to one dialogue and one hour', () => {
  const at = (time: string) => new Date(`2027-03-12T${time}Z`);
  expect(seedOfTheHour('a', at('10:05:00'))).toBe(seedOfTheHour('a', at('10:59:59')));
  expect(seedOfTheHour('a', at('10:59:59'))).not.toBe(seedOfTheHour('a', at('11:00:00')));
  expect(seedOfTheHour('a', at('10:05:00'))).not.toBe(seedOfTheHour('b', at('10:05:00')));
});

test('a long text is cut between words and says that it was', () => {
  expect(beginningOf('ett två tre', 11)).toEqual({ text: 'ett två tre', cut: false });
  expect(beginningOf('ett två tre', 9)).toEqual({ text: 'ett två …', cut: true });
  expect(beginningOf('åäöåäöåäö', 4)).toEqual({ text: 'åäöå …', cut: true });
  expect(beginningOf('åäö🚲åäö', 4), 'between the two halves of a sign').toEqual({
    text: 'åäö …',
    cut: true,
  });
});
