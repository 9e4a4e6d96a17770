import type { DialogueContent } from '../types';
import { libraryHoursPlan } from './plan';

/** Small, in a village, and open now. */
export const libraryHours: DialogueContent = {
  key: 'library-hours',
  committee: 'kfn',
  state: 'open',
  registry: { series: 'KFN', number: 40, daysFromStart: -88 },
  publicTexts: {
    title: 'När ska biblioteket i Stigtomta vara öppet?',
    lead: 'Biblioteket har öppet 14 timmar i veckan, nästan alla medan folk är på jobbet. Timmarna blir inte fler, men de kan flyttas. När behöver du dem?',
    facts: [
      {
        title: 'Öppet i dag',
        text: 'Måndag 10–14, tisdag 13–17, torsdag 12–18. Stängt onsdag, fredag och helg.',
      },
      {
        title: 'Meröppet',
        text: 'På meröppna bibliotek går du in själv med lånekort och kod. I Tystberga används det mest på söndagar. Den som vill ha koden får en genomgång, och barn under 15 går in med en vuxen.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Kultur- och fritidsnämnden',
    registeredBy: 'henrik-stalnacke',
    reference: 'Nämndens protokoll § 12, punkt 4',
    daysFromStart: -88,
    question: 'När ska biblioteket i Stigtomta vara öppet?',
    why: 'Ett medborgarbrev frågade varför biblioteket stänger klockan 17 den dag bussen från stan kommer 17.20. Ingen i nämnden kunde svara.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -79,
    questionCanBeInfluenced: {
      answer: true,
      reason:
        'Schemat läggs om varje termin. Meröppet kräver ett lås för 60 000 kronor, som finns i budgeten.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har inget eget förslag och har bett om två att välja mellan.',
    },
    thereIsTime: { answer: true, reason: 'Det nya schemat ska gälla om drygt fyra månader.' },
    thereAreResources: {
      answer: true,
      reason: 'Personalen gör samtalen vid disken. Tryck kostar 8 000 kronor.',
    },
    outcome: 'dialogue',
  },
  plan: libraryHoursPlan,
  earlyEnd: null,
  decision: {
    organ: 'Kultur- och fritidsnämnden',
    daysFromStart: -38,
    paragraph: '§ 27',
    registry: { series: 'KFN', number: 40, daysFromStart: -88 },
    outcome: 'held',
    conditions: [],
    dissent: null,
    recordedBy: 'lena-kvarnstrom',
  },
};
