/** How many contributions raise a theme, and how many raise it together with another one. */
export type ThemeUse = { id: string; reserved: boolean; retired: boolean; contributions: number };
export type ThemesTogether = { first: string; second: string; both: number };

export type CodeBookHint =
  | { kind: 'thin'; themeId: string; contributions: number }
  | { kind: 'alike'; themeId: string; otherId: string; share: number };

const fewest = 3;
const mostTogether = 0.7;

/**
 * What a code book may be asked, never told: a theme that almost nobody raises may belong to another one, and
 * two themes with mostly the same contributions may be one.
 */
export function codeBookHints(
  themes: readonly ThemeUse[],
  together: readonly ThemesTogether[],
): CodeBookHint[] {
  const asked = themes.filter(({ reserved, retired }) => !reserved && !retired);
  const uses = new Map(asked.map(({ id, contributions }) => [id, contributions]));
  const thin = asked
    .filter(({ contributions }) => contributions < fewest)
    .map(({ id, contributions }) => ({ kind: 'thin' as const, themeId: id, contributions }));
  const alike = together.flatMap(({ first, second, both }) => {
    const [one, other] = [uses.get(first) ?? 0, uses.get(second) ?? 0];
    if (one < fewest || other < fewest) return [];
    const share = both / (one + other - both);
    if (share <= mostTogether) return [];
    return [{ kind: 'alike' as const, themeId: first, otherId: second, share }];
  });
  return [...thin, ...alike];
}
