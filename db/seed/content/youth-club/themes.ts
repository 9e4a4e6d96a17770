import type { Theme, ThemeResponse } from '../types';

export const youthClubThemes: readonly Theme[] = [
  {
    key: 'hours',
    name: 'Kvällar och tider',
    definition: 'När gården är öppen, och bussarna hem.',
    example: 'Ni har stängt på lördar.',
  },
  {
    key: 'content',
    name: 'Vad man gör där',
    definition: 'Rum, saker och aktiviteter.',
    example: 'Laga mat ihop, på riktigt, inte mackor.',
  },
  {
    key: 'safe',
    name: 'Att våga gå in',
    definition: 'Trygghet, blickar, tjejer och de som inte kommer.',
    example: 'Det är inte farligt där. Det är pinsamt.',
  },
  {
    key: 'council',
    name: 'Vem som bestämmer',
    definition: 'Inflytande, egna pengar och nycklar.',
    example: 'Kan vi få pengar och göra fel?',
  },
  {
    key: 'staff',
    name: 'Ledarna',
    definition: 'Vilka de är, hur länge de stannar och hur de är.',
    example: 'Om samma vuxna är kvar efter två år.',
  },
  {
    key: 'neighbours',
    name: 'Grannarna',
    definition: 'Ljud, mopeder och platsen utanför.',
    example: 'Då står de ju ändå här, fast utan toalett.',
  },
  {
    key: 'noTheme',
    name: 'Inget tema',
    definition: 'Bidrag som inte går att föra till något tema.',
    example: 'Pizzan var god.',
  },
];

export const youthClubResponses: readonly ThemeResponse[] = [
  {
    theme: 'hours',
    assessedBy: 'sara-lindvall',
    officialsAssessment:
      'Lördag går att bemanna om tisdag stängs. Att stänga 21.00 passar inte den sista bussen före två timmars uppehåll, 22.30 gör det.',
    politicalResponse:
      'Lördag blir öppen och tisdag stänger. Fredag och lördag stänger gården 22.30, så att ni hinner till bussen. Tisdagsgänget förlorar sin kväll. Vi har inte råd med båda.',
    disposition: { kind: 'partly' },
    change: 'Öppet torsdag 16–21, fredag och lördag 17–22.30.',
  },
  {
    theme: 'content',
    assessedBy: 'sara-lindvall',
    officialsAssessment:
      'En enkel studio ryms i förrådet för 140 000 kronor. Köket behöver ny spis. Åldersgränsen 12 år är gemensam för alla gårdar.',
    politicalResponse:
      'Förrådet blir studio och köket får en spis som klarar mat till trettio. En hörna utan musik ordnas. Ni som är elva får vänta ett år, för åldern är densamma på alla gårdar.',
    disposition: { kind: 'partly' },
    change: 'Studio, kök, tyst hörna och ett rum med spegelvägg.',
  },
  {
    theme: 'safe',
    assessedBy: 'sara-lindvall',
    officialsAssessment:
      'Korridoren in är det som flest nämner. En ny ingång från gården kostar 90 000 kronor och gör att man inte behöver passera biljardrummet.',
    politicalResponse:
      'Ingången flyttas. Vi inför inte en egen tjejkväll nu, utan gör om fredagarna och frågar er igen efter ett år. Hälften av er ville ha kvällen, hälften ville slippa den.',
    disposition: { kind: 'partly' },
    change: 'Ny ingång från gårdssidan, och en ledare som möter i dörren.',
  },
  {
    theme: 'council',
    assessedBy: 'sara-lindvall',
    officialsAssessment:
      'Ett råd på sju ungdomar kan förfoga över 60 000 kronor om året inom nämndens delegation. Fel som görs ska rådet själv få berätta om.',
    politicalResponse:
      'Ja. Gårdsrådet får 60 000 kronor om året att bestämma över, utan att fråga oss. Ni får göra fel. Det gör vi också.',
    disposition: { kind: 'accommodated' },
    change: 'Ett gårdsråd med sju platser och egna pengar.',
  },
  {
    theme: 'staff',
    assessedBy: 'sara-lindvall',
    officialsAssessment:
      'Tillsvidareanställning i stället för timmar gör det troligare att ledarna stannar. Enskilda anställdas framtid är inte en fråga för dialogen.',
    politicalResponse:
      'Båda ledarna anställs tills vidare och två ur gårdsrådet sitter med vid intervjuerna. Vi kan inte lova någon namngiven person jobbet.',
    disposition: { kind: 'partly' },
    change: 'Tillsvidareanställningar, och ungdomar med vid intervjuerna.',
  },
  {
    theme: 'neighbours',
    assessedBy: 'sara-lindvall',
    officialsAssessment:
      'Stängning klockan 20 skulle flytta ungdomarna till parkeringen fyra timmar tidigare. Mätningen visar att mopederna, inte musiken, är det som hörs.',
    proposed: { kind: 'partly' },
    politicalResponse:
      'Gården stänger inte klockan 20. Ledarna går ut på parkeringen varje timme, och mopedparkeringen flyttas till baksidan.',
    disposition: {
      kind: 'notAccommodated',
      reason: 'Med stängning klockan 20 står ungdomarna utanför i stället. Det blir mer ljud, inte mindre.',
    },
    change: 'Mopedparkeringen flyttas till baksidan.',
  },
  {
    theme: 'noTheme',
    assessedBy: 'sara-lindvall',
    officialsAssessment: 'Ett vykort handlade om pizzan.',
    politicalResponse: 'Tack. Vi hälsar pizzerian.',
    disposition: { kind: 'noted', reason: 'Kortet är läst och frågar inte efter något.' },
  },
];
