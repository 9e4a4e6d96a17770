import type { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import type { GenklangEvent } from '@/lib/events';
import type { Actor } from './actor';
import type { Verdict } from './verdict';

export type Circumstances = { tx: Transaction; actor: Actor; now: Date };

/** What a write leaves behind: its value and at least one event. */
export type Done<Value> = { value: Value; events: [GenklangEvent, ...GenklangEvent[]] };

/**
 * One write, as four answers: what comes in, what it is done to, who may, what happens.
 * A use case without policy or event does not compile.
 */
export type UseCase<Schema extends z.ZodType, Subject, Value> = {
  /** `room.verb-noun`, as it stands in the log of performed commands. */
  name: string;
  input: Schema;
  /** Finds the subject and locks it. Nothing found means: there is no such thing. */
  load: (tx: Transaction, input: z.output<Schema>, now: Date) => Promise<Subject | undefined>;
  allow: (actor: Actor, subject: Subject, input: z.output<Schema>) => Verdict;
  run: (circumstances: Circumstances & { subject: Subject }, input: z.output<Schema>) => Promise<Done<Value>>;
  /** For writes that carry their own identity: the answer of an earlier, equal request. */
  replay?: (db: Database, input: z.output<Schema>) => Promise<Value | undefined>;
};

/** Infers the types of a use case from its parts. */
export function defineUseCase<Schema extends z.ZodType, Subject, Value>(
  useCase: UseCase<Schema, Subject, Value>,
): UseCase<Schema, Subject, Value> {
  return useCase;
}
