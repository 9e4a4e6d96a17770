/**
 * A table file as text, in whichever encoding the program that saved it chose: UTF-8 with or without its mark,
 * UTF-16 as Excel's "Unicode text", or Windows-1252 as Excel's ordinary CSV on a Swedish machine.
 */
export function decodeTable(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  if (looksLikeUtf16(bytes)) return decoded('utf-16le', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoded('windows-1252', bytes);
  }
}

function decoded(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Without its mark, UTF-16 is known by the zero beside every ordinary letter of the heading row. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return false;
  return start.every((byte, place) => (place % 2 === 1 ? byte === 0 : byte !== 0));
}
