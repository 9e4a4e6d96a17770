import { isIP } from 'node:net';
import { keyedHash } from '@/lib/core/keys';
import { dayOf } from '@/lib/core/time';

/** The network that an address lies in: /24 of IPv4, /48 of IPv6. Never the address itself. */
export function networkOf(address: string): string {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) === 4) return plain.split('.').slice(0, 3).join('.');
  if (isIP(plain) === 6) return hextets(plain).slice(0, 3).join(':');
  return 'unknown';
}

/** What is counted under: a keyed hash of the network, with the day as salt, so that days cannot be joined. */
export function networkKey(headers: Headers, today: string = dayOf(new Date())): string {
  const address = headers.get('x-forwarded-for')?.split(',')[0] ?? '';
  return keyedHash('rate-limit', `${today} ${networkOf(address)}`).toString('base64url');
}

function hextets(address: string): string[] {
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].map((part) => part.replace(/^0+(?=.)/, ''));
}
