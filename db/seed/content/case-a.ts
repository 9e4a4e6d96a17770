import { planA } from './case-a.plan';
import type { DialogueContent } from './types';

/** Case A: decided and answered long ago; now the promises are followed. */
export const caseA: DialogueContent = {
  key: 'case-a',
  committee: 'ks',
  state: 'followUp',
  registry: { series: 'KK', number: 402, daysFromStart: -985 },
  publicTexts: {
    title: 'Service i landsbygdsorterna',
    slug: 'service-i-landsbygdsorterna',
    lead: 'Vilken service behöver finnas för att det ska gå att bo, arbeta och bli gammal i våra orter utanför staden? Kommunen och byarnas egna föreningar tog fram svaret tillsammans, på tio bymöten.',
    facts: [
      {
        title: 'Orterna',
        text: 'Var tredje invånare i kommunen bor utanför tätorten. Sju orter har skola, fem har matbutik och tre har drivmedel.',
      },
      {
        title: 'Åldern',
        text: 'I fyra av orterna är var tredje invånare över 65 år. Av dem som flyttar därifrån efter 75 flyttar de flesta till lägenhet i staden.',
      },
      {
        title: 'Vad staten betalar',
        text: 'En kommun med serviceplan kan söka statligt stöd till butiker och drivmedel. Utan plan går det inte.',
      },
      {
        title: 'Pengarna',
        text: 'Kommunstyrelsen har satt av 6 miljoner kronor under tre år. Det räcker till att börja, inte till allt.',
      },
    ],
    statutoryConsultationWarning: null,
    thanks: 'Tack för att du kom, ringde eller skrev. Du kan följa åtgärderna ort för ort här.',
  },
  initiative: {
    organ: 'Kommunstyrelsen',
    registeredBy: 'torbjorn-wiklander',
    reference: 'Kommunstyrelsens protokoll § 88',
    daysFromStart: -985,
    question: 'Vilken service behöver finnas i våra landsbygdsorter, och vem kan göra vad?',
    why: 'Tre butiker har stängt på fyra år. Byarnas föreningar har bett om en gemensam plan. Kommunen rår inte över allt, och föreningarna inte heller, så svaret måste göras tillsammans.',
  },
  assessment: {
    assessedBy: 'petra-almgren',
    daysFromStart: -955,
    questionCanBeInfluenced: {
      answer: true,
      reason:
        'Det finns ingen serviceplan. Innehåll, ordning och arbetssätt är öppna inom ramen på 6 miljoner.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Kommunstyrelsen har beslutat att planen ska skrivas tillsammans med byarnas föreningar.',
    },
    thereIsTime: { answer: true, reason: 'Sista dag att söka statligt stöd ligger ett år efter mötena.' },
    thereAreResources: {
      answer: true,
      reason: 'En landsbygdsutvecklare på halvtid, och föreningarna lånar ut lokaler och mötesledare.',
    },
    outcome: 'dialogue',
    conclusion:
      'Passar för dialog på nivån samarbete. Mötena ska ledas av byarnas egna personer tillsammans med kommunen.',
  },
  plan: planA,
  earlyEnd: null,
  decision: {
    organ: 'Kommunstyrelsen',
    daysFromStart: -904,
    paragraph: '§ 131',
    registry: { series: 'KK', number: 402, daysFromStart: -985 },
    outcome: 'held',
    conditions: ['Minst en ledamot av Kommunstyrelsen ska delta på varje möte om det går.'],
    dissent: null,
    recordedBy: 'ritva-lehtonen',
  },
};
