import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the hours of the school day. */
export const schoolStartPlan: Plan = {
  background:
    'På kommunens fyra högstadieskolor börjar lektionerna mellan 8.00 och 8.20. Tiderna bestämdes när skolskjutsen upphandlades för åtta år sedan. Avtalet löper ut nästa år, och då kan de ändras för första gången på länge.',
  alreadyDecided:
    'Nämnden har beslutat att skolskjutsen ska upphandlas på nytt (§ 55). Vilka tider skolorna ska ha är inte beslutat. Antalet lektionstimmar bestäms av staten.',
  question: 'När ska skoldagen börja och sluta på högstadiet?',
  subQuestions: [
    'Vad skulle bli bättre eller sämre för dig om skolan började 8.40 eller 9.00?',
    'Vad gör du mellan skolans slut och kvällen?',
  ],
  purpose:
    'Nämnden ska kunna väga sömn, bussar, träningstider och föräldrars arbete mot varandra innan den upphandlar.',
  influence: {
    openItems: [
      { key: 'start', text: 'När första lektionen börjar' },
      { key: 'same', text: 'Om alla fyra skolorna ska ha samma tid' },
      { key: 'before', text: 'Vad som finns för den som måste komma tidigare: frukost, bibliotek, läxhjälp' },
    ],
    fixedItems: [
      {
        key: 'hours',
        text: 'Hur många timmar undervisning eleverna ska ha',
        why: 'Timplanen är statlig. En senare start ger ett senare slut eller kortare raster.',
      },
      {
        key: 'primary',
        text: 'Låg- och mellanstadiets tider',
        why: 'Fritids och barnomsorg hänger ihop med dem. De prövas inte nu.',
      },
    ],
    conditions: ['Skolskjutsen får kosta högst lika mycket som i dag.'],
  },
  level: 'consult',
  levelPromise:
    'Vi redovisar vad elever, föräldrar och personal säger var för sig, och nämnden svarar på alla tre.',
  decisionFed: { organ: 'Barn- och ungdomsnämnden', kind: 'Beslut om skoldagens tider', daysFromStart: 75 },
  targetGroups: [
    {
      key: 'pupils',
      name: 'Elever i årskurs 6–9',
      channel: 'Elevrådens egen enkät, samtal i klass och webben',
      hardToReach: false,
      expected: 300,
    },
    {
      key: 'parents',
      name: 'Vårdnadshavare, också de som arbetar skift',
      channel: 'Skolans meddelanden, telefon och webben',
      hardToReach: true,
      expected: 120,
    },
    {
      key: 'staff',
      name: 'Lärare, måltidspersonal och skolskjutsförare',
      channel: 'Arbetsplatsträffar och e-post',
      hardToReach: false,
      expected: 40,
    },
  ],
  children: {
    affected: true,
    how: 'Det är elevernas dag. De fyra elevråden gör en egen enkät med egna frågor, och två klasser samtalar med ledamöter från nämnden.',
    answeredHow: 'Nämnden skriver ett svar till eleverna, på en sida, och läser upp det i aulorna.',
  },
  accessibility: 'Enkäten kan lyssnas på. Tolk i telefon för vårdnadshavare.',
  languages: 'Svenska, engelska, arabiska och somaliska.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      daysFromStart: -55,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'class',
      kind: 'schoolVisit',
      title: 'Samtal i 8C om dygnets timmar',
      daysFromStart: -30,
      time: '10:10–11:20',
      place: 'Högstadieskolan i Oppeby',
      host: 'sara-lindvall',
      politiciansPresent: ['idil-nuur'],
      childAdapted: true,
    },
    {
      key: 'phone',
      kind: 'phoneHours',
      title: 'Ring och berätta',
      daysFromStart: -41,
      time: '16:00–19:00',
      place: 'Kommunservice, 0155-24 80 00',
      host: 'elin-stenmark',
      politiciansPresent: [],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'sara-lindvall',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'idil-nuur',
  },
  timetable: {
    announce: -62,
    open: -55,
    close: -12,
    compiled: 6,
    interimFeedback: 10,
    decision: 75,
    finalFeedback: 90,
    evaluation: 420,
  },
  useOfResult:
    'Tre tidsförslag prövas mot svaren och mot ett räkneexempel för bussarna. Nämnden får alla tre.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Skolornas skärmar, meddelande hem, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 10,
    },
    {
      moment: 'final',
      channel: 'Uppläsning i aulorna, meddelande hem, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: 90,
    },
  ],
  audienceChoice: 'choice',
  personalData: usualPersonalData,
  communication: {
    before: 'Meddelande hem och affischer som elevråden har gjort.',
    during: 'Påminnelse på skolornas skärmar.',
    after: 'En sida till eleverna, en till föräldrarna.',
  },
  risks: [
    {
      risk: 'Eleverna svarar en sak och föräldrarna en annan.',
      handling: 'Det är vad vi vill veta. Grupperna redovisas var för sig.',
    },
  ],
  budget: { hours: 140, kronor: 22000 },
  evaluation: 'Frånvaro, sena ankomster och elevernas egna ord jämförs ett år efter ändringen.',
  attestations: [
    {
      principle: 'P12',
      text: 'Jag vet vad forskningen säger om sömn men inte vad som händer i ett kök i Svalsta klockan sju. Båda behövs för att besluta.',
      by: 'idil-nuur',
    },
  ],
  overrides: [],
};
