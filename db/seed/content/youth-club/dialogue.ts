import type { DialogueContent } from '../types';
import { youthClubPlan } from './plan';

/** Evaluated: the promises have been compared with what came of them. */
export const youthClub: DialogueContent = {
  key: 'youth-club',
  committee: 'kfn',
  state: 'evaluated',
  registry: { series: 'KFN', number: 22, daysFromStart: -700 },
  publicTexts: {
    title: 'Fritidsgården på Brandholmen',
    lead: 'Gården är halvtom och parkeringen utanför full. Vad ska finnas där inne, när, och vem ska få bestämma? Fråga inte oss vuxna.',
    facts: [
      {
        title: 'Så är det nu',
        text: 'Öppet tisdag, torsdag och fredag 17–21. Två ledare. Ett biljardbord, ett kök och en musikanläggning från 2003.',
      },
      {
        title: 'Pengarna',
        text: '2,1 miljoner kronor om året. Två tredjedelar är löner.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Kultur- och fritidsnämnden',
    registeredBy: 'henrik-stalnacke',
    reference: 'Nämndens protokoll § 8, punkt 2',
    daysFromStart: -700,
    question: 'Vad ska fritidsgården på Brandholmen vara, och vem ska bestämma där?',
    why: 'Två gånger har vi rustat gården efter vuxnas förslag. Båda gångerna kom färre. Tredje gången får ungdomarna hålla i pennan.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -688,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Tider, innehåll, ledare och inflytande är öppna inom ramen.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har skjutit upp anställningarna tills dialogen är klar.',
    },
    thereIsTime: { answer: true, reason: 'Nya ledare börjar först ett halvår efter dialogen.' },
    thereAreResources: {
      answer: true,
      reason: '48 000 kronor, varav hälften är lön till unga samtalsledare.',
    },
    outcome: 'dialogue',
  },
  plan: youthClubPlan,
  earlyEnd: null,
  decision: {
    organ: 'Kultur- och fritidsnämnden',
    daysFromStart: -655,
    paragraph: '§ 15',
    registry: { series: 'KFN', number: 22, daysFromStart: -700 },
    outcome: 'held',
    conditions: ['Minst hälften av de tillfrågade ska vara tjejer.'],
    dissent: null,
    recordedBy: 'lena-kvarnstrom',
  },
};
