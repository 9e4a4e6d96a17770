import { accentInTheDark, standardAccent } from '@/lib/people/colour';

/** The municipality's colour as a style sheet; nothing when it is the standard one, or no colour. */
export function accentStyle(colour: string): string | undefined {
  if (colour === standardAccent || !/^#[0-9a-f]{6}$/.test(colour)) return undefined;
  return `:root{--municipality-accent:${colour};--municipality-accent-dark:${accentInTheDark(colour)}}`;
}
