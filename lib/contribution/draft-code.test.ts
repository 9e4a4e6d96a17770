import { expect, test } from 'vitest';
import { newDraftCode, shownDraftCode, typedDraftCode } from './draft-code';

test('a code that was written down as it was shown leads back, however it is written', () => {
  const code = newDraftCode();
  const shown = shownDraftCode(code);
  expect(shown).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{2}$/);
  for (const typed of [shown, shown.toLowerCase(), ` ${shown.replaceAll('-', ' ')} `, code]) {
    expect(typedDraftCode(typed)).toBe(code);
  }
  for (const typed of ['', 'nej', code.slice(1), `${code}0`, `${code.slice(1)}U`]) {
    expect(typedDraftCode(typed)).toBeUndefined();
  }
});
