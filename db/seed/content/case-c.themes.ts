import type { Exclusion, Theme } from './types';

/** Case C: the code book in its second version. */
export const themesC: readonly Theme[] = [
  {
    key: 'greenPaths',
    name: 'Stråk som hänger ihop',
    definition: 'Stigar, gångvägar, bänkar och passager mellan gröna platser. Inte ljuset på dem.',
    example: 'Det där hålet ÄR det gröna stråket.',
  },
  {
    key: 'nature',
    name: 'Skog, djur och lek',
    definition: 'Ekbacken, dungar och bryn som natur eller lekplats, djur och växter.',
    example: 'Kojorna i gläntan har namn.',
  },
  {
    key: 'farmland',
    name: 'Södra åkern',
    definition: 'Om åkern ska bebyggas eller sparas, och hur den brukas.',
    example: 'Rör inte åkern.',
  },
  {
    key: 'density',
    name: 'Höjd och läge på husen',
    definition: 'Hur högt, hur tätt och hur nära. Valet mellan Lindängen och skolans baksida.',
    example: 'Tre våningar mot villorna, högre mot skolan.',
  },
  {
    key: 'housing',
    name: 'Sorters bostäder',
    definition: 'Vem husen är till för: hyresrätt, storlek, pris, hiss, radhus, byggemenskap.',
    example: 'Bygg billigt då!',
  },
  {
    key: 'cycling',
    name: 'Cykelvägen',
    definition: 'Sträckning, bredd, underlag, vinterväghållning och samspel mellan fort och långsamt.',
    example: 'Välj en sida.',
  },
  {
    key: 'lighting',
    name: 'Ljus och mörker på stigarna',
    definition: 'Belysning eller frånvaro av belysning på gång- och cykelvägar.',
    example: 'Lys upp EN slinga ordentligt och låt resten vara.',
  },
  {
    key: 'traffic',
    name: 'Biltrafik och övergångar',
    definition: 'Fart, infarter, avlämning vid skolan och att ta sig över Arnöleden.',
    example: 'Vi väntar alltid jättelänge på gubben.',
  },
  {
    key: 'water',
    name: 'Vatten och översvämning',
    definition: 'Dagvatten, skyfall, diken och markens bärighet.',
    example: 'Pumpade ut 400 liter ur garaget efter regnet i augusti.',
  },
  {
    key: 'school',
    name: 'Skola, vård och butik',
    definition: 'Om service räcker till när fler flyttar in.',
    example: 'Skolan är full.',
  },
  {
    key: 'bus',
    name: 'Bussen',
    definition: 'Turer, byten och anslutningar i kollektivtrafiken.',
    example: 'Bussen missar det med fyra minuter varje morgon.',
  },
  {
    key: 'process',
    name: 'Förtroende och hur frågan ställs',
    definition: 'Om dialogen, kommunen, tidigare löften och vem som hörs.',
    example: 'Ni får gärna lova mindre och göra mer.',
  },
  {
    key: 'noTheme',
    name: 'Inget tema',
    definition: 'Bidrag som inte går att föra till något tema.',
    example: 'Fin karta!',
  },
];

/** Case C: what does not count, with a reason of the closed list. */
export const exclusionsC: readonly Exclusion[] = [
  {
    contribution: 'c21',
    reason: 'test',
    explanation: 'Avsändaren skriver själv att det är ett test av formuläret.',
  },
  {
    contribution: 'c48',
    reason: 'spam',
    explanation: 'Reklam för ett företag, skickad till många kommuner.',
  },
];
