import type { CodingCommand, ThemeChoice } from './coding-state';

/** Themes whose number begins with what was typed, or with a word in their name that does. */
export function matchingThemes(themes: readonly ThemeChoice[], typed: string): ThemeChoice[] {
  const wanted = typed.trim().toLocaleLowerCase('sv');
  if (wanted === '') return [...themes];
  if (/^\d+$/.test(wanted)) {
    const exact = themes.filter(({ number }) => String(number) === wanted);
    const longer = themes.filter(
      ({ number }) => number !== null && String(number) !== wanted && String(number).startsWith(wanted),
    );
    return [...exact, ...longer];
  }
  const words = (label: string) => label.toLocaleLowerCase('sv').split(/[^\p{L}\p{N}]+/u);
  return themes.filter(
    ({ label }) =>
      label.toLocaleLowerCase('sv').startsWith(wanted) ||
      words(label).some((word) => word.startsWith(wanted)),
  );
}

/** What pressing a theme does: off with one that is set, unless a passage is being marked for it. */
export function commandOf({ id, held }: ThemeChoice, marking: boolean): CodingCommand {
  return held && !marking ? `uncode:${id}` : `code:${id}`;
}

/**
 * What a digit does by itself: the theme with that number, unless a longer number begins with it. Then the
 * digit is the beginning of something typed.
 */
export function themeOfDigit(
  themes: readonly ThemeChoice[],
  digit: string,
): ThemeChoice | 'ambiguous' | null {
  const [first, ...others] = matchingThemes(themes, digit);
  if (!first) return null;
  return others.length > 0 ? 'ambiguous' : first;
}
