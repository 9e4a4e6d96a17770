import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHttps, isOwnOrigin, ownPath } from './origin';

beforeEach(() => {
  process.env.GENKLANG_URL = 'https://dialog.example.se';
});
afterEach(() => {
  delete process.env.GENKLANG_URL;
});

test('after sign-in one lands on a path of our own, whatever was asked for', () => {
  expect(ownPath('/kontor/register?q=1')).toBe('/kontor/register?q=1');
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/kontor',
    'javascript:alert(1)',
    '/.//evil.example',
    '/\t/evil.example',
    'evil.example',
    '',
    undefined,
    null,
  ];
  expect(elsewhere.map(ownPath)).toEqual(elsewhere.map(() => '/kontor'));
});

test('a post must say that it comes from a page of ours', () => {
  const from = (origin?: string) =>
    isOwnOrigin(new Headers({ host: 'dialog.example.se', ...(origin && { origin }) }));
  expect(from('https://dialog.example.se')).toBe(true);
  expect(from('https://evil.example')).toBe(false);
  expect(from('https://dialog.example.se.evil.example')).toBe(false);
  expect(from('null')).toBe(false);
  expect(from()).toBe(false);
});

test('https is what the public address says', () => {
  expect(isHttps()).toBe(true);
  process.env.GENKLANG_URL = 'http://localhost:3000';
  expect(isHttps()).toBe(false);
});
