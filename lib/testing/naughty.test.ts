import { expect, test } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { allMeant, meant } from '@/lib/core/typed';
import { asTyped, bigList, naughty } from './naughty';
import { textFieldsOf } from './text-fields';
import { everyUseCase } from './use-cases';

const useCases = await everyUseCase();
const strings = [...bigList, ...naughty, ...naughty.map(asTyped)];
const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const lines = (text: string) =>
  [...new Set(text.split('\n').map((line) => oneLine(line).trim()))].filter(Boolean);

test('the fields are found in the schemas', () => {
  const counted = useCases.reduce((sum, { input }) => sum + textFieldsOf(input).length, 0);
  expect(counted).toBeGreaterThan(100);
});

for (const { name, input } of useCases) {
  const fields = textFieldsOf(input);
  if (fields.length === 0) continue;
  test(`${name}: whatever is written comes out as it was meant, or is refused as any text of its length`, () => {
    for (const { path, schema } of fields) {
      for (const typed of strings) {
        const { success, data, error } = safeParse(schema, allMeant(typed));
        const where = `${path}: ${JSON.stringify(typed)}`;
        const words = meant(typed).trim();
        if (!success) {
          if (words === '') continue;
          const plain = safeParse(schema, 'a'.repeat(Array.from(oneLine(words)).length));
          const halfSign = /\p{Cs}/u.test(typed);
          expect(plain.success && !halfSign, `${where} is refused: ${error.issues[0]?.message}`).toBe(false);
          continue;
        }
        const kept = Array.isArray(data) ? data : (data ?? '');
        const allowed = Array.isArray(kept)
          ? [lines(words)]
          : [words, oneLine(words), words.replaceAll('\n', ' '), meant(typed), oneLine(words).slice(-200)];
        expect(allowed, where).toContainEqual(kept);
      }
    }
  });
}
