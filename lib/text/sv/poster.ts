/** The poster, and the office's page for spreading a dialogue. */
export default {
  title: 'Affisch: {title}',
  opens: 'Dialogen öppnar {date}.',
  closes: 'Säg vad du tycker senast {date}.',
  decides: '{organ} beslutar {date}.',
  how: 'Så är du med',
  scan: 'Skanna koden med telefonens kamera, eller skriv adressen:',
  qrAlt: 'QR-kod som leder till {address}',
  anonymous: 'Du behöver inget konto och behöver inte säga vem du är.',
  meetings: 'Träffa oss',
  at: '{date} kl. {hour}',
  contact: 'Hellre ringa eller skriva?',
  contactWords: 'Ring {phone} ({hours}) eller skriv till {email}. Det räknas lika mycket.',
  page: {
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
    posterLead:
      'En A4-sida med frågan, sista dagen, hur man är med, kommande träffar och kontakt. Den görs av det som står på dialogens sida nu.',
    posterGet: 'Hämta affischen (PDF)',
    posterOver: 'Det går inte att svara i dialogen nu. Då finns ingen affisch.',
    open: 'Adress, QR-kod och affisch',
    openLead: 'En kort adress, en QR-kod och en affisch att sätta upp.',
  },
};
