import { expect, test } from 'vitest';
import { blocks, evaluate, type PrincipleCheck } from './evaluate';
import type { PrincipleDefinition, PrincipleStatement } from './model';

const principle = (other: Partial<PrincipleDefinition> = {}): PrincipleDefinition => ({
  id: 'p',
  cluster: 'P3',
  title: 'I god tid',
  checkKind: 'automatic',
  stage: 'plan',
  severity: 'block',
  overrideRole: 'politicalOwner',
  ...other,
});

const stated = (
  kind: PrincipleStatement['kind'],
  minute: number,
  other: Partial<PrincipleStatement> = {},
): PrincipleStatement => ({
  principleId: 'p',
  kind,
  words: `${kind} ${minute}`,
  role: 'politicalOwner',
  by: 'Bo',
  byId: 'bo',
  at: new Date(Date.UTC(2027, 0, 1, 12, minute)),
  ...other,
});

const lacking: PrincipleCheck = () => ['principles.missing.decisionOn'];
const content: PrincipleCheck = () => [];
const attested = principle({ checkKind: 'attested' });

test.each([
  ['met', principle(), content, [], false],
  ['notMet', principle(), lacking, [], true],
  ['notMet', principle({ severity: 'warn' }), lacking, [], false],
  ['notMet', principle({ severity: 'inform' }), lacking, [], false],
  ['later', principle(), () => undefined, [], false],
  ['notChecked', principle({ checkKind: 'notCheckable' }), lacking, [], false],
  ['needsWords', attested, content, [], true],
  ['needsWords', attested, content, [stated('attested', 1, { role: 'projectLead' })], true],
  ['met', attested, content, [stated('attested', 1)], false],
  ['met', attested, content, [stated('attested', 1, { role: 'projectLead' }), stated('attested', 2)], false],
  ['needsWords', attested, content, [stated('attested', 1), stated('withdrawn', 2)], true],
  ['met', attested, content, [stated('withdrawn', 1), stated('attested', 2)], false],
  ['notMet', principle(), lacking, [stated('overridden', 1)], false],
  ['notMet', principle(), lacking, [stated('overridden', 1), stated('withdrawn', 2)], true],
  ['notMet', principle(), lacking, [stated('overridden', 3), stated('withdrawn', 2)], false],
  ['notMet', principle(), lacking, [stated('overridden', 1, { principleId: 'other' })], true],
] as const)('%s: %o', (finding, definition, check, statements, blocking) => {
  const results = evaluate([definition], check, statements);
  expect(results[0]?.finding).toBe(finding);
  expect(blocks(results)).toBe(blocking);
});

test('the latest words count, and say who wrote them in which role', () => {
  const [result] = evaluate([principle()], lacking, [stated('overridden', 2), stated('overridden', 1)]);
  expect(result?.overridden).toEqual({
    words: 'overridden 2',
    role: 'politicalOwner',
    by: 'Bo',
    at: '2027-01-01T12:02:00.000Z',
  });
  expect(result?.missing).toEqual(['principles.missing.decisionOn']);
});
