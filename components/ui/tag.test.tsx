import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StateTag } from './tag';

const states = ['past', 'present', 'future', 'overdue', 'paused', 'stopped'] as const;

test('every state has a shape of its own, so that none is told by its colour', () => {
  const shapes = states.map((state) => {
    const drawn = renderToStaticMarkup(<StateTag state={state}>Läge</StateTag>);
    return /<svg[^>]*>(.*)<\/svg>/.exec(drawn)?.[1];
  });
  expect(shapes).not.toContain(undefined);
  expect(new Set(shapes).size).toBe(states.length);
});
