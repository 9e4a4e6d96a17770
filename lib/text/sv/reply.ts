/** Replies by residents, and what the municipality answers in public to one contribution. */
export default {
  thread: {
    heading: 'Svar',
    none: 'Ingen har svarat än.',
    resident: 'En invånare svarar',
    fromRole: { politician: 'Förtroendevald', official: 'Tjänsteperson' },
    signed: '{role} i {committee}',
    official: 'Svar från kommunen',
    officialNote:
      'Ett svar här är inget beslut. Vad det blev av bidraget står i rapporten när nämnden har beslutat.',
    takenBack: 'Svaret togs tillbaka {date}',
    inReplyTo: 'Svar på ett bidrag',
    show: 'Visa svaret',
    toParent: 'Läs det som svaret gäller',
    write: 'Svara på det här',
  },
  list: {
    answered: 'Kommunen har svarat.',
    replies: '{count, plural, one {Ett svar från en invånare.} other {# svar från invånare.}}',
  },
  form: {
    title: 'Svara på ett bidrag',
    lead: 'Ditt svar visas utan namn under bidraget när en granskare har läst det. Det räknas som ett eget bidrag: du får ett kvitto, och nämnden svarar dig också.',
    about: 'Du svarar på',
    text: 'Vad vill du svara?',
    textHint:
      'Högst {count} tecken. Håll dig till saken och inte till den som skrev. Skriv inte namn eller annat som pekar ut någon.',
    send: 'Skicka in svaret',
    isReply: 'Det går att svara på ett bidrag, men inte på ett svar.',
    notShown: 'Det visas inte på webbplatsen, och då går det inte att svara på det.',
    back: 'Tillbaka till bidraget',
  },
};
