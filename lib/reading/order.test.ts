import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextUnread, readingOrder, type ToRead } from './order';

const id = fc.uuid();
const read = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
const toRead = fc.uniqueArray(
  fc.record({ id, others: fc.nat(3), readAt: read.map((at) => (at === null ? null : new Date(at))) }),
  { selector: (entry) => entry.id, maxLength: 40 },
);
const ids = (order: readonly ToRead[]) => order.map((entry) => entry.id);
const unread = (order: readonly ToRead[]) => order.filter(({ readAt }) => readAt === null);

describe('a reader’s own order', () => {
  test('holds everything once, however it came', () => {
    fc.assert(
      fc.property(toRead, fc.string(), (entries, seed) => {
        const order = readingOrder(entries, seed);
        expect(ids(order).sort()).toEqual(ids(entries).sort());
        expect(readingOrder([...entries].reverse(), seed)).toEqual(order);
      }),
    );
  });

  test('begins with what one has read, then the place, then the least read by others', () => {
    fc.assert(
      fc.property(toRead, fc.string(), fc.nat(), (entries, seed, at) => {
        const place = entries[at % Math.max(entries.length, 1)];
        const order = readingOrder(entries, seed, place?.id);
        const left = unread(order);
        expect(order.slice(0, order.length - left.length).every(({ readAt }) => readAt)).toBe(true);
        if (place && !place.readAt) expect(left.shift()).toEqual(place);
        expect(left.map(({ others }) => others)).toEqual(left.map(({ others }) => others).sort());
      }),
    );
  });

  test('stays as it is when one reads on in it', () => {
    fc.assert(
      fc.property(toRead, fc.string(), (entries, seed) => {
        const order = readingOrder(entries, seed);
        const next = nextUnread(order);
        const after = order.map((entry) =>
          entry.id === next ? { ...entry, readAt: new Date(2000) } : entry,
        );
        expect(ids(readingOrder(after, seed))).toEqual(ids(order));
      }),
    );
  });

  test('moves only what another one read', () => {
    fc.assert(
      fc.property(toRead, fc.string(), fc.nat(), (entries, seed, at) => {
        const moved = entries[at % Math.max(entries.length, 1)];
        const after = entries.map((entry) =>
          entry === moved ? { ...entry, others: entry.others + 1 } : entry,
        );
        const rest = (order: ToRead[]) => ids(order).filter((one) => one !== moved?.id);
        expect(rest(readingOrder(after, seed))).toEqual(rest(readingOrder(entries, seed)));
      }),
    );
  });
});

describe('a nämnd that reads', () => {
  type Turn = { reader: number };
  const readers = 4;

  /** Readers take turns at whim, each reading what comes next for them. Gives how often each text was read. */
  function readTogether(texts: readonly string[], turns: readonly Turn[]): Map<string, number> {
    const readBy = Array.from({ length: readers }, () => new Map<string, Date>());
    for (const [moment, { reader }] of turns.entries()) {
      const own = readBy[reader];
      const entries = texts.map((text) => ({
        id: text,
        others: readBy.filter((other) => other !== own && other.has(text)).length,
        readAt: own?.get(text) ?? null,
      }));
      const next = nextUnread(readingOrder(entries, `reader ${reader}`));
      if (next) own?.set(next, new Date(moment));
    }
    return new Map(texts.map((text) => [text, readBy.filter((own) => own.has(text)).length]));
  }

  test('has read everything after as many readings as there are texts, whoever read', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1, maxLength: 25 }),
        fc.array(fc.record({ reader: fc.nat(readers - 1) }), { maxLength: 60 }),
        (texts, whim) => {
          const turns = whim.slice(0, texts.length);
          const counts = [...readTogether(texts, turns).values()];
          expect(counts.filter((count) => count > 0)).toHaveLength(turns.length);
          expect(Math.max(...counts)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('each starts somewhere of their own', () => {
    const texts = Array.from({ length: 12 }, (_, number) => `text ${number}`);
    const entries = texts.map((text) => ({ id: text, others: 0, readAt: null }));
    const firsts = Array.from({ length: 200 }, (_, reader) => nextUnread(readingOrder(entries, `${reader}`)));
    expect(new Set(firsts).size).toBe(texts.length);
  });
});

describe('what is left to read', () => {
  const entry = (text: string, isRead: boolean) => ({
    id: text,
    others: 0,
    readAt: isRead ? new Date(1) : null,
  });

  test('is looked for after the one that is read, then from the beginning, and never itself', () => {
    const order = [entry('a', true), entry('b', false), entry('c', false), entry('d', true)];
    expect(nextUnread(order)).toBe('b');
    expect(nextUnread(order, 'b')).toBe('c');
    expect(nextUnread(order, 'c')).toBe('b');
    expect(nextUnread(order, 'd')).toBe('b');
    expect(nextUnread([entry('a', true), entry('b', false)], 'b')).toBeUndefined();
  });
});
