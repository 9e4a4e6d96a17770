/** A minute of the day between two others, `HH:MM`: always the same for the same name, another for the next. */
export function minuteBetween(first: string, last: string, name: string): string {
  const from = minutesOf(first);
  const minute = from + (hashOf(name) % (minutesOf(last) - from + 1));
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** FNV-1a: small, and names that look alike end up far apart. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
