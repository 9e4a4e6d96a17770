import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './security-headers';
import { plainPage } from './unavailable-page';

const situation = {
  nonce: 'bm9uY2U=',
  isHttps: true,
  isDevelopment: false,
  holdsDraft: false,
  isMissing: false,
};

test('the page that keeps what was typed fetches nothing, and its one style is the one that is let through', async () => {
  const values = { text: 'Skrivet <b>nu</b>', key: 'k' };
  const sent = { action: '/api/x', values, textField: 'text' };
  const html = await plainPage({ locale: 'sv', reason: 'unavailable', sent }).text();
  expect(html).not.toMatch(/<link|<script|<img|@import|url\(| style=/);
  expect(html).toContain('Skrivet &lt;b&gt;nu&lt;/b&gt;</textarea>');
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
  expect(styles).toHaveLength(1);
  const named = `'sha256-${createHash('sha256')
    .update(styles[0] ?? '')
    .digest('base64')}'`;
  for (const kind of ['endpoint', 'file'] as const) {
    expect(contentSecurityPolicy({ ...situation, kind })).toContain(named);
  }
  expect(contentSecurityPolicy({ ...situation, kind: 'reading' })).not.toContain('sha256');
});
