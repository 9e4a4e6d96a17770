import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { type Database, databaseFor, type Transaction } from '@/db/client';
import { performedCommands } from '@/db/schema/log';
import type { TextKey } from '@/lib/text/keys';
import { type Actor, personIdOf } from './actor';
import { clockNow } from './clock';
import { fingerprint } from './ids';
import { record } from './record';
import { type FieldErrors, Refusal } from './refusal';
import { allMeant } from './typed';
import type { UseCase } from './use-case';

export type Outcome<Value> =
  | { ok: true; value: Value; replayed: boolean }
  | { ok: false; kind: 'invalid'; fields: FieldErrors }
  | { ok: false; kind: 'missing' }
  | { ok: false; kind: 'forbidden' | 'conflict'; reason: TextKey };

const uniqueViolation = '23505';
/** Somebody else came between: the database undid everything, and the same again may well succeed. */
const begunAgain = ['40001', '40P01'];
const attempts = 3;

/**
 * The one path of a write: clean, parse, then one transaction with the actor's database key: load and lock,
 * authorise, rule and rows, events. A refusal rolls everything back. An idempotency key makes a
 * repeated request answer with what the first one did. Where two writes stood in each other's way it begins
 * again, with a time of its own.
 */
export async function perform<Schema extends z.ZodType, Subject, Value>(
  useCase: UseCase<Schema, Subject, Value>,
  actor: Actor,
  raw: unknown,
  options: { idempotencyKey?: string } = {},
): Promise<Outcome<Value>> {
  const parsed = useCase.input.safeParse(allMeant(raw));
  if (!parsed.success) return { ok: false, kind: 'invalid', fields: fieldErrors(parsed.error.issues) };
  const input = parsed.data;
  const db = databaseFor(actor);
  const command = options.idempotencyKey
    ? fingerprint(JSON.stringify([options.idempotencyKey, useCase.name, personIdOf(actor), input]))
    : undefined;

  const earlier = await answered(db, useCase, input, command);
  if (earlier) return earlier;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const value = await db.transaction((tx) => carriedOut(tx, useCase, actor, input, command));
      return { ok: true, value, replayed: false };
    } catch (error) {
      const state = sqlStateOf(error);
      if (state && begunAgain.includes(state) && attempt < attempts) continue;
      // Two equal requests at the same time: the second one finds the first one's row, outside its own
      // aborted transaction, and gives the same answer.
      if (state === uniqueViolation) {
        const first = await answered(db, useCase, input, command);
        if (first) return first;
      }
      return refused(error);
    }
  }
}

async function carriedOut<Schema extends z.ZodType, Subject, Value>(
  tx: Transaction,
  useCase: UseCase<Schema, Subject, Value>,
  actor: Actor,
  input: z.output<Schema>,
  command: string | undefined,
): Promise<Value> {
  const now = await clockNow(tx);
  const subject = await useCase.load(tx, input, now);
  if (subject === undefined) throw new Refusal('missing');
  const verdict = useCase.allow(actor, subject, input);
  if (!verdict.allowed) throw new Refusal('forbidden', verdict.reason);
  const done = await useCase.run({ tx, actor, now, subject }, input);
  await record(tx, { actor, now }, done.events);
  if (command) await remember(tx, command, useCase.name, done.value, now);
  return done.value;
}

/** The SQLSTATE of a database error, also when a library has wrapped it. */
export function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string' && error.code.length === 5) return error.code;
  return sqlStateOf(error.cause);
}

async function answered<Schema extends z.ZodType, Subject, Value>(
  db: Database,
  useCase: UseCase<Schema, Subject, Value>,
  input: z.output<Schema>,
  command: string | undefined,
): Promise<Outcome<Value> | undefined> {
  if (useCase.replay) {
    const value = await useCase.replay(db, input);
    if (value !== undefined) return { ok: true, value, replayed: true };
  }
  if (!command) return undefined;
  const [row] = await db
    .select({ value: performedCommands.value })
    .from(performedCommands)
    .where(eq(performedCommands.command, command));
  return row ? { ok: true, value: row.value as Value, replayed: true } : undefined;
}

async function remember(tx: Transaction, command: string, useCase: string, value: unknown, at: Date) {
  await tx.insert(performedCommands).values({ command, useCase, value: value ?? null, at });
}

function refused(error: unknown): Extract<Outcome<never>, { ok: false }> {
  if (!(error instanceof Refusal)) throw error;
  if (error.kind === 'invalid') return { ok: false, kind: 'invalid', fields: error.fields };
  if (error.kind === 'missing') return { ok: false, kind: 'missing' };
  if (!error.reason) throw error;
  return { ok: false, kind: error.kind, reason: error.reason };
}

/** The first error of each field, by dotted path. */
export function fieldErrors(issues: { path: PropertyKey[]; message: string }[]): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of issues) fields[issue.path.map(String).join('.')] ??= issue.message;
  return fields;
}
