import type { Plan } from './types';

/** What the municipality's plans say about personal data where nothing special is asked for. */
export const usualPersonalData: Plan['personalData'] = {
  data: 'Vi frågar inte efter namn. Svarar du på en fråga om dig själv i en enkät visas svaret aldrig bredvid det du skriver.',
  legalBasis: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
  retention:
    'Det som skickas in och rapporterna bevaras. Svar på frågor om dig själv gallras två år efter beslutet.',
  assessmentNeeded: 'Konsekvensbedömning behövs inte, enligt dataskyddsombudet.',
  names: 'Namn på enskilda publiceras inte.',
};
