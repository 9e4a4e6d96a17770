import { answerInPublic } from '@/lib/contribution/answer-in-public';
import { reportContribution } from '@/lib/contribution/report-contribution';
import { takeBackAnswer } from '@/lib/contribution/take-back-answer';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import type { AnswerInPublic, DemoDialogue } from './content/types';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** What the municipality has answered in public below what came in, and what somebody has reported. */
export function conversation(living: Living, demo: DemoDialogue, town: Town, calendar: Calendar): Step[] {
  const { answers = [], reported = [] } = demo;
  return [
    ...answers.flatMap((answer) => answerSteps(living, answer, town, calendar)),
    ...reported.map(({ about, daysFromStart, time, reason, words }) => ({
      at: calendar.at(daysFromStart, time),
      run: async () => {
        const contributionId = town.contribution(living.content.key, about);
        const form = { slug: living.slug, contributionId, reason, words, key: newId(), website: '' };
        done(await perform(reportContribution, resident, form));
      },
    })),
  ];
}

function answerSteps(living: Living, answer: AnswerInPublic, town: Town, calendar: Calendar): Step[] {
  const { about, by, text, language = 'sv', takenBack } = answer;
  let answerId = '';
  const given = {
    at: calendar.at(answer.daysFromStart, answer.time),
    run: async () => {
      const contributionId = town.contribution(living.content.key, about);
      const input = { contributionId, body: text, language };
      answerId = done(await perform(answerInPublic, await town.actor(by), input)).answerId;
    },
  };
  if (!takenBack) return [given];
  return [
    given,
    {
      at: calendar.at(takenBack.daysFromStart, takenBack.time),
      run: async () => {
        const input = { answerId, reason: takenBack.reason };
        done(await perform(takeBackAnswer, await town.actor(by), input));
      },
    },
  ];
}
