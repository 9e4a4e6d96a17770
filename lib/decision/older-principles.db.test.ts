import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import {
  aCommittee,
  aPerson,
  awaitingDecision,
  completePlan,
  submitVersion,
} from '@/db/testing/planned-dialogue';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { done } from '@/lib/initiative/testing';
import { adoptPrincipleSet } from '@/lib/principles/adopt-principle-set';
import { decisionPage } from './queries';
import { recordDecision } from './record-decision';

const today = dayOf(new Date());
const plan = completePlan((offset) => addDays(today, offset));

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const aPrinciple = (cluster: string, checkKind: 'automatic' | 'attested') => ({
  cluster,
  title: `Princip ${cluster}`,
  body: 'Det ska gå att påverka.',
  promise: 'Du blir aldrig tillfrågad för syns skull.',
  checkKind,
  stage: 'plan',
  severity: 'block',
  overrideRole: null,
});
const aSet = (version: number, adoptedOn: string, principles: ReturnType<typeof aPrinciple>[]) => ({
  version,
  title: 'Principer',
  organ: 'Kommunfullmäktige',
  adoptedOn,
  paragraph: `§ ${version}`,
  registryNumber: 'KK 2026/1',
  principles,
});

test('principles adopted between plan and decision are noticed, with what they say of the plan', async () => {
  const administrator = await aPerson('Ada Prov', [{ role: 'administrator' }]);
  const adopt = async (set: ReturnType<typeof aSet>) =>
    done(await perform(adoptPrincipleSet, administrator, set));
  const { id: first } = await adopt(aSet(1, '2026-01-01', [aPrinciple('P1', 'automatic')]));
  const committeeId = await aCommittee();
  const registrar = await aPerson('Rut Prov', [{ role: 'registrar', committeeId }]);
  const { id } = await awaitingDecision(committeeId, plan);
  const planVersionId = await submitVersion(id, plan, { number: 2, principleSetId: first });
  expect((await decisionPage(id)).rechecked).toEqual({ awaiting: undefined, decided: undefined });

  await adopt(aSet(2, today, [aPrinciple('P1', 'automatic'), aPrinciple('P12', 'attested')]));
  const { rechecked } = await decisionPage(id);
  expect(rechecked.awaiting).toMatchObject({ checked: { version: 1 }, inForce: { version: 2 } });
  done(
    await perform(recordDecision, registrar, {
      dialogueId: id,
      planVersionId,
      organ: 'Nämnden',
      decidedOn: today,
      paragraph: '§ 42',
      registryNumber: 'SBN 2027/12',
      outcome: 'held',
    }),
  );
  const { awaiting, decided } = (await decisionPage(id)).rechecked;
  expect(awaiting).toBeUndefined();
  expect(decided?.principles.map(({ cluster, finding }) => [cluster, finding])).toEqual([
    ['P1', 'notMet'],
    ['P12', 'needsWords'],
  ]);
});
