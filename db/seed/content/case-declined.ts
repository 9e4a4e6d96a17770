import type { DialogueContent } from './types';

/** Considered, not held: the initiative came after the decision that it was about. */
export const caseDeclined: DialogueContent = {
  key: 'case-declined',
  committee: 'bun',
  state: 'declined',
  registry: { series: 'BUN', number: 87, daysFromStart: -212 },
  publicTexts: {
    title: 'Mellanstadieskolor på landsbygden',
    slug: 'mellanstadieskolor-pa-landsbygden',
    lead: 'Nämnden övervägde en dialog om hur årskurs 4–6 ska ordnas utanför tätorten. Det blev ingen dialog. Här står varför.',
    facts: [
      {
        title: 'Vad som redan var beslutat',
        text: 'Kommunfullmäktige beslutade om skolornas lokaler i samband med budgeten. Beslutet säger vilka fyra landsbygdsskolor som har årskurs 4–6 under de kommande tre läsåren.',
      },
      {
        title: 'När nästa beslut kommer',
        text: 'Lokalerna prövas igen inför nästa treårsperiod. Nämnden har begärt att frågan om dialog tas upp ett år innan dess.',
      },
    ],
    statutoryConsultationWarning: null,
    thanks: '',
  },
  initiative: {
    organ: 'Barn- och ungdomsnämnden',
    registeredBy: 'idil-nuur',
    reference: 'Nämndens protokoll § 40, yrkande från ledamot',
    daysFromStart: -212,
    question: 'Vilka skolor på landsbygden ska ha årskurs 4–6?',
    why: 'Många föräldrar har hört av sig om skolvägar och klasstorlekar sedan beslutet blev känt. De undrar varför ingen frågade dem. Det är en rimlig fråga, och nämnden bör pröva om en dialog fortfarande kan göra skillnad.',
  },
  assessment: null,
  plan: null,
  earlyEnd: {
    outcome: 'declined',
    organ: 'Barn- och ungdomsnämnden',
    daysFromStart: -184,
    paragraph: '§ 52',
    publicReason:
      'Det är för sent. Fullmäktige har redan beslutat, lärare är placerade och skolskjutsen är upphandlad för tre läsår. En dialog nu hade handlat om något som inte går att ändra, och då hade vi lurat dem som svarar.\n\nFrågan borde ha ställts före budgeten. Det gjorde vi inte, och det är vårt ansvar. Därför har nämnden bestämt två saker. Inför nästa treårsperiod tas frågan om dialog upp minst tolv månader före beslutet. Föräldrar och elever på de fyra skolorna bjuds in till vanliga informationsmöten om hur bytet går till, och de mötena kallas information.',
    recordedBy: 'ritva-lehtonen',
  },
  decision: null,
};
