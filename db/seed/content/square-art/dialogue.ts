import type { DialogueContent } from '../types';
import { squareArtPlan } from './plan';

/** Decided and announced; it opens in some days. */
export const squareArt: DialogueContent = {
  key: 'square-art',
  committee: 'kfn',
  state: 'announced',
  registry: { series: 'KFN', number: 58, daysFromStart: -74 },
  publicTexts: {
    title: 'Konst på torget: tre skisser att välja mellan',
    lead: 'Tre konstnärer har lämnat varsin skiss till ett verk på torgets norra halva. Juryn väljer inte ensam: vi vill höra vad du ser.',
    facts: [
      {
        title: 'Skiss 1: Åns band',
        text: 'Ett lågt, långt band av blå granit som följer torgets lutning. Går att sitta på. I springorna rinner regnvatten.',
      },
      {
        title: 'Skiss 2: Sju väntare',
        text: 'Sju figurer i brons, något större än människor, som står utspridda och tittar åt olika håll. En av dem har en tom stol bredvid sig.',
      },
      {
        title: 'Skiss 3: Ljusbänken',
        text: 'En rund bänk i ek under ett tak av glas som byter färg med vädret. Lyser svagt efter mörkrets inbrott.',
      },
      {
        title: 'Pengarna',
        text: 'Högst 900 000 kronor. De är avsatta enligt regeln om en procent till konst när kommunen bygger.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Kultur- och fritidsnämnden',
    registeredBy: 'henrik-stalnacke',
    reference: 'Nämndens protokoll § 31, punkt 3',
    daysFromStart: -74,
    question: 'Vilket av tre konstverk ska stå på torget?',
    why: 'Vid förra inköpet fick vi veta vad folk tyckte först när verket var på plats. Den här gången finns tre skisser och ett halvår. Då ska vi använda det.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -61,
    questionCanBeInfluenced: {
      answer: true,
      reason:
        'Tre skisser är likvärdiga enligt juryn, och alla tre konstnärerna kan tänka sig att ändra i dem.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har bett juryn vänta med sitt förslag tills dialogen är sammanställd.',
    },
    thereIsTime: { answer: true, reason: 'Verket beställs tidigast om fem månader.' },
    thereAreResources: {
      answer: true,
      reason: 'Konsthandläggaren har avsatt tid. 35 000 kronor finns till modeller, tält och tryck.',
    },
    outcome: 'dialogue',
  },
  plan: squareArtPlan,
  earlyEnd: null,
  decision: {
    organ: 'Kultur- och fritidsnämnden',
    daysFromStart: -16,
    paragraph: '§ 44',
    registry: { series: 'KFN', number: 58, daysFromStart: -74 },
    outcome: 'held',
    conditions: [],
    dissent: 'En ledamot reserverade sig och ville att juryn skulle besluta ensam.',
    recordedBy: 'lena-kvarnstrom',
  },
};
