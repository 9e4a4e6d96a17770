import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arrangement, arranged } from './arrange';
import type { SurveyDefinition } from './model';
import { surveyDefinition } from './model';
import { asksTheSame, questionsOf } from './rules';

const longText = fc.record({
  id: fc.uuid(),
  kind: fc.constant('longText' as const),
  label: fc.constant('Vad?'),
  help: fc.constant(''),
  required: fc.boolean(),
});
const anySurvey: fc.Arbitrary<SurveyDefinition> = fc.record({
  format: fc.constant(1 as const),
  language: fc.constant('sv' as const),
  title: fc.constant('Prov'),
  intro: fc.constant(''),
  pages: fc.array(
    fc.record({ id: fc.uuid(), title: fc.constant(''), items: fc.array(longText, { maxLength: 4 }) }),
    { minLength: 1, maxLength: 4 },
  ),
});
const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Arrangement>('up', 'down', 'addPage', 'removePage'),
    at: fc.nat(),
    newPageId: fc.uuid(),
  }),
  { maxLength: 15 },
);
const idsIn = ({ pages }: SurveyDefinition) => pages.flatMap(({ items }) => items.map(({ id }) => id));

test('however questions are moved, none is lost, made or changed', () => {
  fc.assert(
    fc.property(anySurvey, steps, (survey, taken) => {
      let now = survey;
      for (const { act, at, newPageId } of taken) {
        const ids = act === 'removePage' ? now.pages.map(({ id }) => id) : idsIn(now);
        now = arranged(now, act, ids[at % Math.max(1, ids.length)] ?? '', newPageId) ?? now;
      }
      expect(idsIn(now).sort()).toEqual(idsIn(survey).sort());
      expect(now.pages.length).toBeGreaterThan(0);
      expect(surveyDefinition.safeParse(now).success || now.pages.length > 20).toBe(true);
    }),
  );
});

test('a step up and a step down lead back, and a page’s end is no question', () => {
  fc.assert(
    fc.property(anySurvey, fc.nat(), fc.uuid(), (survey, at, newPageId) => {
      const ids = idsIn(survey);
      const target = ids[at % Math.max(1, ids.length)];
      if (!target) return;
      const down = arranged(survey, 'down', target, newPageId);
      if (down) expect(arranged(down, 'up', target, newPageId)).toEqual(survey);
      const longer = arranged(survey, 'addPage', '', newPageId);
      expect(longer && asksTheSame(longer, survey)).toBe(true);
      const shorter = arranged(survey, 'remove', target, newPageId);
      expect(questionsOf(shorter ?? survey)).toHaveLength(questionsOf(survey).length - 1);
    }),
  );
});
