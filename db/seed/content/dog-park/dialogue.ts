import type { DialogueContent } from '../types';
import { dogParkPlan } from './plan';

/** Broken off while it was open: what had come in is still owed an answer. */
export const dogPark: DialogueContent = {
  key: 'dog-park',
  committee: 'msn',
  state: 'closed',
  registry: { series: 'MSN', number: 118, daysFromStart: -128 },
  publicTexts: {
    title: 'Hundrastgård på Herrhagen',
    lead: 'Nämnden vill veta om det går att ha en tredje rastgård, vid båtuppställningen. Frågan går både till dem som har hund och till dem som bor intill.',
    facts: [
      {
        title: 'Ytan',
        text: '2 200 kvadratmeter gräs mellan båtuppställningen och gångvägen. Närmaste bostad ligger 85 meter bort.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    registeredBy: 'idil-nuur',
    reference: 'Nämndens protokoll § 18',
    daysFromStart: -128,
    question: 'Hur ska en hundrastgård på Herrhagen vara, för den som har hund och för den som bor intill?',
    why: 'De som har hund på Herrhagen går i dag till båtklubbens gräs, och båtklubben är trött på det. Nämnden vill ha en gård som båda sidor kan leva med.',
  },
  assessment: {
    assessedBy: 'johan-edelsvard',
    daysFromStart: -116,
    questionCanBeInfluenced: { answer: true, reason: 'Allt utom platsen är öppet.' },
    decisionMakersCanBeInfluenced: { answer: true, reason: 'Nämnden har inte sett någon ritning.' },
    thereIsTime: { answer: true, reason: 'Inget byggs förrän nämnden har beslutat.' },
    thereAreResources: { answer: true, reason: 'Parkenheten håller i dialogen på ordinarie tid.' },
    outcome: 'dialogue',
  },
  plan: dogParkPlan,
  earlyEnd: null,
  decision: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    daysFromStart: -88,
    paragraph: '§ 39',
    registry: { series: 'MSN', number: 118, daysFromStart: -128 },
    outcome: 'held',
    conditions: [],
    dissent: null,
    recordedBy: 'lena-kvarnstrom',
  },
  turn: {
    kind: 'cancelled',
    daysFromStart: -40,
    text: 'Markprover visar att det ligger gamla fyllnadsmassor med bly under gräset vid båtuppställningen. Där kan varken hundar eller människor vistas, och ingen annan yta på Herrhagen är möjlig. Dialogen avbryts därför, och träffen på platsen är inställd.\n\nProverna borde ha tagits innan vi frågade er. Ni som hann skriva får svar här på samma sätt som om dialogen hade pågått till slut: först vad ni sa, sedan vad nämnden gör av det.',
  },
};
