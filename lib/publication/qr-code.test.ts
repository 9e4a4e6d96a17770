import { inflateSync } from 'node:zlib';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPng, qrSvg } from './qr-code';

const address = 'https://dialog.example.se/d/k7m3xt';

/** The points of a black and white PNG, true where it is dark. */
function points(png: Buffer) {
  const side = png.readUInt32BE(16);
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const width = 1 + Math.ceil(side / 8);
  return {
    side,
    dark: (x: number, y: number) => (((rows[y * width + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0,
  };
}

test('the picture shows the code, point by point, with white around it', () => {
  const { data, size } = encode(address, { ecc: 'Q', border: 4 });
  const { side, dark } = points(qrPng(address, 3));
  expect(side).toBe(size * 3);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      expect(dark(x, y)).toBe(data[Math.floor(y / 3)]?.[Math.floor(x / 3)] ?? false);
    }
  }
  expect([dark(0, 0), dark(11, 11), dark(12, 12)]).toEqual([false, false, true]);
});

test('the check sums are those that the format asks for', () => {
  const png = qrPng(address);
  // The end of every PNG, as the format prints it.
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
});

test('for print it is drawn without a style or a script', () => {
  expect(qrSvg(address)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[\d ]+">/);
  expect(qrSvg(address)).not.toMatch(/style|script/);
});
