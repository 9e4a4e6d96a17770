import type { DialogueContent } from '../types';
import { elderMealsPlan } from './plan';

/** The oldest: archived, and still readable with everything that came of it. */
export const elderMeals: DialogueContent = {
  key: 'elder-meals',
  committee: 'von',
  state: 'archived',
  registry: { series: 'VON', number: 214, daysFromStart: -1108 },
  publicTexts: {
    title: 'Maten på äldreboendena',
    lead: 'Köket ska byggas om. Innan ritningen görs frågar vi dem som äter maten, dem som lagar den och dem som håller i skeden.',
    facts: [
      {
        title: 'Svinnet',
        text: 'Var fjärde portion slängs. Mest middag klockan 16.30, minst frukost.',
      },
      {
        title: 'Natten',
        text: 'Mellan kvällsmål och frukost går det i snitt 14 timmar. Socialstyrelsens råd är högst 11.',
      },
    ],
    statutoryConsultationWarning: null,
  },
  initiative: {
    organ: 'Vård- och omsorgsnämnden',
    registeredBy: 'henrik-stalnacke',
    reference: 'Nämndens protokoll § 101, punkt 5',
    daysFromStart: -1108,
    question: 'Hur ska maten vara på äldreboendena, så att den blir uppäten och en glädje?',
    why: 'Sex miljoner ska läggas på ugnar och kokgrytor. Ingen av oss kunde svara på om felet är maten, tiden eller ensamheten.',
  },
  assessment: {
    assessedBy: 'mikael-sundin',
    daysFromStart: -1098,
    questionCanBeInfluenced: { answer: true, reason: 'Matsedel, tider och vad som lagas var är öppet.' },
    decisionMakersCanBeInfluenced: { answer: true, reason: 'Nämnden har väntat med kökets ritning.' },
    thereIsTime: { answer: true, reason: 'Upphandlingen börjar tidigast om sju månader.' },
    thereAreResources: {
      answer: true,
      reason: 'Måltidschefen leder arbetet. 52 000 kronor till vikarier under samtalen.',
    },
    outcome: 'dialogue',
  },
  plan: elderMealsPlan,
  earlyEnd: null,
  decision: {
    organ: 'Vård- och omsorgsnämnden',
    daysFromStart: -1070,
    paragraph: '§ 112',
    registry: { series: 'VON', number: 214, daysFromStart: -1108 },
    outcome: 'held',
    conditions: [],
    dissent: null,
    recordedBy: 'ritva-lehtonen',
  },
};
