import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the dog park that came to nothing. */
export const dogParkPlan: Plan = {
  background:
    'Det finns omkring 3 100 registrerade hundar i tätorten och två rastgårdar. På Herrhagen har en gräsyta vid båtuppställningen föreslagits för en tredje.',
  alreadyDecided:
    'Nämnden har avsatt 450 000 kronor och en yta på 2 200 kvadratmeter på Herrhagen (§ 18). Hur gården ska se ut är inte beslutat.',
  question: 'Hur ska en hundrastgård på Herrhagen vara, för den som har hund och för den som bor intill?',
  subQuestions: ['Vad behöver din hund?', 'Vad behöver du som bor nära för att det ska fungera?'],
  purpose: 'Att veta om det går att ha en gård som används utan att grannarna blir störda.',
  influence: {
    openItems: [
      { key: 'layout', text: 'Staket, grindar, indelning i stora och små hundar, ljus' },
      { key: 'rules', text: 'Öppettider och ordningsregler' },
    ],
    fixedItems: [
      {
        key: 'place',
        text: 'Ytan vid båtuppställningen',
        why: 'Det är den enda lediga ytan på Herrhagen som kommunen äger och som inte är strandskyddad.',
      },
    ],
    conditions: ['Båtklubbens väg till kranen ska vara fri vår och höst.'],
  },
  level: 'consult',
  levelPromise: 'Vi läser allt, visar vad ni sa och förklarar vad nämnden gör av det.',
  decisionFed: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    kind: 'Beslut om rastgården',
    daysFromStart: 60,
  },
  targetGroups: [
    {
      key: 'owners',
      name: 'Hundägare',
      channel: 'Anslag vid de två gårdar som finns, webben',
      hardToReach: false,
      expected: 60,
    },
    {
      key: 'neighbours',
      name: 'Boende inom 300 meter',
      channel: 'Blad i brevlådan',
      hardToReach: false,
      expected: 40,
    },
  ],
  children: {
    affected: false,
    how: 'Ytan används inte av barn i dag. Förskolan 200 meter bort har tillfrågats och ser inget hinder.',
    answeredHow: 'Förskolans rektor får samma svar som de boende.',
  },
  accessibility: 'Formuläret fungerar med skärmläsare. Den som hellre ringer kan göra det.',
  languages: 'Svenska och engelska.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      daysFromStart: -63,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'site',
      kind: 'openHouse',
      title: 'Träff på platsen, med eller utan hund',
      daysFromStart: -34,
      time: '17:00–18:30',
      place: 'Båtuppställningen på Herrhagen',
      host: 'emre-kaplan',
      politiciansPresent: ['idil-nuur'],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'emre-kaplan',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'gunnel-sandvik',
  },
  timetable: {
    announce: -70,
    open: -63,
    close: -28,
    compiled: 4,
    interimFeedback: 12,
    decision: 60,
    finalFeedback: 74,
    evaluation: 130,
  },
  useOfResult: 'Nämnden tar ställning till gården när den har läst sammanställningen.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Webben, kvittona och anslag vid båtuppställningen',
      owner: 'elin-stenmark',
      daysFromStart: 12,
    },
    {
      moment: 'final',
      channel: 'Webben, kvittona och blad till de boende',
      owner: 'elin-stenmark',
      daysFromStart: 74,
    },
  ],
  audienceChoice: 'public',
  personalData: usualPersonalData,
  communication: {
    before: 'Anslag och blad.',
    during: 'Anslag på platsen.',
    after: 'Anslag och blad igen.',
  },
  risks: [
    {
      risk: 'Grannar och hundägare ställs mot varandra.',
      handling: 'Båda frågas samma saker i samma ordning.',
    },
  ],
  budget: { hours: 50, kronor: 6000 },
  evaluation: 'Hade de som bor intill och de som har hund lika lätt att göra sig hörda?',
  attestations: [
    {
      principle: 'P12',
      text: 'En rastgård på fel sätt blir ett gräl i tjugo år. Inget är ritat.',
      by: 'gunnel-sandvik',
    },
  ],
  overrides: [],
};
