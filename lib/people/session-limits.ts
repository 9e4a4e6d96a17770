/** A session ends when nothing has been asked for this long. Reasons: security/limits.md. */
export const idleHours = 2;
/** A session ends this long after sign-in, whatever is done in it. */
export const absoluteHours = 12;

const hour = 3_600_000;

/** When a session ends if nothing more happens in it. */
export function sessionEnd(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleHours * hour, createdAt.getTime() + absoluteHours * hour));
}

/** Has half of the idle time gone, so that the end is due to be moved? Spares most requests a write. */
export function isDozing(session: { createdAt: Date; expiresAt: Date }, now: Date): boolean {
  const left = session.expiresAt.getTime() - now.getTime();
  const canBeMoved = sessionEnd(session.createdAt, now).getTime() > session.expiresAt.getTime();
  return canBeMoved && left < (idleHours * hour) / 2;
}
