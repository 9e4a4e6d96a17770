const complaint = /the text `\\?"(.+?)\\?"` could not be displayed/g;

/** The signs that the compiler has no font for, as it complains of them. */
export function signsWithoutFont(error: unknown): string[] {
  const said = error instanceof Error ? error.message : '';
  const quoted = [...said.matchAll(complaint)].map(([, text = '']) => text);
  return [...new Set(quoted.map((text) => text.replace(/\\+u\{([0-9a-f]+)\}/g, named)))];
}

function named(_: string, code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16));
}

/** The words of a document with a box for each such sign, and with the sentence that says so. */
export function withBoxes(words: string, unshown: readonly string[]): string {
  const boxed = unshown.reduce((text, sign) => text.replaceAll(sign, '□'), words);
  if (boxed === words) throw new Error('The compiler lacks a sign that the words do not hold.');
  return JSON.stringify({ ...JSON.parse(boxed), hasBoxes: true });
}
