import type { EvaluationContent, Measure, WayBack } from '../types';
import { elderMealsFinal, elderMealsInterim } from './reports';
import { elderMealsResponses, elderMealsThemes } from './themes';

const measures: readonly Measure[] = [
  {
    key: 'em-wednesday',
    title: 'De boendes rätt varje onsdag',
    owner: 'Måltidsenheten',
    due: -870,
    status: 'done',
    lines: [1],
    history: [
      { daysFromStart: -905, status: 'started', text: 'Bilder på trettio rätter är tagna i köket.' },
      {
        daysFromStart: -872,
        status: 'done',
        text: 'Första valet på Hamngården: strömming, med 31 röster mot 6.',
      },
    ],
  },
  {
    key: 'em-snack',
    title: 'Mellanmål klockan 20 på alla boenden',
    owner: 'Vård- och omsorgsförvaltningen',
    due: -830,
    status: 'done',
    lines: [2],
    history: [
      { daysFromStart: -900, status: 'planned', text: 'Schemat görs om på sju boenden.' },
      {
        daysFromStart: -818,
        status: 'done',
        text: 'Serveras överallt, tolv dagar senare än lovat. Nattfastan är nu elva timmar på sex av sju.',
      },
    ],
  },
  {
    key: 'em-hobs',
    title: 'En häll på varje avdelning',
    owner: 'Fastighetsenheten',
    due: -730,
    status: 'done',
    lines: [4],
    history: [
      { daysFromStart: -890, status: 'started', text: 'Elen dras om på tre boenden.' },
      {
        daysFromStart: -738,
        status: 'done',
        text: 'Tjugoen hällar är på plats. Brandvarnarna har flyttats två gånger.',
      },
    ],
  },
  {
    key: 'em-evening',
    title: 'Försök med kvällsmiddag på Solhöjden',
    owner: 'Vård- och omsorgsförvaltningen',
    due: -600,
    status: 'stopped',
    lines: [2],
    history: [
      { daysFromStart: -880, status: 'planned', text: 'Två tjänster är utlysta.' },
      { daysFromStart: -760, status: 'started', text: 'Försöket har börjat med en av två tjänster.' },
      {
        daysFromStart: -640,
        status: 'stopped',
        text: 'Försöket höll i fyra månader. Vi fick inte tag i personal till kvällspassen, och de boende fick vänta längre på maten än förut. Löftet är inte uppfyllt. Anhöriggruppen har fått beskedet på ett möte.',
      },
    ],
  },
];

const evaluation: EvaluationContent = {
  daysFromStart: -556,
  learning:
    'Svinnet har gått från var fjärde till var sjunde portion, och 410 000 kronor har gått tillbaka till råvaror. Vikten ökar hos dem som äter med personal vid bordet.\n\nFörsöket med kvällsmiddag misslyckades. Vi lovade det innan vi visste om det gick att bemanna, och det borde ha stått i rapporten att löftet hängde på det.\n\nNattpersonalen frågades aldrig. De hade kunnat säga redan då att klockan två är en måltid.',
  principles: {
    P1: ['yes', 'Kökets ritning ändrades efter dialogen: hällar i stället för större värmevagnar.'],
    P2: ['yes', 'Nämnden tog initiativet och satt med vid borden.'],
    P3: ['yes', 'Beslutet togs tre månader efter stängning, före upphandlingen.'],
    P4: ['yes', 'Dialog övervägdes när investeringen beslutades.'],
    P5: ['yes', 'Konsultation utlovades och hölls.'],
    P6: [
      'yes',
      'Att köket är gemensamt sades från början. Det minskade inte ilskan men gjorde den begriplig.',
    ],
    P7: ['partly', 'Vägda tallrikar gav dem utan ord en röst. Två boenden fick inget samtal.'],
    P8: ['yes', 'Barn berördes inte, och skälet står i planen.'],
    P9: ['yes', 'Båda återkopplingarna lästes upp vid borden på utsatt dag.'],
    P10: ['yes', 'Nämndens protokoll hänvisar till rapportens version.'],
    P11: [
      'yes',
      'Rapporten skiljer på vad de boende sa, vad måltidschefen föreslog och vad nämnden svarade.',
    ],
    P12: ['yes', 'Frågan var värd att ställa: svaren var inte dem vi väntade oss.'],
    P13: [
      'partly',
      'Utvärderingen är gjord, men de boende som var med från början har till stor del hunnit gå bort. Deras anhöriga har läst den.',
    ],
  },
  archived: -540,
};

/** From coding to the archive. */
export const elderMealsWayBack: WayBack = {
  codeBookVersion: 1,
  themes: elderMealsThemes,
  exclusions: [
    { contribution: 'em12', reason: 'spam', explanation: 'Reklam för kosttillskott, skickad till många.' },
  ],
  responses: elderMealsResponses,
  ownDispositions: [
    {
      contribution: 'em10',
      theme: 'times',
      disposition: {
        kind: 'accommodated',
        reason:
          'Vi svarar inte här om en enskild boende. Den som behöver hjälp för att äta serveras nu först på alla boenden, så att ingen väntar framför maten.',
      },
    },
  ],
  quotationReleases: [],
  reports: [elderMealsInterim, elderMealsFinal],
  matterDecision: {
    organ: 'Vård- och omsorgsnämnden',
    daysFromStart: -930,
    paragraph: '§ 9',
    registry: { series: 'VON', number: 214, daysFromStart: -1108 },
    outcome: 'asProposed',
    body: 'Nämnden beslutar att köket byggs om enligt alternativ 2 med häll på varje avdelning, att mellanmål införs klockan 20, att personal äter med vid borden och att kvällsmiddag prövas på Solhöjden i ett år. Ramen för råvaror är oförändrad.',
    dissent: null,
    restsOn: { kind: 'interim', number: 1 },
    recordedBy: 'ritva-lehtonen',
  },
  measures,
  evaluation,
};
