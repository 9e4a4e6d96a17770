import { finalA, interimA } from './case-a.reports';
import { ownDispositionsA, responsesA } from './case-a.responses';
import { exclusionsA, themesA } from './case-a.themes';
import type { Measure, WayBack } from './types';

const measuresA: readonly Measure[] = [
  {
    key: 'a-delivery',
    title: 'Höjt bidrag för hemkörning, 160 kronor per tur',
    owner: 'Näringslivsenheten',
    due: -440,
    status: 'done',
    lines: [3],
    history: [
      {
        daysFromStart: -530,
        status: 'planned',
        text: 'Nya regler är skrivna tillsammans med fyra handlare.',
      },
      { daysFromStart: -452, status: 'done', text: 'Reglerna gäller. Första månaden gjordes 61 turer.' },
    ],
  },
  {
    key: 'a-village-money',
    title: '40 000 kronor om året till varje ort',
    owner: 'landsbygdsutvecklaren',
    due: -390,
    status: 'done',
    lines: [9],
    history: [
      { daysFromStart: -520, status: 'started', text: 'Byalagen har fått en mall på en halv sida.' },
      {
        daysFromStart: -381,
        status: 'done',
        text: 'Alla tio har fått sina pengar, nio dagar senare än lovat. Runtuna lade taket på hembygdsgården.',
      },
    ],
  },
  {
    key: 'a-chargers',
    title: 'Laddstolpar vid sex bygdegårdar',
    owner: 'Fastighetsenheten',
    due: -62,
    status: 'started',
    lines: [4],
    history: [
      { daysFromStart: -480, status: 'started', text: 'Avtal med fem av sex föreningar.' },
      {
        daysFromStart: -190,
        status: 'started',
        text: 'Fyra stolpar är i drift: Runtuna, Jönåker, Vrena, Buskhyttan.',
      },
      {
        daysFromStart: -48,
        status: 'started',
        text: 'Försenat. Elnätet i Tystberga och Stavsjö måste förstärkas först. Nytt besked kommer till våren.',
      },
    ],
  },
  {
    key: 'a-flats',
    title: 'Sex lägenheter i markplan i Tystberga',
    owner: 'Bostadsbolaget',
    due: 160,
    status: 'started',
    lines: [1],
    history: [
      { daysFromStart: -470, status: 'planned', text: 'Bolaget har valt tomten vid kyrkan.' },
      {
        daysFromStart: -205,
        status: 'started',
        text: 'Bygglov klart. Två av bygdens personer sitter med i byggmötena.',
      },
      { daysFromStart: -33, status: 'started', text: 'Grunden är gjuten och tidplanen håller.' },
    ],
  },
  {
    key: 'a-school-bus',
    title: 'Vuxna åker med i skolskjutsen på fyra linjer',
    owner: 'skolskjutsplaneraren',
    due: -300,
    status: 'done',
    lines: [2],
    history: [
      { daysFromStart: -410, status: 'planned', text: 'Försäkringsfrågan är löst.' },
      {
        daysFromStart: -310,
        status: 'done',
        text: 'Igång från terminsstarten. I snitt nio vuxna åker per dag.',
      },
    ],
  },
  {
    key: 'a-shopping-bus',
    title: 'Handlingsbuss från Vrena på prov',
    owner: 'landsbygdsutvecklaren',
    due: -18,
    status: 'planned',
    lines: [2],
    history: [
      { daysFromStart: -330, status: 'planned', text: 'Första upphandlingen gav inga anbud.' },
      {
        daysFromStart: -70,
        status: 'planned',
        text: 'Ny upphandling med kortare dag. Pensionärerna i Vrena har läst kraven.',
      },
    ],
  },
  {
    key: 'a-safety-points',
    title: 'Trygghetspunkter med reservkraft i åtta bygdegårdar',
    owner: 'Säkerhetsenheten',
    due: 75,
    status: 'started',
    lines: [8],
    history: [
      { daysFromStart: -260, status: 'started', text: 'Åtta elverk är köpta.' },
      {
        daysFromStart: -90,
        status: 'started',
        text: 'Sex är på plats och provkörda en kväll med soppa och radio.',
      },
    ],
  },
  {
    key: 'a-home-care',
    title: 'Hemtjänsten utgår från Nävekvarn',
    owner: 'Vård- och omsorgsförvaltningen',
    due: -210,
    status: 'done',
    lines: [5],
    history: [
      { daysFromStart: -350, status: 'started', text: 'Rummet i gamla brandstationen är hyrt.' },
      {
        daysFromStart: -214,
        status: 'done',
        text: 'Fyra medarbetare utgår härifrån. Körtiden har minskat med fem timmar i veckan.',
      },
    ],
  },
  {
    key: 'a-cycle-sjosa',
    title: 'Besked om cykelvägen Sjösa–Nyköping',
    owner: 'Gatuenheten',
    due: 95,
    status: 'planned',
    lines: [7],
    history: [
      {
        daysFromStart: -400,
        status: 'planned',
        text: 'Ansökan om medfinansiering är skickad till Trafikverket.',
      },
    ],
  },
];

/** Case A: from coding to measures. */
export const wayBackA: WayBack = {
  codeBookVersion: 1,
  themes: themesA,
  exclusions: exclusionsA,
  responses: responsesA,
  ownDispositions: ownDispositionsA,
  quotationReleases: [
    {
      contribution: 'a73',
      reason: 'Citatet säger inget om vem hon är, och hon har sagt ja i telefon.',
      releasedBy: 'nadja-petrovic',
      daysFromStart: -738,
    },
    {
      contribution: 'a77',
      reason: 'Handlaren har godkänt att orden används. De fyra orden pekar inte ut honom.',
      releasedBy: 'nadja-petrovic',
      daysFromStart: -566,
    },
  ],
  reports: [interimA, finalA],
  matterDecision: {
    organ: 'Kommunstyrelsen',
    daysFromStart: -560,
    paragraph: '§ 77',
    registry: { series: 'KK', number: 402, daysFromStart: -985 },
    outcome: 'asProposed',
    body: 'Kommunstyrelsen antar serviceplan för landsbygden för tre år, fördelar 6 miljoner kronor enligt planen och uppdrar åt landsbygdsutvecklaren att följa upp den varje vår tillsammans med bygdernas föreningar.',
    dissent: 'En ledamot yrkade avslag på laddstolparna och reserverade sig.',
    restsOn: { kind: 'interim', number: 1 },
    recordedBy: 'ritva-lehtonen',
  },
  measures: measuresA,
};
