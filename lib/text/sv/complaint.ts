/** Telling the municipality that something should not be shown. */
export default {
  link: 'Anmäl bidraget',
  title: 'Anmäl ett bidrag',
  lead: 'Tycker du att bidraget inte borde visas? Berätta varför. En granskare läser bidraget igen och bestämmer. Inget maskeras eller slutar visas bara för att någon anmäler det. En åsikt är aldrig ett skäl att maskera något eller att inte visa det.',
  about: 'Du anmäler',
  reason: 'Varför borde det inte visas?',
  reasons: {
    personalData: 'Det innehåller personuppgifter',
    threat: 'Det innehåller ett hot',
    hateSpeech: 'Det är hets mot en folkgrupp',
    defamation: 'Det är förtal eller en kränkning av någon',
    crime: 'Det är olagligt på något annat sätt',
    copyright: 'Det är någon annans text',
    advertising: 'Det är reklam',
    other: 'Något annat',
  },
  words: 'Vill du berätta mer?',
  wordsHint:
    'Högst 1 000 tecken. Krävs om du väljer Något annat. Bara de som granskar läser det. Det blir en allmän handling, så skriv inte vem du är om du inte vill.',
  send: 'Skicka anmälan',
  sendNote:
    'Vi vet inte vem du är och kan därför inte svara dig. På bidragets sida ser du vad som blev beslutat.',
  done: 'Tack. Anmälan har kommit fram.',
  doneText: 'En granskare läser bidraget igen så snart det går.',
  notShown: 'Bidraget visas inte på webbplatsen, så det finns inget att anmäla.',
  error: {
    reason: 'Välj varför det inte borde visas.',
    words: 'Berätta med egna ord vad det gäller.',
    tooLong: 'Texten är för lång. Korta den till högst 1 000 tecken.',
  },
};
