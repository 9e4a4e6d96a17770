import type { DialogueContent } from '../types';
import { schoolStartPlan } from './plan';

/** Closed: the analyst has begun to sort what came in. */
export const schoolStart: DialogueContent = {
  key: 'school-start',
  committee: 'bun',
  state: 'compiling',
  registry: { series: 'BUN', number: 102, daysFromStart: -118 },
  publicTexts: {
    title: 'När ska skoldagen börja på högstadiet?',
    lead: 'Bussavtalet löper ut, och för första gången på åtta år går det att ändra när skolan börjar. Vi frågar dem som går upp tidigast.',
    facts: [
      {
        title: 'Tre möjliga tider',
        text: '8.00 som i dag, 8.40 eller 9.00. Slutar skolan senare påverkas bussar, träningar och middagar.',
      },
      {
        title: 'Vad forskningen säger',
        text: 'Tonåringar somnar senare än vuxna, också när skärmarna är avstängda. I studier av senare skolstart sover eleverna en kvart till en halvtimme längre. Om de lär sig mer är mindre säkert.',
      },
      {
        title: 'Bussarna',
        text: 'Var tredje högstadieelev åker skolskjuts. De första hämtas 6.35.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Barn- och ungdomsnämnden',
    registeredBy: 'idil-nuur',
    reference: 'Nämndens protokoll § 55, punkt 4, efter skrivelse från ett elevråd',
    daysFromStart: -118,
    question: 'När ska skoldagen börja och sluta på högstadiet?',
    why: 'Ett elevråd skrev till oss och frågade varför alla ska vara vakna när bussbolaget vill. Vi hade inget annat svar än att det är så bussarna går. Nu är avtalet öppet.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -106,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Starttiden skrivs in i upphandlingen och är inte låst.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Ledamöterna är oense sinsemellan och har bett om elevernas och föräldrarnas skäl.',
    },
    thereIsTime: { answer: true, reason: 'Upphandlingen annonseras om fyra månader.' },
    thereAreResources: {
      answer: true,
      reason: 'En utredare på 20 procent. Elevråden får lärartid till sin enkät.',
    },
    outcome: 'dialogue',
  },
  plan: schoolStartPlan,
  earlyEnd: null,
  decision: {
    organ: 'Barn- och ungdomsnämnden',
    daysFromStart: -76,
    paragraph: '§ 61',
    registry: { series: 'BUN', number: 102, daysFromStart: -118 },
    outcome: 'held',
    conditions: ['Elevrådens enkät ska redovisas för sig.'],
    dissent: null,
    recordedBy: 'ritva-lehtonen',
  },
};
