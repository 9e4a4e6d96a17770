import { describe, expect, test } from 'vitest';
import { commitmentOf } from './commitment';
import { planDifferences } from './differences';
import { blankPlan, type PlanContent, planContent } from './model';
import { tidied } from './rows';
import { missingFrom, neededRoles } from './rules';
import { planSections, sectionInput, sectionOf, seenOf } from './sections';
import { soundPlan } from './testing';

const sound = soundPlan();
const lacks = (other: Partial<PlanContent>, roles: readonly (typeof neededRoles)[number][] = neededRoles) =>
  missingFrom({ ...sound, ...other }, roles).map(({ key }) => key.replace('plan.missing.', ''));

test('a sound plan lacks nothing, an empty one nearly everything', () => {
  expect(lacks({})).toEqual([]);
  expect(missingFrom(blankPlan, []).length).toBeGreaterThan(20);
});

test.each<[Partial<PlanContent>, string[]]>([
  [{ question: '' }, ['question']],
  [{ openItems: [] }, ['openItems']],
  [{ closesOn: sound.opensOn }, ['closesAfterOpening']],
  [{ interimFeedbackOn: sound.closesOn }, ['interimAfterClosing']],
  [{ finalFeedbackOn: sound.decisionOn }, ['finalAfterDecision']],
  [{ evaluationOn: sound.finalFeedbackOn }, ['evaluationLast']],
  [{ activities: [] }, ['activities']],
  [{ activities: sound.activities.map((one) => ({ ...one, title: '' })) }, ['activityName']],
  // These are the principles' to judge, and may be overridden there.
  [{ childrenAffected: '', childrenHow: '' }, []],
  [{ accessibility: '', languages: '', feedback: [] }, []],
  [{ decisionOn: sound.closesOn, finalFeedbackOn: sound.finalFeedbackOn }, []],
])('with %o it lacks %j', (other, expected) => {
  expect(lacks(other)).toEqual(expected);
});

test('somebody must be appointed before residents are invited', () => {
  expect(lacks({}, ['projectLead'])).toEqual(['role.politicalOwner', 'role.moderator', 'role.feedbackOwner']);
});

describe('the commitment', () => {
  test.each<[Partial<PlanContent>, boolean]>([
    [{ level: 'involve' }, true],
    [{ openItems: [] }, true],
    [{ openItems: [{ id: 'open-1', text: 'Belysning och bänkar' }] }, true],
    [{ fixedItems: [{ id: 'fixed-1', text: 'Budgeten', why: 'Beslutad.' }] }, true],
    [{ conditions: [] }, true],
    [{ nothingFixed: true }, true],
    [{ openItems: [{ id: 'another', text: ' Belysning ' }] }, false],
    [{ fixedItems: [{ id: 'fixed-1', text: 'Platsen', why: 'Beslutad i detaljplan 2019.' }] }, false],
    [{ question: 'En annan fråga?', closesOn: '2099-01-01', promise: 'Annat.' }, false],
  ])('changed by %o: %s', (other, changes) => {
    expect(commitmentOf({ ...sound, ...other }) !== commitmentOf(sound)).toBe(changes);
  });

  test('does not depend on the order of items', () => {
    const [a, b] = [
      { id: 'a', text: 'Ljus' },
      { id: 'b', text: 'Tak' },
    ];
    expect(commitmentOf({ ...sound, openItems: [a, b] })).toBe(commitmentOf({ ...sound, openItems: [b, a] }));
  });
});

describe('differences', () => {
  test('are found per field, in the plan’s order, and nowhere else', () => {
    const after = { ...sound, level: 'involve' as const, purpose: 'Nytt syfte' };
    expect(planDifferences(sound, after)).toEqual([
      { field: 'purpose', before: sound.purpose, after: 'Nytt syfte' },
      { field: 'level', before: 'consult', after: 'involve' },
    ]);
    expect(planDifferences(sound, sound)).toEqual([]);
  });

  test('are not made by the order in which a database keeps keys', () => {
    const shuffled = {
      ...sound,
      fixedItems: sound.fixedItems.map(({ id, text, why }) => ({ why, text, id })),
    };
    expect(planDifferences(sound, shuffled)).toEqual([]);
  });

  test('are not made by a field that an older version does not have', () => {
    const { childrenWithoutActivity: _, ...older } = sound;
    expect(planDifferences(older as PlanContent, sound)).toEqual([]);
  });
});

describe('sections', () => {
  test('hold every field of the plan exactly once', () => {
    const fields = planSections.flatMap((section) => section.fields as readonly string[]);
    expect([...fields].sort()).toEqual(Object.keys(planContent.shape).sort());
    expect(sectionOf('decisionOn').slug).toBe('tidplan');
  });

  test('a form holds its own fields only', () => {
    const parsed = sectionInput.parse({
      section: 'influence',
      dialogueId: crypto.randomUUID(),
      seen: 'x',
      openItems: [{ id: '', text: ' Ljus ' }, { text: '' }],
      question: 'Smugglad',
    });
    expect(parsed).toMatchObject({
      openItems: [
        { id: '', text: 'Ljus' },
        { id: '', text: '' },
      ],
    });
    expect(parsed).not.toHaveProperty('question');
  });

  test('notice a change in themselves, and not one elsewhere', () => {
    const other = { ...sound, purpose: 'Annat' };
    expect(seenOf(other, 'question')).not.toBe(seenOf(sound, 'question'));
    expect(seenOf(other, 'influence')).toBe(seenOf(sound, 'influence'));
  });
});

test('empty rows are dropped, new ones get an id, and two never share one', () => {
  const openItems = [
    { id: 'keep', text: 'Ljus' },
    { id: '', text: '' },
    { id: '', text: 'Tak' },
    { id: 'keep', text: 'Kopia' },
  ];
  const rows = tidied({ ...blankPlan, openItems }).openItems;
  expect(rows.map(({ text }) => text)).toEqual(['Ljus', 'Tak', 'Kopia']);
  expect(rows[0]?.id).toBe('keep');
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  expect(planContent.shape.openItems.safeParse(rows).success).toBe(true);
});
