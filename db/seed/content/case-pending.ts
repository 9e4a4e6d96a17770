import { planPending } from './case-pending.plan';
import type { DialogueContent } from './types';

/** A complete plan that waits for the nämnd's meeting. */
export const casePending: DialogueContent = {
  key: 'case-pending',
  committee: 'von',
  state: 'pendingDecision',
  registry: { series: 'VON', number: 129, daysFromStart: -96 },
  publicTexts: {
    title: 'Mötesplatser för äldre',
    slug: 'motesplatser-for-aldre',
    lead: 'Kommunen har fyra mötesplatser för äldre. Två är fulla och två nästan tomma. Vi vill ta reda på vad som skulle få dig att komma, eller varför du inte gör det.',
    facts: [
      {
        title: 'Besök i dag',
        text: 'Omkring 310 personer besöker någon mötesplats varje vecka. Sju av tio är kvinnor. Nästan ingen kommer efter klockan 16 eller på helgen.',
      },
      {
        title: 'Vad det kostar',
        text: 'Mötesplatserna kostar 4,1 miljoner kronor om året. Hälften är hyra.',
      },
      {
        title: 'Ensamhet',
        text: 'I den senaste nationella mätningen svarade varannan person över 80 här att de ibland eller ofta känner sig ensamma.',
      },
    ],
    statutoryConsultationWarning: null,
    thanks: 'Tack! Det du har berättat läses av både tjänstepersoner och politiker i nämnden.',
  },
  initiative: {
    organ: 'Vård- och omsorgsnämnden',
    registeredBy: 'henrik-stalnacke',
    reference: 'Nämndens protokoll § 28',
    daysFromStart: -96,
    question: 'Hur ska mötesplatserna vara för att du ska vilja gå dit?',
    why: 'Två hyresavtal löper ut nästa år. Innan nämnden skriver nya vill den veta vad de äldre själva saknar, och särskilt vad de som aldrig kommer tycker.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -80,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Läge för två av fyra platser, öppettider, mat och innehåll är öppet. Avtalen är inte skrivna.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har sagt att den kan tänka sig både färre och fler platser, om underlaget visar det.',
    },
    thereIsTime: { answer: true, reason: 'Avtalen ska sägas upp tidigast om tio månader.' },
    thereAreResources: {
      answer: true,
      reason:
        'Mötesplatsernas personal gör samtalen på arbetstid. 40 000 kronor finns till telefon och tryck.',
    },
    outcome: 'dialogue',
    conclusion: 'Passar för dialog på nivån delta. Telefon och hembesök är viktigare än webben.',
  },
  plan: planPending,
  earlyEnd: null,
  decision: null,
};
