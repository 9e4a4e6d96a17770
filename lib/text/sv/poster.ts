/** The poster. */
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
};
