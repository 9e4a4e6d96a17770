import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the branch library. */
export const libraryHoursPlan: Plan = {
  background:
    'Biblioteket i Stigtomta ligger i skolans gamla flygel och har öppet 14 timmar i veckan, alla på vardagar före klockan 18. Personalen arbetar också i Vrena. Lånen har varit lika många i fem år, men besöken på eftermiddagen minskar.',
  alreadyDecided:
    'Nämnden har beslutat att biblioteket ska finnas kvar och ha 14 bemannade timmar i veckan (§ 12). När de timmarna ligger, och om dörren kan öppnas utan personal däremellan, är inte beslutat.',
  question: 'När ska biblioteket i Stigtomta vara öppet?',
  subQuestions: [
    'Vilken tid skulle få dig att gå dit oftare?',
    'Skulle du gå in själv med lånekort och kod när ingen personal är där?',
  ],
  purpose: 'Att lägga samma antal timmar där de gör störst nytta, och att veta om meröppet skulle användas.',
  influence: {
    openItems: [
      { key: 'hours', text: 'Hur de 14 bemannade timmarna fördelas över veckan' },
      { key: 'unstaffed', text: 'Om biblioteket ska vara öppet utan personal, och när' },
      { key: 'use', text: 'Vad lokalen kan användas till på andra tider' },
    ],
    fixedItems: [
      {
        key: 'amount',
        text: '14 bemannade timmar i veckan',
        why: 'Två personer delar på Stigtomta och Vrena. Fler timmar här blir färre där.',
      },
    ],
    conditions: ['Skolans elever ska kunna komma dit under skoltid minst en dag i veckan.'],
  },
  level: 'consult',
  levelPromise:
    'Vi läser allt som kommer in, visar vad ni har sagt och förklarar hur det påverkade de nya tiderna.',
  decisionFed: { organ: 'Kultur- och fritidsnämnden', kind: 'Beslut om öppettider', daysFromStart: 80 },
  targetGroups: [
    {
      key: 'borrowers',
      name: 'De som lånar i dag',
      channel: 'Kort vid lånedisken och webben',
      hardToReach: false,
      expected: 60,
    },
    {
      key: 'workers',
      name: 'Pendlare som är hemma efter klockan 18',
      channel: 'Anslag vid busshållplatsen och på återvinningen',
      hardToReach: true,
      expected: 30,
    },
    {
      key: 'families',
      name: 'Familjer med små barn',
      channel: 'Öppna förskolan i församlingshemmet',
      hardToReach: false,
      expected: 20,
    },
  ],
  children: {
    affected: true,
    how: 'Skolbarnen är de som använder biblioteket mest. Årskurs 2 och 5 får rita sin bästa biblioteksdag och berätta om den.',
    answeredHow:
      'Bibliotekarien berättar för klasserna vilka tider det blev och vad av deras idéer som går att göra.',
  },
  accessibility:
    'Korten finns i stor stil. Den som hellre pratar kan göra det vid disken, personalen skriver.',
  languages: 'Svenska. Kortet finns på engelska och arabiska.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      daysFromStart: -18,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'cards',
      kind: 'postcards',
      title: 'Fyll i ett kort vid lånedisken',
      daysFromStart: -18,
      place: 'Biblioteket i Stigtomta',
      host: 'annika-rosenlund',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'classes',
      kind: 'schoolVisit',
      title: 'Årskurs 2 och 5 ritar sin bästa biblioteksdag',
      daysFromStart: -6,
      time: '09:30–11:00',
      place: 'Biblioteket i Stigtomta',
      host: 'annika-rosenlund',
      politiciansPresent: [],
      childAdapted: true,
    },
    {
      key: 'evening',
      kind: 'openHouse',
      title: 'Kvällsöppet på prov, med en ledamot från nämnden',
      daysFromStart: 9,
      time: '17:00–20:00',
      place: 'Biblioteket i Stigtomta',
      host: 'annika-rosenlund',
      politiciansPresent: ['henrik-stalnacke'],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'annika-rosenlund',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'henrik-stalnacke',
  },
  timetable: {
    announce: -24,
    open: -18,
    close: 17,
    compiled: 30,
    interimFeedback: 37,
    decision: 80,
    finalFeedback: 94,
    evaluation: 150,
  },
  useOfResult:
    'Personalen lägger två förslag till schema utifrån svaren. Nämnden får båda, med vad som talar för och emot.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Anslag på biblioteket, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 37,
    },
    {
      moment: 'final',
      channel: 'Nya tider på dörren med förklaring, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 94,
    },
  ],
  audienceChoice: 'choice',
  personalData: usualPersonalData,
  communication: {
    before: 'Lapp i alla utlånade böcker.',
    during: 'Anslag på två ställen i orten.',
    after: 'Lapp i böckerna igen, med de nya tiderna.',
  },
  risks: [
    {
      risk: 'De som aldrig kommer dit svarar inte heller.',
      handling: 'Vi frågar vid busshållplatsen två morgnar.',
    },
  ],
  budget: { hours: 60, kronor: 8000 },
  evaluation: 'Besöken räknas timme för timme i tre månader efter ändringen.',
  attestations: [
    {
      principle: 'P12',
      text: 'Vi har 14 timmar och vet inte var de gör nytta. Det vet de som bor i Stigtomta, och schemat går att ändra redan till nästa termin.',
      by: 'henrik-stalnacke',
    },
  ],
  overrides: [],
};
