import type { DialogueContent } from './types';

/**
 * A plan half written. What is missing is missing on purpose: nobody has answered whether children are
 * affected (P8), and the second feedback moment has neither date nor owner (P9).
 */
export const casePlanning: DialogueContent = {
  key: 'case-planning',
  committee: 'kfn',
  state: 'planning',
  registry: { series: 'KFN', number: 63, daysFromStart: -74 },
  publicTexts: {
    title: 'Badplatserna: vad ska vi rusta först?',
    slug: 'badplatserna',
    lead: 'Kommunen sköter elva badplatser. Bryggor, toaletter och vägar är slitna, och pengarna räcker till två eller tre om året.',
    facts: [
      {
        title: 'Skicket i dag',
        text: 'Fyra bryggor har anmärkningar från säkerhetsbesiktningen. Sju badplatser saknar toalett som fungerar med rullstol.',
      },
    ],
    statutoryConsultationWarning: null,
    thanks: 'Tack! Vi läser allt innan nämnden bestämmer ordningen.',
  },
  initiative: {
    organ: 'Kultur- och fritidsnämnden',
    registeredBy: 'henrik-stalnacke',
    reference: 'Nämndens protokoll § 22',
    daysFromStart: -74,
    question: 'Vilka badplatser ska rustas först, och vad är viktigast att göra där?',
    why: 'Nämnden får skrivelser från åtta byalag som alla vill komma först. Det finns ingen rättvis ordning i dag, den som ringer mest får mest.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -60,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Ordningen för de kommande fyra åren är inte beslutad. Det som rör säkerhet görs ändå.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har skjutit upp beslutet om ordning för att få ett underlag från invånarna.',
    },
    thereIsTime: { answer: true, reason: 'Beslutet tas först i höstens budget.' },
    thereAreResources: {
      answer: true,
      reason: 'Byalagen lånar ut lokaler, och en projektledare har 10 procent av sin tid till maj.',
    },
    outcome: 'dialogue',
    conclusion: 'Passar för dialog. Sommargäster och barnfamiljer behöver nås på stranden, inte på webben.',
  },
  plan: {
    background:
      'Kommunen har elva badplatser från Nävekvarn till Tystberga. Underhållet har länge gjorts när något går sönder. Nu finns en summa varje år, och då behövs en ordning.',
    alreadyDecided:
      'Nämnden har satt av 1,2 miljoner kronor om året i fyra år (§ 9). Bryggor som är farliga stängs eller lagas oavsett dialogen.',
    question: 'Vilka badplatser ska rustas först, och vad är viktigast att göra där?',
    subQuestions: ['Vilken badplats använder du, och hur ofta?', 'Vad hindrar dig från att bada där?'],
    purpose: 'Nämnden behöver en ordning som går att försvara för den som får vänta.',
    goals: [],
    influence: {
      openItems: [
        { key: 'order', text: 'I vilken ordning badplatserna rustas' },
        { key: 'what', text: 'Vad som görs på varje plats: brygga, toalett, väg, skugga, lekplats' },
      ],
      fixedItems: [
        {
          key: 'safety',
          text: 'Säkerhetsarbeten görs först',
          why: 'Kommunen är ansvarig enligt lag om någon skadas på en brygga.',
        },
      ],
      conditions: ['Strandskydd och arrenden kan hindra enskilda åtgärder.'],
    },
    level: 'involve',
    levelPromise: 'Vi tar fram ordningen tillsammans med er och visar hur era svar har räknats.',
    decisionFed: { organ: 'Kultur- och fritidsnämnden', kind: 'Ordning för fyra år', daysFromStart: 215 },
    geography: 'De elva kommunala badplatserna',
    targetGroups: [
      {
        key: 'villages',
        name: 'Byalag och boende nära badplatserna',
        channel: 'Möten i tre bygdegårdar',
        hardToReach: false,
        expected: 120,
      },
      {
        key: 'disability',
        name: 'Badande med funktionsnedsättning',
        channel: '',
        hardToReach: true,
        expected: 20,
      },
    ],
    children: { affected: null, how: '', answeredHow: '' },
    accessibility: 'Formulär som fungerar med skärmläsare. Bygdegårdarna har ramp.',
    languages: 'Svenska och engelska.',
    activities: [
      {
        key: 'comments',
        kind: 'onlineComments',
        title: 'Skriv vad du tycker',
        online: true,
        daysFromStart: 60,
        endsDaysFromStart: 95,
        place: 'På den här webbplatsen',
        host: 'nadja-petrovic',
        politiciansPresent: [],
        childAdapted: false,
      },
      {
        key: 'navekvarn',
        kind: 'openMeeting',
        title: 'Möte om badplatserna på kusten',
        online: false,
        daysFromStart: 72,
        time: '18:00–20:00',
        place: 'Bygdegården i Nävekvarn',
        host: 'annika-rosenlund',
        politiciansPresent: ['henrik-stalnacke'],
        childAdapted: false,
      },
    ],
    roles: {
      projectLead: 'annika-rosenlund',
      communicator: 'felicia-bohman',
      moderator: 'nadja-petrovic',
      politicalOwner: 'henrik-stalnacke',
    },
    timetable: {
      announce: 45,
      open: 60,
      close: 95,
      compiled: 115,
      interimFeedback: 125,
      decision: 215,
      finalFeedback: null,
      evaluation: null,
    },
    useOfResult:
      'Varje badplats får en tabell med vad besökarna sagt. Nämnden väger den mot besiktningen och kostnaden.',
    feedback: [
      {
        moment: 'interim',
        channel: 'Webben, byalagens utskick och anslag på stränderna',
        owner: 'annika-rosenlund',
        daysFromStart: 125,
      },
    ],
    audienceChoice: 'choice',
    personalData: {
      data: 'Inga namn efterfrågas.',
      legalBasis: 'Uppgift av allmänt intresse',
      retention: '',
      assessmentNeeded: '',
      names: 'Namn publiceras inte.',
    },
    documentation: '',
    moderation: 'Alla bidrag läses innan de visas.',
    communication: { before: '', during: '', after: '' },
    risks: [
      {
        risk: 'Byalag samlar många likadana svar.',
        handling: 'Rapporten visar varifrån svaren kommer och räknar inte röster.',
      },
    ],
    budget: { hours: 160, kronor: 25000 },
    evaluation: '',
    attestations: [],
    overrides: [],
  },
  earlyEnd: null,
  decision: null,
};
