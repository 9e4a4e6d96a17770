/** The office's page for spreading a dialogue. */
export default {
  title: 'Sprid dialogen',
  lead: 'Korta adressen, QR-koden och affischen leder till dialogens sida. De fortsätter att gälla om dialogen byter rubrik.',
  notYet:
    'Dialogen är inte publicerad. Adressen leder ingenstans förrän den är det, och därför finns ingen QR-kod eller affisch än.',
  address: 'Kort adress',
  addressHint: 'Går att läsa upp och skriva av. Den ändras aldrig.',
  code: 'QR-kod',
  codeAlt: 'QR-kod som leder till {address}',
  svg: 'Hämta QR-koden för tryck (SVG)',
  png: 'Hämta QR-koden för skärm och dokument (PNG)',
  poster: 'Affisch',
  posterWho: 'Affischen hämtas av kommunikatören eller projektledaren.',
  posterLead:
    'En A4-sida med frågan, sista dagen, hur man är med, kommande träffar och kontakt. Den görs av det som står på dialogens sida nu.',
  posterGet: 'Hämta affischen (PDF)',
  posterEnglish: 'Hämta affischen på engelska (PDF)',
  posterOver: 'Det går inte att svara i dialogen nu. Då finns ingen affisch.',
  open: 'Adress, QR-kod och affisch',
  openLead: 'En kort adress, en QR-kod och en affisch att sätta upp.',
};
