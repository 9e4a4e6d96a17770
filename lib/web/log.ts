import pino from 'pino';
import { sqlStateOf } from '@/lib/core/perform';

/** Receipt codes and draft ids are keys; contribution ids and pages are not. */
const secrets: [RegExp, string][] = [
  [/(\/kvitto\/)[^/?#\s]+/gi, '$1[kod]'],
  [/([?&](?:utkast|kod|code|state|session_state|personId)=)[^&#\s]*/gi, '$1[dolt]'],
];

/** An address as it may stand in a log: without what is itself the permission to read. */
export function withoutSecrets(address: string): string {
  return secrets.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), address);
}

const address = (value: unknown) => (typeof value === 'string' ? withoutSecrets(value) : undefined);

/** Where it happened, without the message: that of a failed query holds what a resident wrote. */
function framesOf(error: Error): string {
  // The stack begins with the message, whose lines may look like places too.
  const lines = error.stack?.replace(error.message, '').split('\n') ?? [];
  const frames = lines.filter((line) => /^\s+at /.test(line));
  return withoutSecrets(frames.join('\n'));
}

/** What the web process says to whoever operates it: one JSON line each, no personal data, no addresses. */
export const log = pino({
  level: process.env.GENKLANG_LOG_LEVEL ?? 'info',
  base: undefined,
  serializers: {
    path: address,
    url: address,
    err: (error: unknown) =>
      error instanceof Error
        ? { type: error.name, code: sqlStateOf(error), at: framesOf(error) }
        : { type: typeof error },
  },
});
