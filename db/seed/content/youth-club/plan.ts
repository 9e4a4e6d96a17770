import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the youth club. */
export const youthClubPlan: Plan = {
  background:
    'Fritidsgården på Brandholmen har öppet tre kvällar i veckan i skolans bottenvåning. Förr kom sextio ungdomar en vanlig kväll, nu kommer tjugo, och fyra av fem är killar. Personalen har slutat två gånger på tre år.',
  alreadyDecided:
    'Nämnden har beslutat att gården ska finnas kvar i samma lokal i minst fem år (§ 8). Öppettider, innehåll och vem som bestämmer över verksamheten är inte beslutat.',
  question: 'Vad ska fritidsgården på Brandholmen vara, och vem ska bestämma där?',
  subQuestions: [
    'Om du inte går dit: vad gör du i stället, och varför?',
    'Vad skulle få din syster eller kompis att våga komma?',
  ],
  purpose: 'Att göra om gården tillsammans med dem den är till för, innan nya ledare anställs.',
  influence: {
    openItems: [
      { key: 'hours', text: 'Kvällar och tider' },
      { key: 'content', text: 'Vad som finns och görs där' },
      { key: 'power', text: 'Om ungdomarna ska ha egna pengar och ett eget råd' },
      { key: 'staff', text: 'Vilken sorts ledare som söks' },
    ],
    fixedItems: [
      {
        key: 'room',
        text: 'Lokalen',
        why: 'Hyresavtalet löper i fem år. Väggar får flyttas.',
      },
      {
        key: 'age',
        text: '12 till 17 år',
        why: 'Åldern är satt i nämndens regler för alla gårdar.',
      },
    ],
    conditions: ['Ramen är 2,1 miljoner kronor om året.'],
  },
  level: 'involve',
  levelPromise: 'Vi arbetar ihop hela vägen. Du får läsa förslaget och stryka i det innan nämnden ser det.',
  decisionFed: {
    organ: 'Kultur- och fritidsnämnden',
    kind: 'Beslut om fritidsgårdens inriktning',
    daysFromStart: -480,
  },
  targetGroups: [
    {
      key: 'visitors',
      name: 'De som går dit',
      channel: 'Pizzakvällar på gården',
      hardToReach: false,
      expected: 25,
    },
    {
      key: 'girls',
      name: 'Tjejer som inte går dit',
      channel: 'Samtal i skolan utan killar och utan lärare',
      hardToReach: true,
      expected: 40,
    },
    {
      key: 'neighbours',
      name: 'Grannar och föräldrar',
      channel: 'Brev, telefon och webben',
      hardToReach: false,
      expected: 20,
    },
  ],
  children: {
    affected: true,
    how: 'Hela dialogen handlar om unga. Två av dem avlönas för att leda samtalen med sina jämnåriga.',
    answeredHow: 'På gården, av ordföranden själv, med pizza.',
  },
  accessibility: 'Lokalen är i markplan. Det går att svara med röstmeddelande.',
  languages: 'Svenska. Samtalsledarna talar också somaliska och arabiska.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      daysFromStart: -635,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'pizza',
      kind: 'focusGroup',
      title: 'Pizzakväll med papper på borden',
      daysFromStart: -622,
      time: '18:00–20:30',
      place: 'Fritidsgården på Brandholmen',
      host: 'sara-lindvall',
      politiciansPresent: ['henrik-stalnacke'],
      childAdapted: true,
    },
    {
      key: 'girls',
      kind: 'schoolVisit',
      title: 'Samtal med tjejer i åttan',
      daysFromStart: -611,
      time: '13:00–14:20',
      place: 'Skolbiblioteket',
      host: 'sara-lindvall',
      politiciansPresent: [],
      childAdapted: true,
    },
  ],
  roles: {
    projectLead: 'sara-lindvall',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'henrik-stalnacke',
  },
  timetable: {
    announce: -645,
    open: -635,
    close: -590,
    compiled: -570,
    interimFeedback: -560,
    decision: -480,
    finalFeedback: -465,
    evaluation: -30,
  },
  useOfResult: 'Sammanställningen blir kravprofil för de nya ledarna och schema för första året.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Upprop på gården, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: -560,
    },
    {
      moment: 'final',
      channel: 'Pizzakväll med ordföranden, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: -465,
    },
  ],
  audienceChoice: 'choice',
  personalData: usualPersonalData,
  communication: {
    before: 'Klistermärken med QR-kod, ritade av två niondeklassare.',
    during: 'Samtalsledarna berättar i sina egna kanaler.',
    after: 'Svaret hängs upp på gården.',
  },
  risks: [
    {
      risk: 'De som redan går dit vill ha det som det är.',
      handling: 'Vi pratar med dem som inte går dit först, och redovisar grupperna var för sig.',
    },
  ],
  budget: { hours: 180, kronor: 48000 },
  evaluation: 'Besök räknas per kväll och kön i ett år. Gårdsrådet skriver sitt eget stycke i utvärderingen.',
  attestations: [
    {
      principle: 'P12',
      text: 'Vi har en tom gård och en full parkering utanför. Det är vi som inte har förstått, och vi vill göra det innan vi anställer.',
      by: 'henrik-stalnacke',
    },
  ],
  overrides: [],
};
