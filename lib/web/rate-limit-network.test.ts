import { expect, test } from 'vitest';
import { networkOf } from './rate-limit-network';

test.each([
  ['198.51.100.7', '198.51.100'],
  ['::ffff:198.51.100.200', '198.51.100'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:0DB8:0001:ffff::1', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['', 'unknown'],
  ['not an address', 'unknown'],
])('%s lies in %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
