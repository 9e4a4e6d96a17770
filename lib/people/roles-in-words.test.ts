import { expect, test } from 'vitest';
import { texts } from '@/lib/text/server';
import { rolesInWords } from './roles-in-words';

test('roles are said once each, and only the first with a capital letter', () => {
  const held = [{ role: 'politician' }, { role: 'politicalOwner' }, { role: 'politician' }] as const;
  expect(rolesInWords(held, texts('sv'))).toBe('Politiker, politiskt ansvarig');
  expect(rolesInWords([], texts('sv'))).toBe('');
});
