import { expect, test } from 'vitest';
import { believer } from './forwarded.mjs';

function seenBy(proxies: string, peer: string, headers: Record<string, string>): Record<string, string> {
  const request = { socket: { remoteAddress: peer }, headers: { ...headers } };
  believer(proxies)(request);
  return request.headers;
}

test('a visitor cannot choose an address, a host or a protocol', () => {
  const headers = {
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
    forwarded: 'for=6.6.6.6',
  };
  expect(seenBy('', '::ffff:192.0.2.1', headers)).toEqual({ 'x-forwarded-for': '192.0.2.1' });
});

test('a named proxy is believed about the nearest address that is no named proxy', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 198.51.100.7, 10.1.1.1', 'x-forwarded-proto': 'https' };
  expect(seenBy('10.0.0.0/8', '10.0.0.1', headers)).toEqual({
    'x-forwarded-for': '198.51.100.7',
    'x-forwarded-proto': 'https',
  });
});

test('what a named proxy sends that is no address is passed over', () => {
  expect(seenBy('10.0.0.0/8 ::1', '::1', { 'x-forwarded-for': 'junk, ' })).toEqual({
    'x-forwarded-for': '::1',
  });
});

test('a setting that names no address stops the start', () => {
  expect(() => believer('proxy.example')).toThrow(/ingen adress/);
});
