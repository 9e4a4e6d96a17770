import { expect, test } from 'vitest';
import principles from '@/lib/text/sv/principles';
import { gapsIn, placeOf } from './missing-place';
import { blankPlan } from './model';
import { missingFrom } from './rules';
import { sectionOf } from './sections';

/** These are not mended in the plan: the assessment, the initiative, the decision, and words stated elsewhere. */
const elsewhere = [
  'words',
  'signature',
  'alreadyDecided',
  'assessment',
  'assessmentNo',
  'initiative',
  'initiativeReference',
  'committee',
  'decision',
];

test('all that a principle can miss in the plan leads to the section where it is written', () => {
  for (const key of Object.keys(principles.missing)) {
    expect(placeOf(`principles.missing.${key}`) === undefined, key).toBe(elsewhere.includes(key));
  }
});

test('a section lacks what its fields and the principles need, said once', () => {
  const result = {
    principleId: 'p',
    cluster: 'P1',
    title: 'Påverkan',
    severity: 'block' as const,
    finding: 'notMet' as const,
    missing: ['principles.missing.openItems', 'principles.missing.fixedItems', 'principles.missing.level'],
    attested: null,
    overridden: null,
  };
  const plan = { missing: missingFrom(blankPlan, []), principles: [result, result] };
  expect(gapsIn(sectionOf('openItems'), plan)).toEqual([
    'plan.missing.openItems',
    'principles.missing.fixedItems',
  ]);
  const overridden = { words: '', role: 'politicalOwner' as const, by: '', at: '' };
  expect(gapsIn(sectionOf('openItems'), { missing: [], principles: [{ ...result, overridden }] })).toEqual(
    [],
  );
});
