import { planC } from './case-c.plan';
import type { DialogueContent } from './types';

/** Case C: answered. The nämnd has decided, and everyone who wrote can see what came of it. */
export const caseC: DialogueContent = {
  key: 'case-c',
  committee: 'msn',
  state: 'finalFeedback',
  registry: { series: 'MSN', number: 96, daysFromStart: -436 },
  publicTexts: {
    title: 'Gröna stråk och bebyggelse på Arnö',
    slug: 'grona-strak-och-bebyggelse-pa-arno',
    lead: 'Arnö ska få minst 120 nya bostäder. Var de hamnar avgör vilka gångvägar, skogsbryn och åkrar som finns kvar. Innan någon ritar frågar vi er som bor där, går där och cyklar igenom.',
    facts: [
      {
        title: 'Tre platser för bostäder',
        text: 'Lindängen (i dag gräsplan och parkering), marken bakom skolan, och norra delen av Södra åkern. Alla tre behövs inte.',
      },
      {
        title: 'Stråken',
        text: 'Mellan Ekbacken, koloniområdet och vattnet går stigar som folk har trampat upp. Två av dem bryts i dag av staket och en av Arnöleden.',
      },
      {
        title: 'Vem cyklar här',
        text: 'Vår räkning visar 640 cyklister en vanlig majdag. Omkring hälften bor inte på Arnö utan pendlar mellan Oxelösund och Nyköping.',
      },
      {
        title: 'Åkern',
        text: 'Södra åkern är 14 hektar, brukas av en arrendator och har klass 4 på en skala där 10 är bäst. Enligt miljöbalken får sådan mark bara bebyggas om inget annat läge räcker.',
      },
    ],
    statutoryConsultationWarning:
      'Den här dialogen är inte samråd enligt plan- och bygglagen. Att du skriver här ger dig inte rätt att överklaga en kommande detaljplan. När detaljplanen tas fram hålls samråd och granskning för sig. Den som vill kunna överklaga måste lämna sina synpunkter skriftligt där, innan granskningen är slut.',
    thanks:
      'Tack! Spara kvittot. Med koden ser du vilket tema ditt bidrag hör till, vad nämnden svarar och vad som händer sedan.',
  },
  initiative: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    registeredBy: 'gunnel-sandvik',
    reference: 'Nämndens protokoll § 19, punkt 6',
    daysFromStart: -436,
    question: 'Vad måste finnas kvar, och vad kan byggas, när Arnö får fler bostäder?',
    why: 'Översiktsplanen säger att Arnö ska växa men inte var. Förra gången mötte vi de boende först när detaljplanen var ritad. Då var det för sent att flytta husen, och båda sidor var arga.',
  },
  assessment: {
    assessedBy: 'johan-edelsvard',
    daysFromStart: -415,
    questionCanBeInfluenced: {
      answer: true,
      reason: 'Valet mellan de tre platserna, höjderna, stråkens läge och cykelvägens sträckning är öppna.',
    },
    decisionMakersCanBeInfluenced: {
      answer: true,
      reason: 'Nämnden har inte tagit ställning och har bett om ett underlag före planuppdraget.',
    },
    thereIsTime: {
      answer: true,
      reason:
        'Inriktningen beslutas sju månader efter att dialogen stängt. Detaljplanen börjar först därefter.',
    },
    thereAreResources: {
      answer: true,
      reason: 'Planarkitekten har 25 procent i sex månader. 120 000 kronor finns för möten, karta och tryck.',
    },
    outcome: 'dialogue',
    conclusion:
      'Passar för dialog på nivån delta. Sidan måste tydligt skilja dialogen från samråd enligt lagen.',
  },
  plan: planC,
  earlyEnd: null,
  decision: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    daysFromStart: -362,
    paragraph: '§ 47',
    registry: { series: 'MSN', number: 96, daysFromStart: -436 },
    outcome: 'held',
    conditions: ['Pendlare från Oxelösund ska bjudas in på samma sätt som de boende.'],
    dissent: 'En ledamot reserverade sig och ville att Södra åkern skulle tas bort ur frågan från början.',
    recordedBy: 'lena-kvarnstrom',
  },
};
