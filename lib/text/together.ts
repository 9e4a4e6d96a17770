/** What a line may not end between: a sign and its number, a number and its unit or its next three figures. */
const within = /(§|\bdnr|\bkl\.) (?=\d)|(\d) (?=\d{3}\b|%|(?:procent|kronor|MB|percent)\b)/gi;

/** A text with its references and measures kept in one piece, wherever the line has to end. */
export function keptTogether(text: string): string {
  return text.replace(within, (found) => `${found.slice(0, -1)}\u00a0`);
}
