import { expect, test } from 'vitest';
import { demoDialogues } from './content/demo';
import { planFields } from './plan-content';
import { Calendar } from './timeline';

test('nothing of a plan begins before its dialogue is open, whatever weekday the demo starts on', () => {
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const calendar = new Calendar(new Date(Date.UTC(2027, 2, 8 + weekday, 12)));
    for (const { dialogue } of demoDialogues) {
      const { plan, publicTexts } = dialogue;
      if (!plan) continue;
      const { opensOn, activities } = planFields({ plan, publicTexts }, calendar);
      const early = activities.filter(({ startsOn }) => startsOn < opensOn);
      expect([dialogue.key, early]).toEqual([dialogue.key, []]);
    }
  }
});
