import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for shade and cool places. */
export const heatShadePlan: Plan = {
  background:
    'Under den senaste värmeböljan var det över 30 grader i elva dagar. Hemtjänsten gjorde dubbelt så många extra besök, tre förskolor fick stänga sina gårdar mitt på dagen, och på torget mättes 47 grader i asfalten.',
  alreadyDecided:
    'Fullmäktige har antagit en klimatanpassningsplan som säger att det ska finnas skugga eller svalka inom 300 meter från varje bostad i tätorten (§ 96). Var och hur är inte beslutat.',
  question: 'Var blir det outhärdligt varmt, och vad skulle göra att du kan vara där ändå?',
  subQuestions: [
    'Vart tar du vägen när det är över 30 grader?',
    'Vem känner du som har det svårt när det är hett?',
    'Vilka träd, fontäner eller tak saknar du?',
  ],
  purpose:
    'Kartan över heta ytor är gjord från flygplan. Kommunstyrelsen vill veta var människor faktiskt är när det är varmt.',
  influence: {
    openItems: [
      { key: 'places', text: 'Vilka platser som får skugga eller vatten först' },
      { key: 'means', text: 'Träd, segel, pergola, dricksfontän eller spolad yta' },
      { key: 'indoors', text: 'Vilka av kommunens lokaler som ska hållas svala och öppna för alla' },
    ],
    fixedItems: [
      {
        key: 'distance',
        text: 'Målet 300 meter',
        why: 'Beslutat i klimatanpassningsplanen. Det följs upp vart tredje år.',
      },
      {
        key: 'aircon',
        text: 'Luftkonditionering i privata hyreslägenheter',
        why: 'Kommunen äger dem inte. Frågan skickas till hyresvärdarna.',
      },
    ],
    conditions: [
      'Träd planteras bara där ledningar tillåter rötter.',
      'Tre miljoner kronor om året i fyra år.',
    ],
  },
  level: 'consult',
  levelPromise:
    'Vi ritar in varje plats du nämner, visar kartan för alla och förklarar varför vissa platser kommer före andra.',
  decisionFed: { organ: 'Kommunstyrelsen', kind: 'Beslut om plats- och trädplan', daysFromStart: 33 },
  targetGroups: [
    {
      key: 'old',
      name: 'Äldre som bor ensamma',
      channel: 'Hemtjänstens personal frågar, telefon',
      hardToReach: true,
      expected: 40,
    },
    {
      key: 'small',
      name: 'Föräldrar med små barn',
      channel: 'Öppna förskolor och webben',
      hardToReach: false,
      expected: 60,
    },
    {
      key: 'outdoor',
      name: 'De som arbetar utomhus',
      channel: 'Besök på gatuenheten och två byggen',
      hardToReach: true,
      expected: 20,
    },
    {
      key: 'flats',
      name: 'Boende högst upp i hyreshus',
      channel: 'Lappar i trapphusen på Brandholmen',
      hardToReach: true,
      expected: 30,
    },
  ],
  children: {
    affected: true,
    how: 'Förskolebarn mäter temperaturen på sin gård med en pedagog och pekar ut var de brukar vara.',
    answeredHow: 'Förskolorna får kartan med sina mätningar inritade.',
  },
  accessibility: 'Blanketten är en sida i stor stil. Den som inte kan skriva blir uppringd.',
  languages: 'Svenska, finska, engelska, arabiska och somaliska på blanketten.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv om en plats',
      daysFromStart: -122,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'preschool',
      kind: 'schoolVisit',
      title: 'Förskolebarn mäter sin gård',
      daysFromStart: -104,
      time: '09:30–11:00',
      place: 'Två förskolor på Brandholmen',
      host: 'emre-kaplan',
      politiciansPresent: [],
      childAdapted: true,
    },
    {
      key: 'works',
      kind: 'outreach',
      title: 'Fikarast med gatuenheten',
      daysFromStart: -96,
      time: '09:00–09:30',
      place: 'Gatuenhetens förråd',
      host: 'emre-kaplan',
      politiciansPresent: ['torbjorn-wiklander'],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'emre-kaplan',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'torbjorn-wiklander',
  },
  timetable: {
    announce: -130,
    open: -122,
    close: -80,
    compiled: -62,
    interimFeedback: -50,
    decision: 33,
    finalFeedback: 47,
    evaluation: 400,
  },
  useOfResult:
    'Platserna läggs ovanpå värmekartan. Där båda säger samma sak planteras först. Där de skiljer sig åt går vi dit och mäter.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Karta på webben, biblioteken och i trapphusen',
      owner: 'elin-stenmark',
      daysFromStart: -50,
    },
    {
      moment: 'final',
      channel: 'Karta med beslutade platser, kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 47,
    },
  ],
  audienceChoice: 'choice',
  personalData: usualPersonalData,
  communication: {
    before: 'Lappar i trapphus, affischer på väntrum.',
    during: 'Påminnelse den första dagen över 25 grader.',
    after: 'Kartan, tryckt, på biblioteken.',
  },
  risks: [
    {
      risk: 'Den som har det varmast orkar inte svara.',
      handling: 'Hemtjänstens personal frågar vid besöken och skriver ned svaret.',
    },
  ],
  budget: { hours: 200, kronor: 60000 },
  evaluation: 'Temperaturen mäts på de valda platserna före och efter. Besökare intervjuas.',
  attestations: [
    {
      principle: 'P12',
      text: 'Vi har en karta över asfalten men inte över människorna. Pengarna räcker till ett tjugotal platser och ordningen är inte satt.',
      by: 'torbjorn-wiklander',
    },
  ],
  overrides: [],
};
