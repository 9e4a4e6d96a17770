import { surveyB } from './case-b.survey';
import type { SameInWords } from './types';

/** The survey of case B in English: the same shape as the Swedish one, with other words. */
export const englishSurveyB: SameInWords = {
  part: 'survey',
  language: 'en',
  writtenBy: 'felicia-bohman',
  daysFromStart: -19,
  decided: surveyB,
  words: {
    title: 'Your way through the terminal',
    intro:
      'It takes about five minutes. You can skip questions. The Youth Council has read the questions and changed three of them.',
    questions: [
      {
        label: 'How often are you at the bus terminal?',
        options: ['Almost every day', 'A few times a week', 'A few times a month', 'Less often'],
      },
      {
        label: 'At what times are you usually there?',
        options: ['Before 7 am', 'From 7 am to 4 pm', 'From 4 pm to 8 pm', 'After 8 pm'],
      },
      { label: 'How safe do you feel there in the daytime?', low: 'very unsafe', high: 'completely safe' },
      { label: 'How safe do you feel there when it is dark?' },
      {
        label: 'What would make the biggest difference to you?',
        help: 'All four can be changed. There is not money enough for everything at once.',
        options: [
          'Better light',
          'Hosts on the spot',
          'Warmer and more open places to wait',
          'Lower bushes and a clear view',
        ],
      },
      {
        label: 'When would a host do the most good?',
        options: [
          'In the mornings before school',
          'In the afternoons',
          'On weekday evenings',
          'On Friday and Saturday nights',
          'I don’t know',
        ],
      },
      { label: 'Where is it unsafe, and what makes it so?' },
      { label: 'What works well and should be kept?' },
    ],
  },
};
