/** Apart, since these words go to the browser with every page. */
export default {
  title: 'Något gick fel hos oss',
  lead: 'Vi kunde inte visa sidan. Felet är inte ditt. Det du redan har skickat in eller sparat finns kvar.',
  again: 'Försök igen',
  start: 'Gå till startsidan',
  work: 'Gå till mitt arbete',
};
