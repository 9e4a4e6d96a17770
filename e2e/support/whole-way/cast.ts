/** Who does what on the whole way, and the words that are followed. */
export const committee = 'Kultur- och fritidsnämnden';
export const politician = 'Henrik Stålnacke';
export const official = 'Mikael Sundin';
export const registrar = 'Lena Kvarnström';
export const projectLead = 'Sara Lindvall';
export const communicator = 'Felicia Bohman';
export const moderator = 'Nadja Petrovic';
export const feedbackOwner = 'Elin Stenmark';
export const analyst = 'Viktor Hägg';

export const own =
  'Jag skejtar på Brukslagunens gamla parkering nästan varje kväll. Belysningen går sönder jämt.';
export const named = 'Bertil Åkergren';
export const comment = `${own} Det är ${named} som stänger av den, säger de andra.`;

/** What a run calls its dialogue, so that several runs can stand in one database. */
export type Case = { title: string; number: number };
/** The same, from the moment that it has a page in the office. */
export type Begun = Case & { home: string };
