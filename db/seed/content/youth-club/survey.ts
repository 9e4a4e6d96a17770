import type { SurveyContent } from '../types';

/** What day, who decides, and how it feels to come in: asked in the schools, answered by choosing only. */
export const youthClubSurvey: SurveyContent = {
  savedBy: 'felicia-bohman',
  daysFromStart: -640,
  title: 'Din fritidsgård',
  intro: 'Fyra frågor. Klassen svarar på lektionstid, var och en för sig.',
  questions: [
    {
      key: 'day',
      kind: 'single',
      label: 'Vilken dag ska gården ha öppet om det bara blir en till?',
      options: ['Lördag', 'Söndag', 'Onsdag', 'Fredag längre på kvällen'],
    },
    {
      key: 'welcome',
      kind: 'scale',
      label: 'Hur välkommen känner du dig när du kliver in?',
      points: 5,
      low: 'inte alls',
      high: 'helt och hållet',
    },
    {
      key: 'decide',
      kind: 'several',
      label: 'Vad vill du vara med och bestämma om?',
      options: ['Vad som köps in', 'Tiderna', 'Reglerna', 'Vilka som jobbar där'],
    },
    { key: 'gender', kind: 'background', topic: 'gender' },
  ],
  respondents: 84,
  habits: [
    {
      of: 43,
      told: { gender: 'woman' },
      chances: { day: [8, 2, 1, 3], welcome: [5, 5, 3, 2, 1], decide: [3, 3, 4, 5] },
    },
    {
      of: 34,
      told: { gender: 'man' },
      chances: { day: [7, 1, 1, 5], welcome: [1, 2, 4, 5, 4], decide: [6, 4, 2, 1] },
    },
    {
      of: 3,
      told: { gender: 'other' },
      chances: { day: [2, 1, 1, 1], welcome: [3, 2, 1, 0, 0], decide: [1, 1, 3, 3] },
    },
    {
      of: 4,
      told: {},
      chances: { day: [1, 1, 1, 1], welcome: [1, 1, 1, 1, 1], decide: [1, 1, 1, 1] },
    },
  ],
  texts: [],
};
