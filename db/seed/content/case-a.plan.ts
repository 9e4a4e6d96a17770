import type { Activity, PersonKey, Plan } from './types';

const villageMeeting = (
  key: string,
  title: string,
  daysFromStart: number,
  time: string,
  place: string,
  politiciansPresent: readonly PersonKey[],
): Activity => ({
  key,
  kind: 'openMeeting',
  title,
  online: false,
  daysFromStart,
  time,
  place,
  host: 'annika-rosenlund',
  politiciansPresent,
  childAdapted: false,
});

/** The plan that Kommunstyrelsen decided on for case A. */
export const planA: Plan = {
  background:
    'Orterna utanför staden ser olika ut, men samma saker försvinner: butiken, macken, bankomaten, bussturen. Varje gång behandlas det som en enskild händelse. Byarnas föreningar har länge bett om en plan som håller ihop det, och staten kräver en sådan för att ge stöd.',
  alreadyDecided:
    'Kommunstyrelsen har beslutat att en serviceplan ska tas fram (§ 88) och har satt av 6 miljoner kronor under tre år. Innehållet är inte beslutat.',
  question: 'Vilken service behöver finnas i våra landsbygdsorter, och vem kan göra vad?',
  subQuestions: [
    'Vad saknar du mest i din ort?',
    'Vad fungerar och måste skyddas?',
    'Vad kan ni i bygden göra själva, om kommunen gör sin del?',
  ],
  purpose:
    'Kommunen och bygderna ska tillsammans skriva en plan där det står vad som görs, av vem, när och för vilka pengar.',
  goals: [
    { goal: 'Alla orter är med.', indicator: 'Minst ett möte per ort eller par av orter.' },
    { goal: 'Bygdens egna åtaganden syns.', indicator: 'Minst en åtgärd per ort görs av en förening.' },
  ],
  influence: {
    openItems: [
      { key: 'priorities', text: 'Vilken service som ska skyddas först i varje ort' },
      { key: 'money', text: 'Hur 6 miljoner kronor fördelas mellan orter och åtgärder' },
      { key: 'who', text: 'Vad som görs av kommunen och vad som görs av föreningar eller företag' },
      { key: 'follow', text: 'Hur planen följs upp, och av vem' },
    ],
    fixedItems: [
      {
        key: 'schools',
        text: 'Vilka skolor som finns kvar',
        why: 'Frågan beslutas av Barn- och ungdomsnämnden i ett eget ärende. Synpunkterna lämnas över dit.',
      },
      {
        key: 'roads',
        text: 'Statens vägar och regionens bussar och vård',
        why: 'Kommunen beslutar inte över dem, men framför det ni säger.',
      },
    ],
    conditions: [
      'Stöd till företag ska följa reglerna om statsstöd.',
      'Upphandlingslagen gäller när kommunen köper varor och tjänster.',
    ],
  },
  level: 'collaborate',
  levelPromise:
    'Vi skriver planen tillsammans med er. Där vi inte kan komma överens står det i planen vad ni ville, och varför det blev något annat.',
  decisionFed: { organ: 'Kommunstyrelsen', kind: 'Antagande av serviceplan för tre år', daysFromStart: -560 },
  geography: 'Tätorter och byar utanför Nyköpings stad',
  targetGroups: [
    {
      key: 'villagers',
      name: 'Boende i orterna',
      channel: 'Tio bymöten, utskick till alla hushåll',
      hardToReach: false,
      expected: 400,
    },
    {
      key: 'older',
      name: 'Äldre som inte kör bil',
      channel: 'Telefon, hemtjänstens personal, skjuts till möten genom föreningarna',
      hardToReach: true,
      expected: 80,
    },
    {
      key: 'young',
      name: 'Ungdomar som åker buss till skolan',
      channel: 'Frågekort på bussen och bord för unga på mötena',
      hardToReach: true,
      expected: 60,
    },
    {
      key: 'workers',
      name: 'Säsongs- och gårdsarbetare',
      channel: 'Blad på polska och engelska på gårdarna',
      hardToReach: true,
      expected: 20,
    },
    {
      key: 'associations',
      name: 'Byalag, bygdegårdar, handlare',
      channel: 'Brev med fråga om yttrande, plats i arbetsgruppen',
      hardToReach: false,
      expected: 34,
    },
  ],
  children: {
    affected: true,
    how: 'Skolvägar, bussar och fritid är barns vardag. Varje möte har ett bord för unga med en egen samtalsledare, och bussbolaget delar ut frågekort till elever.',
    answeredHow: 'Skolorna får en sida per ort med vad de unga sa och vad som händer.',
  },
  accessibility:
    'Bygdegårdarna har ramp och hörslinga, utom Svalsta som hyr in slinga. Föreningarna ordnar skjuts. Telefontid två dagar i veckan.',
  languages: 'Svenska i alla utskick. Blad på polska och engelska. Finsk samtalsledare i Stigtomta.',
  activities: [
    villageMeeting('tystberga', 'Bymöte i Tystberga', -851, '18:30–21:00', 'Tystberga bygdegård', [
      'torbjorn-wiklander',
    ]),
    villageMeeting('navekvarn', 'Bymöte i Nävekvarn', -849, '18:30–21:00', 'Folkets hus i Nävekvarn', [
      'torbjorn-wiklander',
    ]),
    villageMeeting('sjosa', 'Bymöte för Sjösa och Bergshammar', -846, '18:30–21:00', 'Bergshammars skola', [
      'torbjorn-wiklander',
    ]),
    villageMeeting('runtuna', 'Bymöte i Runtuna', -843, '18:00–20:30', 'Församlingshemmet i Runtuna', [
      'torbjorn-wiklander',
    ]),
    villageMeeting('buskhyttan', 'Bymöte i Buskhyttan', -840, '18:30–20:30', 'Buskhyttans bygdegård', []),
    villageMeeting('stigtomta', 'Bymöte i Stigtomta', -838, '18:30–21:00', 'Stigtomta skola, aulan', [
      'torbjorn-wiklander',
    ]),
    villageMeeting('vrena', 'Bymöte i Vrena', -835, '18:30–21:00', 'Vrena Folkets park', [
      'torbjorn-wiklander',
    ]),
    villageMeeting('jonaker', 'Bymöte i Jönåker', -832, '18:30–21:00', 'Jönåkers bygdegård', [
      'torbjorn-wiklander',
      'idil-nuur',
    ]),
    villageMeeting('stavsjo', 'Bymöte för Stavsjö och Ålberga', -829, '18:30–20:30', 'Stavsjö värdshus', []),
    villageMeeting(
      'enstaberga',
      'Bymöte för Enstaberga och Svalsta',
      -826,
      '18:30–20:30',
      'Svalsta föreningshus',
      ['torbjorn-wiklander'],
    ),
    {
      key: 'bus-cards',
      kind: 'postcards',
      title: 'Frågekort på skolbussarna',
      online: false,
      daysFromStart: -836,
      place: 'Skolskjuts och linjebussar på morgonen',
      host: 'annika-rosenlund',
      politiciansPresent: [],
      childAdapted: true,
    },
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      online: true,
      daysFromStart: -860,
      endsDaysFromStart: -780,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'annika-rosenlund',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'torbjorn-wiklander',
  },
  timetable: {
    announce: -880,
    open: -860,
    close: -780,
    compiled: -750,
    interimFeedback: -735,
    decision: -560,
    finalFeedback: -540,
    evaluation: 120,
  },
  useOfResult:
    'En arbetsgrupp med lika många från bygderna som från kommunen skriver planen. Varje synpunkt förs till en ort och ett ämne. Arbetsgruppen föreslår vem som ska göra vad, och Kommunstyrelsen beslutar.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Anslag i bygdegårdar och butiker, brev till mötesdeltagare, webben',
      owner: 'elin-stenmark',
      daysFromStart: -735,
    },
    {
      moment: 'final',
      channel: 'Möte per ort med kaffe, blad i butikerna, webben',
      owner: 'elin-stenmark',
      daysFromStart: -540,
    },
  ],
  audienceChoice: 'choice',
  personalData: {
    data: 'Anteckningarna från mötena innehåller inga namn. Närvarolistor förs inte, bara antal.',
    legalBasis: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
    retention:
      'Anteckningar, yttranden och rapporter bevaras. Adresser till dem som vill ha brev gallras efter uppföljningen.',
    assessmentNeeded: 'Behövs inte, enligt dataskyddsombudet.',
    names: 'Namn publiceras inte. Organisationer anges med namn.',
  },
  documentation:
    'Varje möte har två sekreterare, en från bygden och en från kommunen. Anteckningarna läses upp innan mötet slutar.',
  moderation: 'Bidrag på webben läses innan de visas. Anteckningar granskas så att ingen pekas ut.',
  communication: {
    before: 'Utskick till alla hushåll i orterna, anslag i butiker, byalagens sociala medier.',
    during: 'Efter varje möte sätts anteckningarna upp i orten.',
    after: 'Ett blad per ort, samma vecka som beslutet.',
  },
  risks: [
    {
      risk: 'Listan blir längre än pengarna räcker.',
      handling: 'Varje bord väljer tre saker och säger vad bygden själv kan göra.',
    },
    {
      risk: 'Skolfrågan tar över.',
      handling: 'Den antecknas för sig och lämnas till Barn- och ungdomsnämnden samma vecka.',
    },
  ],
  budget: { hours: 900, kronor: 140000 },
  evaluation: 'Arbetsgruppen går igenom löftena med bygdernas föreningar när planens tre år är slut.',
  attestations: [
    {
      principle: 'P12',
      text: 'Föreningarna har själva bett om planen, och kommunen kan inte skriva den utan dem. Vi vet inte vad som är viktigast i varje ort.',
      by: 'torbjorn-wiklander',
    },
  ],
  overrides: [],
};
