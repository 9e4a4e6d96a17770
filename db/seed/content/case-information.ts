import type { DialogueContent } from './types';

/** Information, not dialogue: nothing to influence. Begun by a nämnd that no longer exists. */
export const caseInformation: DialogueContent = {
  key: 'case-information',
  committee: 'btn',
  state: 'informationOnly',
  registry: { series: 'BTN', number: 41, daysFromStart: -402 },
  publicTexts: {
    title: 'Ny vattenledning under Västra Storgatan',
    slug: 'ny-vattenledning-vastra-storgatan',
    lead: 'Huvudledningen från 1938 läcker och måste bytas. Det går inte att välja om eller var, så vi informerar i stället för att bjuda in till dialog.',
    facts: [
      {
        title: 'Vad som görs',
        text: 'En ny ledning läggs i samma schakt, 640 meter. Gatan grävs upp i tre etapper om högst sju veckor.',
      },
      {
        title: 'Vem du ringer',
        text: 'Frågor om avstängningar, hemtjänst och leveranser tas emot av Kommunservice, 0155-24 80 00.',
      },
    ],
    statutoryConsultationWarning: null,
    thanks: '',
  },
  initiative: {
    organ: 'Bygg- och tekniknämnden',
    registeredBy: 'rolf-cederlund',
    reference: 'Nämndens protokoll § 17, punkt 2',
    daysFromStart: -402,
    question: 'Hur ska arbetet med vattenledningen på Västra Storgatan läggas upp?',
    why: 'Arbetet berör 210 hushåll och trettiotalet verksamheter. Nämnden ville pröva om de boende kan vara med och bestämma ordningen mellan etapperna.',
  },
  assessment: {
    assessedBy: 'johan-edelsvard',
    daysFromStart: -388,
    questionCanBeInfluenced: {
      answer: false,
      reason:
        'Ledningen måste ligga i befintligt schakt, och etapperna följer var ventilerna sitter. Byts de i annan ordning blir kvarteren utan vatten i flera dygn.',
    },
    decisionMakersCanBeInfluenced: {
      answer: false,
      reason: 'Läckaget är ett brott mot villkoren för dricksvatten. Nämnden får inte låta bli.',
    },
    thereIsTime: {
      answer: false,
      reason: 'Ledningen har brustit två gånger på ett år och arbetet börjar inom två månader.',
    },
    thereAreResources: {
      answer: true,
      reason: 'Pengar till information finns i projektet.',
    },
    outcome: 'informationOnly',
    conclusion:
      'Det finns inget att påverka. Boende och verksamheter ska få tydlig information, en kontaktperson och besked två veckor före varje etapp.',
  },
  plan: null,
  earlyEnd: {
    outcome: 'informationOnly',
    organ: 'Bygg- och tekniknämnden',
    daysFromStart: -371,
    paragraph: '§ 23',
    publicReason:
      'Vi behöver byta ledningen, och tekniken avgör i vilken ordning det sker. Att fråga om något ni inte kan påverka vore oärligt. Ni får i stället brev före varje etapp, en kontaktperson att ringa och en karta över omvägar som uppdateras varje fredag.',
    recordedBy: 'lena-kvarnstrom',
  },
  decision: null,
};
