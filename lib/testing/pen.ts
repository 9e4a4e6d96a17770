import type { z } from 'zod';
import { safeParse } from 'zod/v4/core';
import type { Actor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { meant } from '@/lib/core/typed';
import type { UseCase } from '@/lib/core/use-case';
import { asTyped, naughty } from './naughty';
import { filled, type TextField } from './text-fields';

/** One free text that was written: where, and how it must be kept. */
export type Written = { useCase: string; path: string; words: string };

/** Performs writes in which every free text that is not given is a naughty one, and remembers each. */
export class Pen {
  readonly written: Written[] = [];

  async act<Schema extends z.ZodType, Subject, Value>(
    useCase: UseCase<Schema, Subject, Value>,
    actor: Actor,
    given: Record<string, unknown>,
  ): Promise<Value> {
    const input = filled(useCase.input, given, (field) => this.#write(useCase.name, field));
    const outcome = await perform(useCase, actor, input);
    if (!outcome.ok) throw new Error(`${useCase.name} was refused: ${JSON.stringify(outcome)}`);
    return outcome.value;
  }

  /** The latest words in this field of this use case. */
  last(useCase: string, path: string): string {
    const found = this.written.findLast((one) => one.useCase === useCase && one.path === path);
    if (!found) throw new Error(`Nothing was written in ${useCase} ${path}.`);
    return found.words;
  }

  /** The next words that the field takes; each carries its own number, so that it can be found again. */
  #write(useCase: string, { path, schema }: TextField): string {
    const number = this.written.length;
    for (let turn = 0; turn < naughty.length; turn += 1) {
      const vector = naughty[(number + turn) % naughty.length] ?? '';
      for (const words of [`${vector} ·${number}`, `${vector} ·${number} och ord till`]) {
        if (!safeParse(schema, words).success) continue;
        this.written.push({ useCase, path, words: meant(words) });
        return asTyped(words);
      }
    }
    throw new Error(`${useCase} ${path} takes none of the naughty words.`);
  }
}
