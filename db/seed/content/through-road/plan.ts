import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the road through the village. */
export const throughRoadPlan: Plan = {
  background:
    'Genom Tystberga går en statlig väg med 1 900 fordon om dygnet, var tionde en lastbil. Kommunen äger gångbanorna, torget vid affären och tvärgatorna. Tre tillbud vid skolans infart har anmälts på två år.',
  alreadyDecided:
    'Nämnden har satt av 2,4 miljoner kronor till säkrare gångvägar i Tystberga (§ 63). Vad de ska gå till är inte beslutat.',
  question: 'Var känns vägen genom Tystberga farlig, och vad skulle hjälpa mest?',
  subQuestions: [
    'Var går du, dina barn eller dina gamla över vägen?',
    'Vad gör att du väljer bilen också för korta ärenden i byn?',
  ],
  purpose: 'Att lägga pengarna där folk faktiskt går, inte där det ser bäst ut på kartan.',
  influence: {
    openItems: [
      { key: 'places', text: 'Vilka två eller tre platser som byggs om' },
      { key: 'means', text: 'Hur: gångbana, mittrefug, belysning, staket eller flyttad infart' },
    ],
    fixedItems: [
      {
        key: 'speed',
        text: 'Hastigheten på den statliga vägen',
        why: 'Den beslutas av Trafikverket och länsstyrelsen. Vi skickar vidare vad ni skriver om farten.',
      },
      {
        key: 'money',
        text: '2,4 miljoner kronor',
        why: 'Beslutad i nämndens budget för gator.',
      },
    ],
    conditions: ['Buss och mjölkbil ska kunna svänga.'],
  },
  level: 'consult',
  levelPromise:
    'Vi lyssnar, visar alla platser på en karta och förklarar varför vissa valdes och andra inte.',
  decisionFed: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    kind: 'Beslut om åtgärder på gångvägar',
    daysFromStart: 110,
  },
  targetGroups: [
    {
      key: 'village',
      name: 'Boende i Tystberga',
      channel: 'Blad i brevlådorna, affären och webben',
      hardToReach: false,
      expected: 80,
    },
    {
      key: 'drivers',
      name: 'De som kör igenom till jobbet',
      channel: 'Skylt vid byns båda infarter',
      hardToReach: true,
      expected: 20,
    },
    {
      key: 'school',
      name: 'Skolans elever och personal',
      channel: 'Gåtur med elevrådet',
      hardToReach: false,
      expected: 25,
    },
  ],
  children: {
    affected: true,
    how: 'Elevrådet går skolvägen med planeraren och markerar var de springer.',
    answeredHow: 'Elevrådet får se ritningarna före nämnden och svar på varje markering.',
  },
  accessibility: 'Gåturen går i rullstolstakt. Den som inte kan gå med blir uppringd.',
  languages: 'Svenska och engelska.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      daysFromStart: -45,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'walk',
      kind: 'walkthrough',
      title: 'Gåtur med elevrådet',
      daysFromStart: -31,
      time: '13:00–14:15',
      place: 'Från skolans grind till affären',
      host: 'sara-lindvall',
      politiciansPresent: ['gunnel-sandvik'],
      childAdapted: true,
    },
  ],
  roles: {
    projectLead: 'sara-lindvall',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'gunnel-sandvik',
  },
  timetable: {
    announce: -52,
    open: -45,
    close: 8,
    compiled: 25,
    interimFeedback: 32,
    decision: 110,
    finalFeedback: 124,
    evaluation: 200,
  },
  useOfResult:
    'Platserna poängsätts efter hur många som går där, hur unga eller gamla de är och vad som har hänt.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Karta i affären, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 32,
    },
    {
      moment: 'final',
      channel: 'Byavandring till platserna, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 124,
    },
  ],
  audienceChoice: 'choice',
  personalData: usualPersonalData,
  communication: {
    before: 'Blad till 410 hushåll.',
    during: 'Påminnelse i byalagets utskick.',
    after: 'Karta med de valda platserna i affärens fönster.',
  },
  risks: [
    {
      risk: 'Det mesta handlar om farten, som vi inte bestämmer över.',
      handling: 'Vi säger det i början och skickar alla synpunkter om fart till Trafikverket.',
    },
  ],
  budget: { hours: 90, kronor: 15000 },
  evaluation: 'Samma gåtur görs om ett år efter ombyggnaden, med samma elevråd om de vill.',
  attestations: [
    {
      principle: 'P12',
      text: 'Pengarna räcker till några få platser. De som går där vet vilka, och vi har inte bestämt oss.',
      by: 'gunnel-sandvik',
    },
  ],
  overrides: [],
};
