/** The office answers one contribution in public. */
export default {
  title: 'Ett bidrag',
  answers: 'Svar på webbplatsen',
  none: 'Ingen från kommunen har svarat på bidraget.',
  signed: '{name}, {role}, {committee}, {when}',
  language: { sv: 'Svenska', en: 'Engelska' },
  role: { politician: 'förtroendevald', official: 'tjänsteperson' },
  takenBack: 'Taget tillbaka {when}: {reason}',
  form: {
    heading: 'Svara offentligt',
    lead: 'Svaret visas för alla direkt, under bidraget, med ditt namn, din roll och nämnden. Det är inget beslut och ersätter inte svaret i rapporten.',
    body: 'Ditt svar',
    bodyHint:
      'Högst {count} tecken. Tacka, svara på det som går att svara på nu, och säg när resten avgörs. Skriv inget om vem som kan ha skrivit.',
    language: 'Svarets språk',
    languageHint: 'Svara helst på samma språk som bidraget.',
    submit: 'Publicera svaret för alla',
    signedAs: 'Undertecknas: {name}, {role}, {committee}',
  },
  takeBack: {
    summary: 'Ta tillbaka svaret',
    reason: 'Varför?',
    reasonHint: 'Skälet visas i stället för svaret.',
    submit: 'Ta tillbaka svaret',
  },
  toPublic: 'Se det på webbplatsen',
  answerLink:
    '{count, plural, =0 {Svara offentligt} one {Svara offentligt (ett svar finns)} other {Svara offentligt (# svar finns)}}',
  notShown: 'Bidraget visas inte på webbplatsen, så det går inte att svara på det där.',
  error: {
    body: 'Skriv vad du vill svara.',
    tooLong: 'Svaret är för långt. Korta det till högst 4 000 tecken.',
    reason: 'Skriv varför svaret tas tillbaka.',
    reasonTooLong: 'Korta skälet till högst 400 tecken.',
  },
  denied: {
    role: 'Nämndens politiker, nämndens tjänstepersoner och de som leder dialogen svarar offentligt.',
    state: 'Det går att svara när dialogen är offentlig och inte arkiverad.',
  },
  conflict: {
    notShown: 'Bidraget visas inte på webbplatsen längre. Svaret publicerades inte.',
    takenBack: 'Svaret är redan taget tillbaka.',
  },
};
