import type { DialogueContent } from '../types';
import { heatShadePlan } from './plan';

/** "Det här sa ni" is out; the decision in the matter is some weeks away. */
export const heatShade: DialogueContent = {
  key: 'heat-shade',
  committee: 'ks',
  state: 'interimFeedback',
  registry: { series: 'KK', number: 211, daysFromStart: -190 },
  publicTexts: {
    title: 'Skugga och svalka när det blir hett',
    lead: 'Somrarna blir varmare. Kommunen ska plantera träd, sätta upp skydd och öppna svala rum. Var behövs de först?',
    facts: [
      {
        title: 'Hetast i tätorten',
        text: 'Asfalten på torget, Brandholmens innergårdar och de två förskolegårdarna utan träd blir varmast. Skillnaden mot parken är upp till 14 grader.',
      },
      {
        title: 'Ett träds kraft',
        text: 'Ett fullvuxet träd kan sänka den upplevda temperaturen under kronan med tio grader. Det tar tjugo år. Ett segel gör det samma dag men slits ut.',
      },
      {
        title: 'Pengarna',
        text: 'Tre miljoner kronor om året i fyra år. Ett träd i gatumiljö kostar omkring 90 000 kronor med jord och skötsel.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Kommunstyrelsen',
    registeredBy: 'torbjorn-wiklander',
    reference: 'Kommunstyrelsens protokoll § 104, punkt 7',
    daysFromStart: -190,
    question: 'Var blir det outhärdligt varmt, och vad skulle göra att du kan vara där ändå?',
    why: 'Klimatplanen ger oss ett mål men ingen ordning. Vi vill inte börja med den gata som har flest höga röster, utan med den där folk mår sämst.',
  },
  assessment: {
    assessedBy: 'petra-almgren',
    daysFromStart: -176,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Ordning, platser och åtgärder är öppna inom fyra års budget.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Kommunstyrelsen har bett om platser från invånarna före sitt beslut.',
    },
    thereIsTime: { answer: true, reason: 'Första planteringen görs tidigast om åtta månader.' },
    thereAreResources: {
      answer: true,
      reason: 'Klimatstrateg på 30 procent, 60 000 kronor och hemtjänstens tid vid besöken.',
    },
    outcome: 'dialogue',
  },
  plan: heatShadePlan,
  earlyEnd: null,
  decision: {
    organ: 'Kommunstyrelsen',
    daysFromStart: -146,
    paragraph: '§ 119',
    registry: { series: 'KK', number: 211, daysFromStart: -190 },
    outcome: 'held',
    conditions: ['Hemtjänstens besökare ska tillfrågas muntligt.'],
    dissent: null,
    recordedBy: 'ritva-lehtonen',
  },
};
