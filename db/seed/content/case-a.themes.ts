import type { Exclusion, Theme } from './types';

/** Case A: the code book, agreed with the villages' own secretaries. */
export const themesA: readonly Theme[] = [
  {
    key: 'housing',
    name: 'Bostäder i orten',
    definition: 'Lägenheter för äldre, hyresrätter för unga, tomter, tomma hus.',
    example: 'Tre änkor på samma gata sitter i varsin villa på 140 kvadrat.',
  },
  {
    key: 'transport',
    name: 'Resor och buss',
    definition: 'Buss, tåg, skolskjuts, sjukresor och anropsstyrd trafik.',
    example: 'Bra turer på vardagar, noll på söndagar.',
  },
  {
    key: 'grocery',
    name: 'Mat och ombud',
    definition: 'Butiker, hemkörning, post, apoteksombud och lokala produkter.',
    example: 'Sista affären stängde i maj.',
  },
  {
    key: 'fuel',
    name: 'Bränsle och laddning',
    definition: 'Drivmedel och laddstolpar.',
    example: 'Närmaste mack är tre mil bort.',
  },
  {
    key: 'care',
    name: 'Vård och omsorg',
    definition: 'Hemtjänst, äldreboende, distriktssköterska, larm och ambulans.',
    example: 'Fotvård kommer till servicehuset var sjätte vecka',
  },
  {
    key: 'school',
    name: 'Skola och förskola',
    definition: 'Skolor, förskolor, fritids och skolvägens längd.',
    example: 'Runtuna är skolan.',
  },
  {
    key: 'roads',
    name: 'Vägar och cykelvägar',
    definition: 'Trafiksäkerhet, cykelvägar, snö och beläggning.',
    example: 'Barnen cyklar på vägrenen',
  },
  {
    key: 'broadband',
    name: 'Uppkoppling och kris',
    definition: 'Fiber, mobilnät, strömavbrott och beredskap.',
    example: 'Fibern slutar vid bäcken.',
  },
  {
    key: 'meetingPlaces',
    name: 'Mötesplatser och fritid',
    definition: 'Bygdegårdar, hallar, bad, bibliotek och föreningsliv.',
    example: 'Vi byter dem om ni köper dem.',
  },
  {
    key: 'process',
    name: 'Samarbete och pengar',
    definition: 'Hur kommun och bygd arbetar ihop, följer upp och fördelar pengar.',
    example: 'en serviceplan utan pengar är en önskelista',
  },
  {
    key: 'noTheme',
    name: 'Inget tema',
    definition: 'Bidrag som inte går att föra till något tema.',
    example: 'Mötet tackade för bullarna',
  },
];

export const exclusionsA: readonly Exclusion[] = [];
