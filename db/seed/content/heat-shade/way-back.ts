import type { ReportVersion, Theme, ThemeResponse, WayBack } from '../types';

const themes: readonly Theme[] = [
  {
    key: 'trees',
    name: 'Träd och skugga',
    definition: 'Platser som saknar skugga, trädslag, skötsel och träd som tagits bort.',
    example: 'Fyra bänkar finns och alla står i sol.',
  },
  {
    key: 'water',
    name: 'Vatten att dricka och doppa sig i',
    definition: 'Dricksfontäner, kranar, vattenlek och ån.',
    example: 'Den är låst.',
  },
  {
    key: 'indoors',
    name: 'Svala rum',
    definition: 'Hur varmt det är hemma, och lokaler som är svala och öppna.',
    example: 'Hon sov i badkaret med en handduk.',
  },
  {
    key: 'bus',
    name: 'Busskurer',
    definition: 'Värmen i kurer och vid hållplatser.',
    example: 'Ett drivhus.',
  },
  {
    key: 'benches',
    name: 'Bänkar',
    definition: 'Var bänkar står och vem som får plats på dem.',
    example: 'Gärna i en ring.',
  },
  {
    key: 'landlords',
    name: 'Hyresvärdarnas mark',
    definition: 'Gårdar och hus som kommunen inte äger.',
    example: 'Kommunen säger att värden måste.',
  },
  {
    key: 'critical',
    name: 'Invändningar',
    definition: 'Att pengarna gör större nytta på annat, eller att träd också skadar.',
    example: 'Tre miljoner är fyra undersköterskor.',
  },
];

const interim: ReportVersion = {
  kind: 'interim',
  number: 1,
  title: 'Det här sa ni om skugga och svalka',
  cutOff: -80,
  published: -50,
  summary:
    'Ni pekade ut 19 platser. De flesta finns på värmekartan, men fem gör det inte: busskuren vid sjukhuset, vägen mellan apoteket och affären, två lekplatser och gatuenhetens arbetsplatser. Svårast har de som bor högst upp och inte kommer ut.',
  howItWasDone:
    'Formulär på webben i sex veckor, blanketter genom hemtjänsten, telefon, mätningar på två förskolor och en fikarast med gatuenheten.',
  whoTookPart:
    'Äldre har svarat i telefon och på blankett, yngre på webben. Barnens mätningar är gjorda av 34 barn och deras pedagoger.',
  whatCannotBeKnown:
    'Vi vet inte hur de har det som varken har hemtjänst eller internet. Från orterna utanför tätorten kom inget svar alls.',
  lines: [
    {
      number: 1,
      heading: 'Skuggan saknas där ni går, inte bara där ni stannar',
      body: 'Kartan visar torg och gårdar. Ni visar vägar: från apoteket till affären, från bussen till sjukhuset. Barnen har mätt 52 grader på en rutschkana och delar på ett enda träd efter schema.',
      how: 'Platserna i bidragen ritades in ovanpå värmekartan.',
      themes: ['trees'],
      contributions: [],
      quotations: [
        { contribution: 'hs05', quote: 'Fyra bänkar finns och alla står i sol.' },
        { contribution: 'hs15', quote: 'Barnen satte själva upp en skylt med en ledsen rumpa.' },
      ],
    },
    {
      number: 2,
      heading: 'Att plantera är lätt, att vattna är svårt',
      body: 'Gatuenheten berättar att 17 av 40 nya träd dog av torka. Flera av er minns träd som har tagits ned. Ni är inte överens om vilka träd som är bäst, och en av er påminner om allergin.',
      how: 'Bidrag som handlar om skötsel och trädslag lästes tillsammans med gatuenhetens lista.',
      themes: [],
      contributions: ['hs03', 'hs10', 'hs12', 'hs18'],
      quotations: [{ contribution: 'hs10', quote: 'Börja med att sluta.' }],
    },
    {
      number: 3,
      heading: 'Vatten finns, men bakom lås',
      body: 'Kranen vid lekparken i Kuggnäs är låst och centrum har ingen öppen kran före klockan tio. De som arbetar i hettan dricker ur brandposten.',
      how: 'Varje uppgift om en kran kontrollerades på plats.',
      themes: ['water'],
      contributions: [],
      quotations: [],
    },
    {
      number: 4,
      heading: 'De svalaste rummen vet ingen om',
      body: 'Några söker sig till kyrkan, biblioteket och stadshuset. Den som är gammal och bor högst upp kommer inte dit. Hemtjänsten vill kunna låna ut fläktar.',
      how: 'Samtalen i telefon, med moderatorns godkännande för det citat som används.',
      themes: ['indoors'],
      contributions: [],
      quotations: [{ contribution: 'hs02', quote: 'Hon sov i badkaret med en handduk.' }],
    },
    {
      number: 5,
      heading: 'Kurer, bänkar och en gård med två träd',
      body: 'Busskurerna är drivhus och bänkarna står i sol. På Brandholmen vill 212 hushåll gräva själva, men varken värden eller kommunen har hittills tagit första steget.',
      how: 'Bidrag om kurer, bänkar och mark som andra äger.',
      themes: ['bus', 'benches', 'landlords'],
      contributions: [],
      quotations: [{ contribution: 'hs08', quote: 'Vi har 212 lägenheter och två träd.' }],
    },
    {
      number: 6,
      heading: 'Två säger nej, av olika skäl',
      body: 'En av er vill ha fler undersköterskor i stället för träd. En annan är allergisk och vill att valet av träd görs med omsorg. Båda svaren går vidare till beslutet.',
      how: 'De få bidrag som är emot redovisas för sig, så att de inte försvinner i mängden.',
      themes: ['critical'],
      contributions: [],
      quotations: [{ contribution: 'hs06', quote: 'Tre miljoner är fyra undersköterskor.' }],
    },
  ],
};

