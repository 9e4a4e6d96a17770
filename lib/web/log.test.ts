import { expect, test } from 'vitest';
import { withoutSecrets } from './log';

test('receipt codes and draft ids do not reach the log', () => {
  expect(withoutSecrets('/kvitto/ABCD-EFGH-1234-5678')).toBe('/kvitto/[kod]');
  expect(withoutSecrets('https://x.se/en/kvitto/abcd?nytt=ja')).toBe('https://x.se/en/kvitto/[kod]?nytt=ja');
  expect(withoutSecrets('/dialoger/buss/delta/synpunkt?utkast=s3cr3t&fel=1')).toBe(
    '/dialoger/buss/delta/synpunkt?utkast=[dolt]&fel=1',
  );
  expect(withoutSecrets('/api/auth/callback/oidc?code=abc&state=def')).toBe(
    '/api/auth/callback/oidc?code=[dolt]&state=[dolt]',
  );
  expect(withoutSecrets('/dialoger/buss')).toBe('/dialoger/buss');
});
