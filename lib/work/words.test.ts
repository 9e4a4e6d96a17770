import { expect, test } from 'vitest';
import { dialogueStates } from '@/lib/dialogue/model';
import type { WorkDates } from '@/lib/dialogue/register';
import { isEnd } from '@/lib/dialogue/workflow';
import { texts } from '@/lib/text/server';
import type { WorkItem } from './rules';
import { aheadText, goesOnText, nobodyKey, onwardText, waitsFor } from './words';

const say = texts('sv');
const now = new Date('2026-10-01T10:00:00Z');
const noDays: WorkDates = {
  opensOn: null,
  closesOn: null,
  interimFeedbackOn: null,
  decisionOn: null,
  finalFeedbackOn: null,
  evaluationOn: null,
};

test('what the clock does is told with its day', () => {
  expect(goesOnText({ ...noDays, state: 'open', closesOn: '2026-10-07' }, now, say)).toBe(
    'Stänger av sig själv onsdag 7 oktober 2026',
  );
  expect(goesOnText({ ...noDays, state: 'announced', opensOn: '2026-10-05' }, now, say)).toBe(
    'Öppnar av sig själv måndag 5 oktober 2026',
  );
});

test('no day is named that is not known, is past, or on which nothing happens by itself', () => {
  const nothing = 'Ingen behöver göra något nu';
  expect(goesOnText({ ...noDays, state: 'open' }, now, say)).toBe(nothing);
  expect(goesOnText({ ...noDays, state: 'open', closesOn: '2026-09-30' }, now, say)).toBe(nothing);
  expect(goesOnText({ ...noDays, state: 'finalFeedback', evaluationOn: '2026-12-01' }, now, say)).toBe(
    nothing,
  );
});

test('what is read before a decision says on which day the nämnd decides, or what is known of it', () => {
  const ahead = (given: Partial<WorkItem>, opensOn: string | null = null) =>
    aheadText({ due: null, since: null, daysLate: 0, dialogue: { opensOn }, ...given } as WorkItem, say);
  expect(ahead({ due: '2026-10-20' })).toEqual(['Nämnden beslutar tisdag 20 oktober 2026']);
  expect(ahead({ due: '2026-09-20', daysLate: 11 })).toEqual([
    'Nämnden skulle besluta söndag 20 september 2026',
  ]);
  expect(ahead({ since: now }, '2026-11-02')).toEqual([
    'Inlämnad torsdag 1 oktober 2026',
    'Beslutet behövs senast söndag 1 november 2026',
  ]);
});

test('what the nämnd decides waits for the nämnd, and only then for those who write it down', () => {
  const dialogue = { id: 'd', committeeId: 'c' };
  const registrar = (name: string) =>
    ({ name, role: 'registrar', committeeId: 'c', dialogueId: null }) as const;
  const decision = { step: 'recordDecision', owners: ['registrar'] } as const;
  expect(waitsFor(decision, dialogue, [registrar('Ritva'), registrar('Sten')], say)).toBe(
    'Väntar på nämndens beslut. Registratorn Ritva eller Sten antecknar det sedan.',
  );
  expect(waitsFor(decision, dialogue, [], say)).toBe(
    'Väntar på nämndens beslut. Ingen registrator är utsedd som kan anteckna det.',
  );
  const archive = { step: 'archive', owners: ['registrar'] } as const;
  expect(waitsFor(archive, dialogue, [registrar('Ritva')], say)).toBe('Väntar på registrator Ritva');
});

test('after what is to be done now comes what the next step of the chain waits for', () => {
  const unread = { reasons: [{ key: 'work.why.unread', count: 10 }] } as const;
  expect(onwardText({ ...noDays, state: 'open', closesOn: '2026-12-12' }, [unread], say)).toBe(
    'Sammanställningen kan börja när dialogen har stängt lördag 12 december 2026. ' +
      'De 10 ogranskade bidragen måste granskas innan de kan kodas.',
  );
  expect(onwardText({ ...noDays, state: 'open' }, [], say)).toBe(
    'Sammanställningen kan börja när dialogen har stängt.',
  );
  for (const state of dialogueStates) {
    const isLast = isEnd(state) || state === 'evaluated';
    expect(onwardText({ ...noDays, state }, [], say) === undefined, state).toBe(isLast);
  }
});

test('nobody is "not appointed yet" in a dialogue that has ended', () => {
  expect(nobodyKey('planning')).toBe('office.dialogue.nobody.yet');
  expect(nobodyKey('declined')).toBe('office.dialogue.nobody.notHeld');
  expect(nobodyKey('informationOnly')).toBe('office.dialogue.nobody.notHeld');
  expect(nobodyKey('cancelled')).toBe('office.dialogue.nobody.cancelled');
  expect(nobodyKey('archived')).toBe('office.dialogue.nobody.ended');
});