const responses: readonly ThemeResponse[] = [
  {
    theme: 'trees',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Fem av platserna saknas på värmekartan och bör läggas till. Vi föreslår att gångvägar räknas lika högt som torg, och att varje nytt träd får vattning betald i fem år. Det ger färre träd för pengarna, men fler som lever.',
    politicalResponse: null,
    disposition: { kind: 'partly' },
  },
  {
    theme: 'water',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Kranen i Kuggnäs kan öppnas redan i sommar med en ny tappventil. Två dricksfontäner i centrum ryms i budgeten.',
    politicalResponse: null,
    disposition: { kind: 'accommodated' },
  },
  {
    theme: 'indoors',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Stadshusets foajé och tre bibliotek kan skyltas som svala rum utan kostnad. Utlåning av fläktar kräver ett beslut i Vård- och omsorgsnämnden.',
    politicalResponse: null,
    disposition: { kind: 'partly' },
  },
  {
    theme: 'bus',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Kurerna ägs av ett reklamföretag till och med nästa år. Kravet på skugga kan skrivas in i nästa avtal, inte förr.',
    politicalResponse: null,
    disposition: {
      kind: 'deferred',
      reason: 'Avtalet om busskurer går inte att ändra förrän det upphandlas på nytt.',
      deferredUntil: 380,
    },
  },
  {
    theme: 'benches',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Tolv bänkar kan flyttas till skugga i vår. En ring av bänkar vid ån prövas som försök.',
    politicalResponse: null,
    disposition: { kind: 'accommodated' },
  },
  {
    theme: 'landlords',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Kommunen kan inte plantera på annans mark men kan bjuda in värden och hyresgästerna till samma bord och lämna ut ledningskartan.',
    politicalResponse: null,
    disposition: { kind: 'partly' },
  },
  {
    theme: 'critical',
    assessedBy: 'emre-kaplan',
    officialsAssessment:
      'Pengarna är avsatta av fullmäktige för klimatanpassning och kan inte bli tjänster i omsorgen. Synpunkten om allergi är saklig: björk och hassel bör inte planteras vid skolor och hållplatser.',
    politicalResponse: null,
    disposition: {
      kind: 'noted',
      reason: 'Ramen är beslutad. Rådet om allergi tas med i valet av träd.',
    },
  },
];

/** As far as it has come: what was said, and what officials propose. */
export const heatShadeWayBack: WayBack = {
  codeBookVersion: 1,
  themes,
  exclusions: [
    {
      contribution: 'hs14',
      reason: 'test',
      explanation: 'Avsändaren provade formuläret och skriver det själv.',
    },
  ],
  responses,
  ownDispositions: [],
  quotationReleases: [
    {
      contribution: 'hs02',
      reason: 'Orden pekar inte ut henne. Hon har sagt ja i telefon.',
      releasedBy: 'nadja-petrovic',
      daysFromStart: -55,
    },
  ],
  reports: [interim],
  matterDecision: null,
  measures: [],
};
