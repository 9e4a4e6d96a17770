import { stripVTControlCharacters } from 'node:util';
import { isNativeError } from 'node:util/types';

const LONGEST = 300;

/**
 * Makes what the framework says by itself lines of the log, like our own: JSON, and of an error its kind, its
 * code and where it happened. Never its message: that of a failed query holds what somebody wrote.
 *
 * @param {Pick<Console, 'error' | 'warn' | 'log' | 'info'>} [target]
 * @param {(line: string) => unknown} [write]
 */
export function sayInLines(target = console, write = (line) => process.stdout.write(line)) {
  const levels = { error: 50, warn: 40, log: 30, info: 30 };
  for (const [method, level] of Object.entries(levels)) {
    target[method] = (...said) => write(`${JSON.stringify({ level, time: Date.now(), ...told(said) })}\n`);
  }
}

function told(said) {
  const words = said.filter((one) => typeof one === 'string').join(' ');
  const [first = ''] = stripVTControlCharacters(words).trim().split('\n');
  const msg = first.slice(0, LONGEST);
  const error = said.find((one) => isNativeError(one) || one instanceof Error);
  if (!error) return { msg };
  return { err: { type: error.name, code: codeOf(error), digest: error.digest, at: framesOf(error) }, msg };
}

/** The code of an error, also when a library has wrapped it. */
function codeOf(error) {
  if (typeof error?.code === 'string') return error.code;
  return error?.cause ? codeOf(error.cause) : undefined;
}

/** The stack begins with the message, whose lines may look like places too. */
function framesOf({ message, stack = '' }) {
  const lines = stack.replace(message, '').split('\n');
  return lines.filter((line) => /^\s+at /.test(line)).join('\n');
}
