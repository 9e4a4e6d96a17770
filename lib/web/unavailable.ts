/** What the driver and the operating system call a connection that is not there. */
const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
]);

/**
 * Is the database away, starting, or unable to store (disk full, read-only, too many connections)? Then it
 * may be back in a moment, and what was sent is worth trying again.
 */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && meansAway(error.code)) return true;
  return isUnavailable(error.cause);
}

/** SQLSTATE classes 08 (connection), 53 (resources), 57P (shutdown, starting), and 25006 (read-only). */
function meansAway(code: string): boolean {
  return connectionCodes.has(code) || /^(08|53)...$/.test(code) || /^57P0.$/.test(code) || code === '25006';
}
