type Line = { identity: string };

/**
 * One entry a line, whatever its number is in each version: where it stands now, and where it stood before,
 * the latest first. The lines come in the order that their versions were published in.
 */
export function sameLines<L extends Line>(
  lines: readonly L[],
): { identity: string; latest: L; earlier: L[] }[] {
  const byIdentity = new Map<string, { identity: string; latest: L; earlier: L[] }>();
  for (const line of lines) {
    const { identity } = line;
    const known = byIdentity.get(identity);
    byIdentity.set(identity, {
      identity,
      latest: line,
      earlier: known ? [known.latest, ...known.earlier] : [],
    });
  }
  return [...byIdentity.values()];
}
