import failed from './page-failed';

export default {
  skip: 'Hoppa till innehållet',
  mainNav: 'Huvudmeny',
  footerNav: 'Om webbplatsen',
  service: 'Medborgardialog',
  otherLanguage: 'In English',
  title: '{page} – {municipality}',
  nav: { start: 'Påverka nu', dialogues: 'Alla dialoger', followUp: 'Uppföljning', receipt: 'Mitt kvitto' },
  footer: {
    about: 'Om dialogerna',
    accessibility: 'Tillgänglighet',
    personalData: 'Personuppgifter',
    rules: 'Regler',
    signIn: 'Logga in för politiker och tjänstepersoner',
  },
  contact: {
    heading: 'Kontakta oss',
    provider: '{name} ansvarar för den här tjänsten.',
    phone: 'Telefon',
    email: 'E-post',
  },
  demo: 'Det här är en demo. Personer, frågor och svar är påhittade, och det du skriver läses inte av någon kommun.',
  demoBegin: 'Börja här om du är ny',
  missing: {
    title: 'Sidan finns inte',
    lead: 'Adressen leder inte till någon sida här. Den kan vara felskriven, eller så har sidan tagits bort.',
    start: 'Gå till startsidan',
    dialogues: 'Se alla dialoger',
    receipt: 'Har du ett kvitto? Skriv in din kod',
  },
  failed,
  closedDoor: {
    title: 'Du har inte tillgång till sidan',
    lead: 'Sidan kräver en roll som du inte har just nu. Är det fel, hör av dig till den som är administratör.',
    back: 'Gå till mitt arbete',
  },
  signedOut: {
    title: 'Du behöver logga in',
    lead: 'Du är inte inloggad längre. Det du har sparat finns kvar.',
    signIn: 'Logga in',
  },
};
