import type { DialogueContent } from './types';

/** An initiative that nobody has assessed yet. */
export const summerJobs: DialogueContent = {
  key: 'summer-jobs',
  committee: 'kan',
  state: 'initiative',
  registry: { series: 'KAN', number: 31, daysFromStart: -9 },
  publicTexts: {
    title: 'Feriejobben: vem ska få plats?',
    lead: 'Fler unga söker feriejobb än det finns platser till. Nämnden vill veta hur platserna ska fördelas.',
    facts: [],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Kompetens- och arbetsmarknadsnämnden',
    registeredBy: 'torbjorn-wiklander',
    reference: 'Nämndens protokoll § 22, initiativ under övriga ärenden',
    daysFromStart: -9,
    question: 'Hur ska kommunens feriejobb fördelas när fler söker än det finns platser till?',
    why: 'Förra året fick 212 av 540 sökande plats. I dag lottas jobben. Några i nämnden vill ge förtur åt den som aldrig har haft ett jobb, andra tycker att lotten är rättvisast. Ingen av oss har frågat ungdomarna, och inte heller arbetsplatserna som tar emot dem.',
  },
  assessment: null,
  plan: null,
  earlyEnd: null,
  decision: null,
};
