import { planB } from './case-b.plan';
import type { DialogueContent, Forwarding } from './types';

/** Case B: an open dialogue about the bus terminal in the middle of town. */
export const caseB: DialogueContent = {
  key: 'case-b',
  committee: 'msn',
  state: 'open',
  registry: { series: 'MSN', number: 214, daysFromStart: -150 },
  publicTexts: {
    title: 'Tryggare bussterminal',
    slug: 'tryggare-bussterminal',
    lead: 'Tusentals personer går över bussterminalen varje dag. Många gör det utan att tänka på det, andra går omvägar när det är mörkt. Vi ska ändra på belysningen, väntplatserna, bemanningen och grönskan. Hjälp oss att göra det på rätt ställe och vid rätt tid.',
    facts: [
      {
        title: 'Så många använder terminalen',
        text: 'En vanlig vardag går omkring 5 400 personer på eller av en buss här. Ungefär var tredje är under 20 år. Mellan klockan 21 och 23 är det i snitt 190 personer.',
      },
      {
        title: 'Vad folk har sagt förut',
        text: 'I en enkät på plats svarade drygt 500 personer, de flesta elever. 41 procent kände sig otrygga efter mörkrets inbrott. Vanligaste orsakerna var mörka hörn, gäng som står vid väntkuren och att ingen vuxen syns till.',
      },
      {
        title: 'Vad som redan är gjort',
        text: 'Lamporna över perrong A–C är bytta. Två bänkar är flyttade till öppnare lägen. Ordningsvakter går förbi fredag och lördag kväll.',
      },
      {
        title: 'Vem som ansvarar för vad',
        text: 'Kommunen äger marken, belysningen och växterna. Bussbolaget och regionens kollektivtrafik svarar för bussar, tidtabeller och förare. Polisen ingriper mot brott. Vi för vidare det som rör de andra och talar om för dig att vi har gjort det.',
      },
      {
        title: 'Pengarna',
        text: 'Nämnden har satt av 3,6 miljoner kronor till ombyggnad och 900 000 kronor om året till värdar och städning. Det räcker till en del, inte till allt. Därför behöver vi veta vad som är viktigast.',
      },
    ],
    statutoryConsultationWarning: null,
    thanks:
      'Tack! Ditt bidrag läses först av en granskare. Du får ett kvitto med en kod. Med koden kan du följa ditt bidrag ända fram till nämndens beslut.',
  },
  initiative: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    registeredBy: 'gunnel-sandvik',
    reference: 'Nämndens protokoll § 31, punkt 4',
    daysFromStart: -150,
    question: 'Vad skulle göra att fler känner sig trygga på bussterminalen, dag som kväll?',
    why: 'Nämnden får återkommande synpunkter om terminalen, och enkäten på plats visade att var fjärde elev väljer en annan väg hem. Vi har pengar till åtgärder nästa år och vill inte gissa var de gör nytta.',
  },
  assessment: {
    assessedBy: 'johan-edelsvard',
    daysFromStart: -128,
    questionCanBeInfluenced: {
      answer: true,
      reason:
        'Varken ritningar eller upphandling är klara. Placering av belysning, väntplatsens utformning, värdarnas tider och valet av växter kan ändras fram till nämndens beslut om åtgärder.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason:
        'Nämnden har själv bett om underlaget och sagt i protokollet att ordningen mellan åtgärderna ska bero på vad invånarna svarar.',
    },
    thereIsTime: {
      answer: true,
      reason:
        'Beslut om åtgärder tas tre månader efter att dialogen stänger. Det räcker till sammanställning, återkoppling och beredning.',
    },
    thereAreResources: {
      answer: true,
      reason:
        'Projektledaren har 20 procent av sin tid avsatt, och 85 000 kronor finns till tolkning, affischer och kvällspass på plats.',
    },
    outcome: 'dialogue',
    conclusion:
      'Frågan passar för dialog på nivån konsultation. Polisens arbete och tidtabellerna ska tydligt hållas utanför, eftersom nämnden inte råder över dem.',
  },
  plan: planB,
  earlyEnd: null,
  decision: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    daysFromStart: -62,
    paragraph: '§ 58',
    registry: { series: 'MSN', number: 214, daysFromStart: -150 },
    outcome: 'held',
    conditions: [
      'Minst två av aktiviteterna ska ligga efter klockan 18.',
      'Ungdomsfullmäktige ska erbjudas att läsa frågorna innan dialogen öppnar.',
    ],
    dissent: null,
    recordedBy: 'lena-kvarnstrom',
  },
};

/** What the moderator has passed on while the dialogue is still open. */
export const forwardingsB: readonly Forwarding[] = [
  {
    contribution: 'b21',
    to: 'Sörmlands kollektivtrafikmyndighet',
    note: 'Gäller tidtabellen på kvällen, som regionen bestämmer över.',
    daysFromStart: -9,
  },
  {
    contribution: 'b37',
    to: 'Kommunens felanmälan, gata och park',
    note: 'Ett hål i gångbanan vid ett äldreboende. Hör inte till dialogen men behöver lagas.',
    daysFromStart: -7,
  },
];
