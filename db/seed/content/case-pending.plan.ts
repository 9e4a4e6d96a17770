import type { Plan } from './types';

/** Complete, submitted, not yet decided. */
export const planPending: Plan = {
  background:
    'De fyra mötesplatserna öppnade vid olika tider och i de lokaler som fanns. Besöken har blivit ojämna: i centrum står folk i kö till torsdagssoppan, på Brandholmen kommer fem, sex personer om dagen. Två hyresavtal löper ut.',
  alreadyDecided:
    'Nämnden har beslutat att det ska finnas mötesplatser och att de ska vara gratis att besöka (§ 14). Hur många, var och när är inte beslutat.',
  question: 'Hur ska mötesplatserna vara för att du ska vilja gå dit?',
  subQuestions: [
    'Vad gör du helst tillsammans med andra?',
    'Vad hindrar dig: vägen dit, tiden, hörseln, någon att gå med?',
    'Om du aldrig går dit, vad gör du i stället?',
  ],
  purpose:
    'Nämnden ska kunna skriva nya hyresavtal och bestämma innehåll utifrån dem som platserna är till för, även dem som inte kommer i dag.',
  goals: [
    {
      goal: 'Vi hör dem som aldrig kommer.',
      indicator: 'Minst en tredjedel av samtalen är med icke-besökare.',
    },
    { goal: 'Män och kvinnor hörs lika mycket.', indicator: 'Minst 40 procent av vardera könet.' },
  ],
  influence: {
    openItems: [
      { key: 'places', text: 'Var två av de fyra mötesplatserna ska ligga' },
      { key: 'hours', text: 'Öppettider, även kvällar och helger' },
      { key: 'content', text: 'Mat, aktiviteter och vem som håller i dem' },
      { key: 'transport', text: 'Hur man tar sig dit' },
    ],
    fixedItems: [
      {
        key: 'two-leases',
        text: 'Mötesplatserna i centrum och på Brandholmen ligger kvar i fyra år till',
        why: 'Hyresavtalen löper och går inte att säga upp utan att betala hela hyran.',
      },
      {
        key: 'frame',
        text: 'Ramen på 4,1 miljoner kronor om året',
        why: 'Beslutad i kommunens budget. Pengar kan flyttas mellan hyra, personal och innehåll.',
      },
    ],
    conditions: ['Lokaler ska ha hiss eller ligga i markplan, och ha hörslinga.'],
  },
  level: 'involve',
  levelPromise:
    'Vi arbetar tillsammans med dig från första samtalet till förslaget. Du får se förslaget och säga ifrån innan nämnden beslutar.',
  decisionFed: {
    organ: 'Vård- och omsorgsnämnden',
    kind: 'Beslut om lokaler, öppettider och innehåll',
    daysFromStart: 190,
  },
  geography: 'Nyköpings tätort med Arnö och Bergshammar',
  targetGroups: [
    {
      key: 'visitors',
      name: 'De som besöker mötesplatserna',
      channel: 'Samtal vid kaffebordet, ledda av personal från en annan mötesplats',
      hardToReach: false,
      expected: 120,
    },
    {
      key: 'non-visitors',
      name: 'Personer över 75 som aldrig kommer',
      channel: 'Telefonsamtal, och frågor vid kommunens förebyggande hembesök',
      hardToReach: true,
      expected: 90,
    },
    {
      key: 'relatives',
      name: 'Anhöriga som vårdar någon hemma',
      channel: 'Anhörigrådet och öppna synpunkter på webben',
      hardToReach: true,
      expected: 30,
    },
    {
      key: 'other-languages',
      name: 'Äldre som talar finska, arabiska eller somaliska',
      channel: 'Samtal med tolk i föreningarnas lokaler',
      hardToReach: true,
      expected: 30,
    },
  ],
  children: {
    affected: false,
    how: 'Mötesplatserna är till för äldre, och valet av lokaler ändrar inget för barn. Förskolornas besök fortsätter var lokalerna än ligger.',
    answeredHow: 'Inga barn tillfrågas.',
  },
  accessibility:
    'Samtal i telefon och hemma. Bred text, 16 punkter, på allt tryck. Hörslinga vid alla träffar. Formuläret fungerar med skärmläsare.',
  languages: 'Svenska och finska i tryck. Tolk på arabiska och somaliska vid två träffar. Engelsk webbsida.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      online: true,
      daysFromStart: 40,
      endsDaysFromStart: 82,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'phone',
      kind: 'phoneHours',
      title: 'Ring och berätta, eller bli uppringd',
      online: false,
      daysFromStart: 42,
      endsDaysFromStart: 80,
      time: '09:00–11:00',
      place: 'Kommunservice, 0155-24 80 00',
      host: 'elin-stenmark',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'cafe',
      kind: 'dialogueCafe',
      title: 'Soppa och samtal',
      online: false,
      daysFromStart: 55,
      time: '11:30–13:30',
      place: 'Mötesplatsen i centrum',
      host: 'sara-lindvall',
      politiciansPresent: ['henrik-stalnacke'],
      childAdapted: false,
    },
    {
      key: 'proposal',
      kind: 'focusGroup',
      title: 'Läs förslaget före nämnden',
      online: false,
      daysFromStart: 130,
      time: '10:00–12:00',
      place: 'Culturum, lokal meddelas',
      host: 'sara-lindvall',
      politiciansPresent: ['henrik-stalnacke'],
      childAdapted: false,
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
    announce: 25,
    open: 40,
    close: 82,
    compiled: 105,
    interimFeedback: 112,
    decision: 190,
    finalFeedback: 205,
    evaluation: 250,
  },
  useOfResult:
    'Sammanställningen styr kravlistan för lokaler. Ett förslag till öppettider och innehåll skrivs därefter, och läses av en grupp deltagare innan det går till nämnden.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Blad på mötesplatserna, brev till dem som ringt, webben',
      owner: 'elin-stenmark',
      daysFromStart: 112,
    },
    {
      moment: 'final',
      channel: 'Träff på varje mötesplats med en politiker, blad och webben',
      owner: 'elin-stenmark',
      daysFromStart: 205,
    },
  ],
  audienceChoice: 'choice',
  personalData: {
    data: 'Vi antecknar vad du säger, inte vad du heter. Uppgifter om hälsa som pekar ut dig skrivs inte ned.',
    legalBasis: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
    retention:
      'Anteckningar och rapporter bevaras. Listan över dem som vill bli uppringda raderas när samtalet är gjort.',
    assessmentNeeded: 'Behövs inte. Dataskyddsombudet har läst mallen för samtalen.',
    names: 'Namn publiceras inte.',
  },
  documentation: 'Varje samtal antecknas på ett blad med nummer. Bladen förs in inom tre dagar.',
  moderation: 'Alla bidrag läses innan de visas. Samtal på telefon visas inte, de räknas och får svar.',
  communication: {
    before: 'Annons i lokaltidningen, radioinslag och blad från hemtjänsten.',
    during: 'Personalen frågar alla som kommer. Påminnelse i lokaltidningen efter halva tiden.',
    after: 'Blad på mötesplatserna och brev till dem som bett om det.',
  },
  risks: [
    {
      risk: 'De som redan trivs svarar, de ensamma gör det inte.',
      handling: 'Hembesök och telefon räknas för sig, så att det syns hur många icke-besökare vi nått.',
    },
    {
      risk: 'Oro för att en mötesplats ska stänga.',
      handling: 'Vi säger vilka två som ligger fast och att inget läggs ned under dialogen.',
    },
  ],
  budget: { hours: 260, kronor: 40000 },
  evaluation: 'Tre frågor på ett vykort till alla deltagare. Personalen skriver vad samtalen lärde dem.',
  attestations: [
    {
      principle: 'P12',
      text: 'Vi vet hur många som kommer men inte varför de andra stannar hemma. Svaret avgör vilka avtal som skrivs, och nämnden har sagt att den kan ändra sig.',
      by: 'henrik-stalnacke',
    },
  ],
  overrides: [],
};
