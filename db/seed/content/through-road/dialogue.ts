import type { DialogueContent } from '../types';
import { throughRoadPlan } from './plan';

/** Paused: another authority has begun something that may change what can be influenced. */
export const throughRoad: DialogueContent = {
  key: 'through-road',
  committee: 'msn',
  state: 'paused',
  registry: { series: 'MSN', number: 141, daysFromStart: -104 },
  publicTexts: {
    title: 'Säkrare att gå genom Tystberga',
    lead: 'Kommunen har pengar till två eller tre ombyggnader för dem som går. Var i Tystberga gör de mest nytta?',
    facts: [
      {
        title: 'Vem som äger vad',
        text: 'Vägen är statens. Gångbanor, torget och tvärgatorna är kommunens. En mittrefug kräver att båda säger ja.',
      },
      {
        title: 'Trafiken',
        text: '1 900 fordon om dygnet. Medelfarten förbi skolan är 47 kilometer i timmen, på en sträcka med gräns 40.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    registeredBy: 'gunnel-sandvik',
    reference: 'Nämndens protokoll § 63, punkt 2',
    daysFromStart: -104,
    question: 'Var känns vägen genom Tystberga farlig, och vad skulle hjälpa mest?',
    why: 'Vi har pengarna men inte kunskapen. Förra gången byggde vi ett övergångsställe som ingen går på, för stigen till affären går femtio meter därifrån.',
  },
  assessment: {
    assessedBy: 'johan-edelsvard',
    daysFromStart: -95,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Platser och åtgärder är öppna inom ramen, så länge de ligger på kommunens mark.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har uttryckligen väntat med att peka ut platser.',
    },
    thereIsTime: { answer: true, reason: 'Bygget upphandlas tidigast om sex månader.' },
    thereAreResources: { answer: true, reason: 'En trafikplanerare har 10 procent av sin tid.' },
    outcome: 'dialogue',
  },
  plan: throughRoadPlan,
  earlyEnd: null,
  decision: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    daysFromStart: -66,
    paragraph: '§ 71',
    registry: { series: 'MSN', number: 141, daysFromStart: -104 },
    outcome: 'held',
    conditions: [],
    dissent: null,
    recordedBy: 'lena-kvarnstrom',
  },
  turn: {
    kind: 'paused',
    daysFromStart: -19,
    text: 'Trafikverket har meddelat att myndigheten själv ska utreda vägen genom Tystberga. Det kan ändra vad kommunen får bygga. Vi vill inte att du svarar på något som sedan visar sig vara avgjort av någon annan, så dialogen gör uppehåll tills vi har fått besked.\n\nDet som redan har kommit in ligger kvar och räknas. När dialogen fortsätter får den en ny sista dag, och den står här.',
  },
};
