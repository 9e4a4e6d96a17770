import type { Plan } from './types';

/** What the municipality's plans say about personal data where nothing special is asked for. */
export const usualPersonalData: Plan['personalData'] = {
  data: 'Vi frågar inte efter namn. Åldersgrupp är frivillig och visas aldrig bredvid ett enskilt inlägg.',
  legalBasis: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
  retention: 'Inlägg och rapporter bevaras. Åldersgrupper gallras två år efter beslutet.',
  assessmentNeeded: 'Konsekvensbedömning behövs inte, enligt dataskyddsombudet.',
  names: 'Namn på enskilda publiceras inte.',
};
