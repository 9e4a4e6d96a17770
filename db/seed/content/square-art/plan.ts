import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the work of art. */
export const squareArtPlan: Plan = {
  background:
    'Torget fick ny beläggning för tre år sedan. I samma beslut avsattes en procent av byggkostnaden till konst. En jury har bjudit in tre konstnärer som har lämnat varsin skiss.',
  alreadyDecided:
    'Nämnden har beslutat att ett konstverk ska köpas in, att det ska stå på torgets norra halva och att det får kosta högst 900 000 kronor (§ 31). Vilken skiss det blir är inte beslutat.',
  question: 'Vilket konstverk vill du möta på torget, och varför just det?',
  subQuestions: [
    'Vad tänker du när du ser skisserna: stannar du eller går du förbi?',
    'Går det att sitta, klättra eller mötas vid verket, och borde det gå?',
    'Är det något i skisserna som inte fungerar för dig som använder torget varje dag?',
  ],
  purpose:
    'Juryn kan bedöma hantverk och hållbarhet. Nämnden vill också veta vad verket skulle betyda för dem som går förbi det i fyrtio år.',
  influence: {
    openItems: [
      { key: 'sketch', text: 'Vilken av de tre skisserna som blir ett färdigt verk' },
      {
        key: 'details',
        text: 'Ändringar i den valda skissen: höjd, sittplatser, ljus, placering inom norra halvan',
      },
    ],
    fixedItems: [
      {
        key: 'art',
        text: 'Att pengarna går till konst',
        why: 'Fullmäktiges enprocentsregel säger det. De kan inte flyttas till parkering eller lekredskap.',
      },
      {
        key: 'place',
        text: 'Norra halvan av torget',
        why: 'Södra halvan behövs för torghandeln och för räddningstjänstens uppställning.',
      },
    ],
    conditions: ['Konstnären äger sitt verk. Ändringar görs bara om konstnären går med på dem.'],
  },
  level: 'involve',
  levelPromise:
    'Vi tar dina skäl med oss till juryn och konstnärerna, och berättar hur de påverkade valet. Vi räknar inte röster.',
  decisionFed: { organ: 'Kultur- och fritidsnämnden', kind: 'Val av konstverk', daysFromStart: 130 },
  targetGroups: [
    {
      key: 'passers-by',
      name: 'De som handlar, arbetar och väntar på torget',
      channel: 'Modeller i ett tält på torget, och webben',
      hardToReach: false,
      expected: 150,
    },
    {
      key: 'stalls',
      name: 'Torghandlarna',
      channel: 'Besök vid stånden en torsdagsmorgon',
      hardToReach: false,
      expected: 12,
    },
    {
      key: 'blind',
      name: 'Personer med synnedsättning',
      channel: 'Modeller att känna på, visning med syntolkning',
      hardToReach: true,
      expected: 15,
    },
    {
      key: 'newly-arrived',
      name: 'Nyanlända som läser svenska',
      channel: 'Besök i två sfi-grupper',
      hardToReach: true,
      expected: 30,
    },
  ],
  children: {
    affected: true,
    how: 'Barn klättrar på all skulptur som går att nå. Två förskolegrupper och en åk 4 får bygga egna modeller av torget tillsammans med en konstpedagog.',
    answeredHow: 'Klasserna får se den valda skissen först av alla, och höra vad konstnären tog med sig.',
  },
  accessibility:
    'Modellerna står i bordshöjd och får kännas på. Skisserna beskrivs i text. Tältet har plant golv.',
  languages: 'Svenska, lättläst, engelska. Skisserna förklaras på arabiska i ett blad.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker om skisserna',
      daysFromStart: 11,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'tent',
      kind: 'openHouse',
      title: 'Se modellerna i tältet på torget',
      daysFromStart: 17,
      time: '10:00–14:00',
      place: 'Torgets norra halva',
      host: 'emre-kaplan',
      politiciansPresent: ['henrik-stalnacke'],
      childAdapted: true,
    },
    {
      key: 'described',
      kind: 'walkthrough',
      title: 'Syntolkad visning med händerna',
      daysFromStart: 24,
      time: '13:00–14:30',
      place: 'Samling vid tältet',
      host: 'emre-kaplan',
      politiciansPresent: [],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'emre-kaplan',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'henrik-stalnacke',
  },
  timetable: {
    announce: -4,
    open: 11,
    close: 46,
    compiled: 60,
    interimFeedback: 67,
    decision: 130,
    finalFeedback: 144,
    evaluation: 190,
  },
  useOfResult:
    'Juryn läser sammanställningen innan den lämnar sitt förslag. Konstnärerna får skälen, utan avsändare, och får ändra i sin skiss.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Webben och en affisch på torget',
      owner: 'elin-stenmark',
      daysFromStart: 67,
    },
    {
      moment: 'final',
      channel: 'Samtal på torget med konstnären och en ledamot, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 144,
    },
  ],
  audienceChoice: 'public',
  personalData: usualPersonalData,
  communication: {
    before: 'Affischer runt torget och i sfi-lokalerna.',
    during: 'Skisserna visas på biblioteket hela tiden.',
    after: 'Det valda verket presenteras på torget.',
  },
  risks: [
    {
      risk: 'Samtalet handlar om att pengarna borde gå till annat.',
      handling: 'Ramen står överst på sidan. Den som skriver om det får svar, men det ändrar inte ramen.',
    },
    {
      risk: 'En konstnär hängs ut.',
      handling: 'Skisserna visas utan namn tills valet är gjort. Påhopp maskeras.',
    },
  ],
  budget: { hours: 120, kronor: 35000 },
  evaluation: 'Juryn och nämnden svarar var för sig på vad de fick veta som de inte redan visste.',
  attestations: [
    {
      principle: 'P12',
      text: 'Konst på torget angår alla som går där, och vi har tre skisser som vi inte är överens om. Jag är på riktigt nyfiken på vad folk ser i dem.',
      by: 'henrik-stalnacke',
    },
  ],
  overrides: [],
};
