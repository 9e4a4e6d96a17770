import { inflateRawSync } from 'node:zlib';

/**
 * The files of a zip archive, read by its central directory (APPNOTE 4.3.12), for tests: so that what our own
 * writer made is opened by something that it does not share anything with.
 */
export function unzipped(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('This is no zip archive.');
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const packed = bytes.subarray(dataOf(bytes, bytes.readUInt32LE(at + 42)));
    const body = packed.subarray(0, bytes.readUInt32LE(at + 20));
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      (isPacked ? inflateRawSync(body) : body).toString('utf8'),
    );
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** Where a file's bytes begin, after its own head. */
function dataOf(bytes: Buffer, head: number): number {
  return head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
}

/** The cells of a worksheet as they stand in its XML: the address, the kind and the text of each. */
export function cellsOf(
  files: Map<string, string>,
  sheet: number,
): Map<string, { type: string; text: string }> {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, item]) => plain(item ?? ''),
  );
  const xml = files.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
      ([, address, head, inner]) => {
        const type = /t="(\w+)"/.exec(head ?? '')?.[1] ?? 'n';
        const value = /<v>([\s\S]*?)<\/v>/.exec(inner ?? '')?.[1] ?? '';
        return [
          address ?? '',
          { type, text: type === 's' ? (shared[Number(value)] ?? '') : plain(inner ?? '') },
        ];
      },
    ),
  );
}

function plain(xml: string): string {
  const text = xml.replace(/<[^>]*>/g, '');
  const codes = text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
  );
  return codes
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
