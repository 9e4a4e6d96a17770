import type { WayBack } from '../types';

/** A code book, and a coding that has only begun. */
export const schoolStartWayBack: WayBack = {
  codeBookVersion: 1,
  themes: [
    {
      key: 'sleep',
      name: 'Sömn och ork',
      definition: 'Om trötthet, sovtider och hur pigg man är när dagen börjar.',
      example: 'Ingen hade trott att de andra också låg vakna.',
    },
    {
      key: 'bus',
      name: 'Skolskjutsen',
      definition: 'Restider, väntan och hur bussarna går ihop med andra skolor.',
      example: 'Det enda som hjälper är en senare buss.',
    },
    {
      key: 'home',
      name: 'Morgon och kväll hemma',
      definition: 'Föräldrars arbetstider, syskon, frukost och regler hemma.',
      example: 'Det är den enda stunden de har.',
    },
    {
      key: 'afternoon',
      name: 'Efter skolan',
      definition: 'Träning, arbete, hämtning av syskon och halltider.',
      example: 'Varför frågar ni bara om morgonen?',
    },
    {
      key: 'teaching',
      name: 'Hur dagen läggs upp',
      definition: 'Ordning på ämnen, håltimmar, raster och läxhjälp.',
      example: 'Lägg vad ni vill klockan åtta, men inte algebra.',
    },
  ],
  exclusions: [],
  responses: [],
  ownDispositions: [],
  quotationReleases: [],
  reports: [],
  matterDecision: null,
  measures: [],
};
