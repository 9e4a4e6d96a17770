import { finalC, interimC } from './case-c.reports';
import { ownDispositionsC, responsesC } from './case-c.responses';
import { exclusionsC, themesC } from './case-c.themes';
import type { Measure, WayBack } from './types';

const measuresC: readonly Measure[] = [
  {
    key: 'c-crossings',
    title: 'Två upphöjda övergångar på Arnöleden, vid affären och vid skolan',
    owner: 'Gatuenheten',
    due: 130,
    status: 'started',
    lines: [8],
    history: [
      { daysFromStart: -60, status: 'planned', text: 'Infört i gatuenhetens arbetsplan.' },
      { daysFromStart: -15, status: 'started', text: 'Ritningarna är klara och upphandlingen har börjat.' },
    ],
  },
  {
    key: 'c-gate',
    title: 'Grind i staketet vid koloniområdet och skylt vid diket',
    owner: 'Parkenheten',
    due: -10,
    status: 'done',
    lines: [2],
    history: [
      { daysFromStart: -55, status: 'planned', text: 'Koloniföreningen har godkänt läget.' },
      { daysFromStart: -19, status: 'done', text: 'Grinden är på plats. Skylten sattes upp samma dag.' },
    ],
  },
  {
    key: 'c-cloudburst',
    title: 'Skyfallskartering för Arnö',
    owner: 'VA-enheten',
    due: 62,
    status: 'started',
    lines: [9],
    history: [
      {
        daysFromStart: -58,
        status: 'started',
        text: 'Beställd. Boende har lämnat bilder från tre översvämningar.',
      },
    ],
  },
  {
    key: 'c-lease',
    title: 'Förlängt arrende på Södra åkern',
    owner: 'Mark- och exploateringsenheten',
    due: 20,
    status: 'planned',
    lines: [1],
    history: [
      { daysFromStart: -40, status: 'planned', text: 'Förslag till avtal är skickat till arrendatorn.' },
    ],
  },
  {
    key: 'c-cycle',
    title: 'Cykelväg i brynet med rörelsestyrt ljus',
    owner: 'Gatuenheten',
    due: 480,
    status: 'planned',
    lines: [6, 7],
    history: [
      { daysFromStart: -30, status: 'planned', text: 'Läget mot ekarna mäts in. Tillstånd söks därefter.' },
    ],
  },
  {
    key: 'c-shore',
    title: 'Dispens från strandskyddet för ramp och körbar väg till bryggan',
    owner: 'Parkenheten',
    due: 45,
    status: 'started',
    lines: [2],
    history: [{ daysFromStart: -36, status: 'started', text: 'Ansökan är inlämnad.' }],
  },
];

/** Case C: from coding to measures. */
export const wayBackC: WayBack = {
  codeBookVersion: 2,
  themes: themesC,
  exclusions: exclusionsC,
  responses: responsesC,
  ownDispositions: ownDispositionsC,
  quotationReleases: [],
  reports: [interimC, finalC],
  matterDecision: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    daysFromStart: -76,
    paragraph: '§ 24',
    registry: { series: 'MSN', number: 96, daysFromStart: -436 },
    outcome: 'changed',
    body: 'Nämnden antar inriktning för Arnö: 125 bostäder på Lindängen och bakom skolan, Södra åkern undantas, fem gröna stråk skrivs in och cykelvägen läggs i brynet till Ekbacken. Detaljplan får inte påbörjas innan skyfallskarteringen är klar.',
    dissent:
      'Två ledamöter reserverade sig mot fem våningar bakom skolan. En ledamot lämnade ett särskilt yttrande om farten på Arnöleden.',
    restsOn: { kind: 'interim', number: 1 },
    recordedBy: 'lena-kvarnstrom',
  },
  measures: measuresC,
};
