/** A text in lines of at most so many characters, for pictures, which do not break lines by themselves. */
export function brokenLines(text: string, longest: number): string[] {
  const pieces = text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => cut([...word], longest));
  const lines: string[] = [];
  for (const piece of pieces) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && [...joined].length <= longest) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

function cut(letters: readonly string[], longest: number): string[] {
  if (letters.length <= longest) return [letters.join('')];
  return [`${letters.slice(0, longest - 1).join('')}-`, ...cut(letters.slice(longest - 1), longest)];
}
