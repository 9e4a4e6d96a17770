import { deflateSync } from 'node:zlib';
import { encode, renderSVG } from 'uqr';

/** A quarter of the code may be torn or stained; four modules of white around it, as readers expect. */
const printed = { ecc: 'Q', border: 4 } as const;

/** An address as a QR code that can be printed in any size. */
export function qrSvg(address: string): string {
  return renderSVG(address, { ...printed, pixelSize: 8 });
}

/** The same code as a PNG in black and white, for programs that take no SVG. */
export function qrPng(address: string, moduleSize = 16): Buffer {
  const { data, size } = encode(address, printed);
  const side = size * moduleSize;
  const rows = Array.from({ length: side }, (_, y) => {
    const row = Buffer.alloc(1 + Math.ceil(side / 8));
    for (let x = 0; x < side; x += 1) {
      const dark = data[Math.floor(y / moduleSize)]?.[Math.floor(x / moduleSize)];
      // One bit a point, white set; each row begins with how it is filtered: not at all.
      if (!dark) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The check sum of a PNG's parts; node:zlib has one only from a later version than the oldest that we run on. */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
