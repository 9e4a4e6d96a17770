/** What XML 1.0 has no place for, not even escaped: most control characters, lone surrogates, two more. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Written out, because a reader turns a bare one into a line feed.
  '\r': '&#13;',
};

/** A text as it may stand in an element or an attribute of an XML document, whatever it holds. */
export function xml(text: string): string {
  return text.replace(notXml, '').replace(/[&<>"'\r]/g, (character) => named[character] ?? '');
}
