import { expect, test } from 'vitest';
import type { PageKind } from './page-kind';
import { contentSecurityPolicy, type HeaderSituation, securityHeaders } from './security-headers';

const situation = (kind: PageKind, other: Partial<HeaderSituation> = {}): HeaderSituation => ({
  kind,
  nonce: 'bm9uY2U=',
  isHttps: true,
  isDevelopment: false,
  holdsDraft: false,
  isMissing: false,
  ...other,
});
const kinds: PageKind[] = ['reading', 'form', 'receipt', 'signIn', 'office', 'endpoint', 'file'];

test('no page lets inline script, inline style or a foreign frame through', () => {
  for (const kind of kinds) {
    const policy = contentSecurityPolicy(situation(kind));
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-/);
  }
});

test('only the sign-in form may lead to the identity provider', () => {
  const issuerOrigin = 'https://id.example';
  for (const kind of kinds) {
    const policy = contentSecurityPolicy(situation(kind, { issuerOrigin }));
    expect(policy.includes(issuerOrigin)).toBe(kind === 'signIn');
  }
});

test('only public pages may fetch the map tiles that the installation has chosen, and nothing else of theirs', () => {
  const tileOrigin = 'https://karta.example';
  for (const kind of kinds) {
    const policy = contentSecurityPolicy(situation(kind, { tileOrigin }));
    const allowed = policy.split('; ').filter((rule) => rule.includes(tileOrigin));
    const isPublic = kind === 'reading' || kind === 'form';
    expect(allowed).toEqual(isPublic ? [`img-src 'self' data: ${tileOrigin}`] : []);
  }
});

test('only what is the same for everybody may be held by a shared cache, for a second', () => {
  const held = (given: HeaderSituation) => securityHeaders(given)['Cache-Control'];
  expect(held(situation('reading'))).toBe('public, s-maxage=1');
  expect(held(situation('reading', { isMissing: true }))).toBe('no-store');
  expect(held(situation('reading', { holdsDraft: true }))).toBe('no-store');
  expect(held(situation('form'))).toBe('private, no-cache');
  expect(held(situation('form', { isMissing: true }))).toBe('no-store');
  expect(held(situation('form', { holdsDraft: true }))).toBe('no-store');
  for (const kind of kinds.slice(2)) {
    expect(held(situation(kind))).toBe(kind === 'file' ? undefined : 'no-store');
  }
});

test('an address that is a key is not passed on and not indexed', () => {
  for (const given of [situation('receipt'), situation('form', { holdsDraft: true })]) {
    const headers = securityHeaders(given);
    expect(headers['Referrer-Policy']).toBe('strict-origin');
    expect(headers['X-Robots-Tag']).toBe('noindex');
  }
  expect(securityHeaders(situation('office'))['X-Robots-Tag']).toBe('noindex');
  expect(securityHeaders(situation('form'))['X-Robots-Tag']).toBe('noindex');
  expect(securityHeaders(situation('reading'))['X-Robots-Tag']).toBeUndefined();
  expect(securityHeaders(situation('file'))['X-Robots-Tag']).toBeUndefined();
});

test('transport security is demanded where it is there', () => {
  expect(securityHeaders(situation('reading'))['Strict-Transport-Security']).toBeDefined();
  expect(
    securityHeaders(situation('reading', { isHttps: false }))['Strict-Transport-Security'],
  ).toBeUndefined();
});
