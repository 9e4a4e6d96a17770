/** Does every word that is looked for begin or stand in one of these texts? No words: everything has them. */
export function hasWords(wanted: string, texts: readonly string[]): boolean {
  const searched = texts.map(plain).join('\n');
  return plain(wanted)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** As it is compared: composed letters, small ones. å, ä and ö stay what they are. */
function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
