import { expect, test } from 'vitest';
import { en, sv } from '@/lib/text/catalogue';
import { counted } from './form-labels';

test('characters that are left are written as the numbers beside them are', () => {
  expect(counted(sv.form.charactersLeft, 3845, sv.form.figures)).toBe('3\u00a0845 tecken kvar');
  expect(counted(en.form.charactersLeft, 3845, en.form.figures)).toBe('3,845 characters left');
});
