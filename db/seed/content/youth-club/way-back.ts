import type { EvaluationContent, Measure, WayBack } from '../types';
import { youthClubFinal, youthClubInterim } from './reports';
import { youthClubResponses, youthClubThemes } from './themes';

const measures: readonly Measure[] = [
  {
    key: 'yc-council',
    title: 'Gårdsråd valt, med egen kassa',
    owner: 'Fritidsenheten',
    due: -400,
    status: 'done',
    lines: [1],
    history: [
      { daysFromStart: -455, status: 'started', text: 'Fjorton kandiderar till sju platser.' },
      { daysFromStart: -412, status: 'done', text: 'Rådet är valt. Första inköpet blev en popcornmaskin.' },
    ],
  },
  {
    key: 'yc-saturday',
    title: 'Öppet lördagar till 22.30',
    owner: 'Fritidsenheten',
    due: -420,
    status: 'done',
    lines: [2],
    history: [
      { daysFromStart: -450, status: 'planned', text: 'Schemat är förhandlat.' },
      { daysFromStart: -424, status: 'done', text: 'Första lördagen kom 71 ungdomar, varav 33 tjejer.' },
    ],
  },
  {
    key: 'yc-entrance',
    title: 'Ny ingång från gårdssidan',
    owner: 'Fastighetsenheten',
    due: -330,
    status: 'done',
    lines: [3],
    history: [
      { daysFromStart: -440, status: 'planned', text: 'Bygglov är sökt.' },
      {
        daysFromStart: -290,
        status: 'done',
        text: 'Dörren levererades i fel storlek, så det blev 40 dagar senare än lovat.',
      },
    ],
  },
  {
    key: 'yc-studio',
    title: 'Studio i förrådet',
    owner: 'Fritidsenheten',
    due: -300,
    status: 'done',
    lines: [4],
    history: [
      { daysFromStart: -430, status: 'started', text: 'Sex ungdomar väljer utrustningen.' },
      {
        daysFromStart: -310,
        status: 'done',
        text: 'Bokas fyra kvällar av fem. Första skivan har spelats in.',
      },
    ],
  },
  {
    key: 'yc-mopeds',
    title: 'Mopedparkering på baksidan',
    owner: 'Gatuenheten',
    due: -350,
    status: 'stopped',
    lines: [6],
    history: [
      { daysFromStart: -445, status: 'planned', text: 'Läget är utsatt.' },
      {
        daysFromStart: -340,
        status: 'stopped',
        text: 'Det går inte att göra. Räddningstjänsten behöver ytan för uppställning. Bullret mäts i stället om, och en bom har satts vid gårdens framsida.',
      },
    ],
  },
];

const evaluation: EvaluationContent = {
  daysFromStart: -28,
  learning:
    'Det som fungerade var att betala unga för att fråga unga. Det som inte fungerade var att vi lovade en mopedparkering utan att ha frågat räddningstjänsten.\n\nGårdsrådets eget stycke: ”Ni sa att vi fick göra fel. Vi köpte en rökmaskin och brandlarmet gick. Ni höll ert löfte.”\n\nNästa gång kontrollerar vi varje åtgärd med den som äger marken innan rapporten går ut, och vi frågar dem som slutat komma, inte bara dem som aldrig kommit.',
  principles: {
    P1: ['yes', 'Tider, innehåll och inflytande ändrades alla efter vad som sades.'],
    P2: ['yes', 'Nämnden tog initiativet och ordföranden var med på båda pizzakvällarna.'],
    P3: ['yes', 'Mellan stängning och beslut gick mer än tre månader.'],
    P4: ['yes', 'Nämnden prövade dialog innan den anställde.'],
    P5: ['yes', 'Ungdomarna fick läsa och stryka i förslaget. Nio gjorde det.'],
    P6: ['partly', 'Åldersgränsen stod som fast, men elvaåringarna trodde ändå att den gick att ändra.'],
    P7: ['partly', 'Tjejerna nåddes. De som hänger i centrum nåddes inte.'],
    P8: ['yes', 'Två unga ledde samtalen, mot lön.'],
    P9: ['yes', 'Båda återkopplingarna gavs på utsatt dag, på gården.'],
    P10: ['yes', 'Protokollet hänvisar till ”Det här sa ni”, version 1.'],
    P11: ['yes', 'Tjänstepersonerna föreslog delvis ja till grannarna, nämnden svarade nej och sa varför.'],
    P12: ['yes', 'Gården har i dag tre gånger så många besökare som när frågan ställdes.'],
    P13: ['yes', 'Utvärderingen är skriven tillsammans med gårdsrådet.'],
  },
  archived: null,
};

/** From coding to evaluation. */
export const youthClubWayBack: WayBack = {
  codeBookVersion: 1,
  themes: youthClubThemes,
  exclusions: [],
  responses: youthClubResponses,
  ownDispositions: [
    {
      contribution: 'yc18',
      theme: 'content',
      disposition: {
        kind: 'notAccommodated',
        reason:
          'Åldersgränsen är tolv på alla gårdar. Om ett år är du välkommen, och då behöver du inte smyga.',
      },
    },
  ],
  quotationReleases: [],
  reports: [youthClubInterim, youthClubFinal],
  matterDecision: {
    organ: 'Kultur- och fritidsnämnden',
    daysFromStart: -480,
    paragraph: '§ 33',
    registry: { series: 'KFN', number: 22, daysFromStart: -700 },
    outcome: 'changed',
    body: 'Nämnden antar ny inriktning för fritidsgården på Brandholmen: öppet torsdag, fredag och lördag, gårdsråd med 60 000 kronor om året, ny ingång, studio och kök samt två tillsvidareanställda ledare. Begäran om stängning klockan 20 avslås.',
    dissent: 'En ledamot reserverade sig mot att tisdagskvällen stängs.',
    restsOn: { kind: 'interim', number: 1 },
    recordedBy: 'lena-kvarnstrom',
  },
  measures,
  evaluation,
};
