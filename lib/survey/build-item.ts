import { newId } from '@/lib/core/ids';
import type { ItemInput } from './builder-input';

/**
 * What a form about one item means, before it is checked: the fields of its kind and no others. Options left
 * empty are dropped; those that were there keep their id, by which answers know them.
 */
export function builtItem(input: ItemInput, id: string): Record<string, unknown> {
  const { kind, label, help, required } = input;
  const question = { id, kind, label, help, required };
  switch (kind) {
    case 'section':
      return { id, kind, heading: input.heading, body: input.body };
    case 'background':
      return { id, kind, topic: input.topic };
    case 'single':
      return { ...question, options: optionsOf(input), other: input.other };
    case 'several':
      return { ...question, options: optionsOf(input), other: input.other, most: input.most };
    case 'scale':
      return { ...question, points: input.points, low: input.low, high: input.high };
    default:
      return question;
  }
}

function optionsOf({ options }: ItemInput): { id: string; label: string }[] {
  const taken = new Set<string>();
  return options
    .filter(({ label }) => label !== '')
    .map(({ id, label }) => {
      const own = id === '' || taken.has(id) ? newId() : id;
      taken.add(own);
      return { id: own, label };
    });
}
