import type { Plan } from '../types';
import { usualPersonalData } from '../usual';

/** The plan that the nämnd decided on for the food in the homes for the elderly. */
export const elderMealsPlan: Plan = {
  background:
    'Maten till kommunens sju äldreboenden lagas i ett gemensamt kök och värms på plats. Var fjärde portion slängs. En av tre boende äter mindre än de behöver, enligt vikten.',
  alreadyDecided:
    'Nämnden har beslutat att kökets utrustning ska bytas för 6 miljoner kronor (§ 101). Vad som ska lagas, var och när måltiderna serveras är inte beslutat.',
  question: 'Hur ska maten vara på äldreboendena, så att den blir uppäten och en glädje?',
  subQuestions: ['Vilken rätt längtar du efter?', 'När på dagen är du hungrig?', 'Hur är det runt bordet?'],
  purpose: 'Att köket ska byggas om efter hur folk äter, inte efter hur vagnarna rullar.',
  influence: {
    openItems: [
      { key: 'menu', text: 'Matsedeln och hur man väljer' },
      { key: 'times', text: 'Måltidernas tider och nattfastan' },
      { key: 'table', text: 'Hur det är i matsalen: ljud, ljus, dukning och sällskap' },
      { key: 'cooking', text: 'Vad som lagas på boendet och vad som lagas i köket' },
    ],
    fixedItems: [
      {
        key: 'kitchen',
        text: 'Ett gemensamt kök finns kvar',
        why: 'Sju fullstora kök kostar 40 miljoner kronor mer än vad som finns.',
      },
      {
        key: 'diets',
        text: 'Kost som är ordinerad av läkare eller dietist',
        why: 'Den styrs av patientlagen och av den enskildes behov.',
      },
    ],
    conditions: ['Livsmedelskostnaden får öka med högst fyra procent.'],
  },
  level: 'consult',
  levelPromise:
    'Vi lyssnar på alla sju boendena, berättar vad vi hörde och förklarar vad vi ändrar och inte.',
  decisionFed: {
    organ: 'Vård- och omsorgsnämnden',
    kind: 'Beslut om måltiderna och kökets ombyggnad',
    daysFromStart: -930,
  },
  targetGroups: [
    {
      key: 'residents',
      name: 'De som bor på äldreboendena',
      channel: 'Samtal vid matborden, ett boende i taget',
      hardToReach: true,
      expected: 120,
    },
    {
      key: 'dementia',
      name: 'De som inte kan svara med ord',
      channel: 'Personalen antecknar vad som blir uppätet',
      hardToReach: true,
      expected: 60,
    },
    {
      key: 'relatives',
      name: 'Anhöriga',
      channel: 'Brev hem, telefon och webben',
      hardToReach: false,
      expected: 80,
    },
    {
      key: 'staff',
      name: 'Kockar och undersköterskor',
      channel: 'Arbetsplatsträffar',
      hardToReach: false,
      expected: 60,
    },
  ],
  children: {
    affected: false,
    how: 'Barn berörs inte. Skolornas elever äter från ett annat kök.',
    answeredHow: '',
  },
  accessibility:
    'Frågorna ställs muntligt, en i taget, med bilder av rätterna. Hörselslinga finns i fyra matsalar.',
  languages: 'Svenska och finska, tolk vid behov.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      daysFromStart: -1055,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'table',
      kind: 'dialogueCafe',
      title: 'Samtal vid matborden',
      daysFromStart: -1044,
      time: '11:45–13:00',
      place: 'Tre av boendena',
      host: 'annika-rosenlund',
      politiciansPresent: ['henrik-stalnacke'],
      childAdapted: false,
    },
    {
      key: 'kitchen',
      kind: 'focusGroup',
      title: 'Efter passet i köket',
      daysFromStart: -1032,
      time: '14:30–15:30',
      place: 'Det gemensamma köket',
      host: 'annika-rosenlund',
      politiciansPresent: [],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'annika-rosenlund',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'henrik-stalnacke',
  },
  timetable: {
    announce: -1062,
    open: -1055,
    close: -1018,
    compiled: -1003,
    interimFeedback: -996,
    decision: -930,
    finalFeedback: -915,
    evaluation: -560,
  },
  useOfResult:
    'Svaren styr kravlistan för köket och den första matsedeln. Nämnden provar båda på plats före beslutet.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Uppläsning vid borden, brev till anhöriga, webben',
      owner: 'elin-stenmark',
      daysFromStart: -996,
    },
    {
      moment: 'final',
      channel: 'Provmåltid med nämnden, brev, webben och kvittona',
      owner: 'elin-stenmark',
      daysFromStart: -915,
    },
  ],
  audienceChoice: 'choice',
  personalData: usualPersonalData,
  communication: {
    before: 'Brev till anhöriga, bordsryttare.',
    during: 'En av dagens rätter väljs av dem som svarade i går.',
    after: 'Ny matsedel med förklaring.',
  },
  risks: [
    {
      risk: 'De som har svårast att äta har svårast att svara.',
      handling: 'Tallrikarna vägs före och efter i två veckor.',
    },
  ],
  budget: { hours: 220, kronor: 52000 },
  evaluation: 'Svinn, vikt och nattfasta mäts igen efter ett år. De boende får frågan om maten är godare.',
  attestations: [
    {
      principle: 'P12',
      text: 'Maten är dagens händelse på ett äldreboende. Vi ska bygga om ett kök för sex miljoner och har aldrig frågat dem som äter.',
      by: 'henrik-stalnacke',
    },
  ],
  overrides: [],
};
