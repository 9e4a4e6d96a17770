/** Proposals: the form, the list, one proposal, and supporting it. */
export default {
  form: {
    title: 'Lämna ett förslag',
    lead: 'Föreslå en sak som går att göra. Andra kan läsa förslaget och stödja det. Vill du säga något annat, skriv en synpunkt i stället. Båda räknas lika mycket och får svar.',
    toComment: 'Skriv en synpunkt',
    name: 'Förslaget med få ord',
    nameHint: 'En rubrik på högst {count} tecken. Till exempel: Tak över cykelställen vid perrong C.',
    what: 'Vad vill du att kommunen gör?',
    whatHint:
      'Högst {count} tecken. Skriv inte namn, telefonnummer eller annat som pekar ut dig själv eller någon annan.',
    why: 'Varför?',
    whyHint: 'Vad blir bättre, och för vem? Högst {count} tecken.',
    place: 'Var?',
    placeHint:
      'En adress, eller en plats som andra känner igen. Skriv inte var du bor. Lämna tomt om det gäller överallt.',
    send: 'Skicka in förslaget',
    sendAnyway: 'Skicka förslaget ändå',
  },
  error: {
    title: 'Skriv förslaget med få ord.',
    titleTooLong: 'Rubriken är för lång. Korta den till högst 120 tecken.',
    what: 'Skriv vad du vill att kommunen gör.',
    whatTooLong: 'Beskrivningen är för lång. Korta den till högst 3 000 tecken.',
    whyTooLong: 'Skälet är för långt. Korta det till högst 2 000 tecken.',
    placeTooLong: 'Platsen är för lång. Korta den till högst 200 tecken.',
  },
  denied: { notHere: 'Den här dialogen tar inte emot förslag. Skriv gärna en synpunkt i stället.' },
  similar: {
    heading: 'Det finns redan förslag som liknar ditt',
    lead: 'Ditt förslag är inte skickat än. Om något av de här säger samma sak kan du stödja det i stället. Vill du säga det på ditt eget sätt, skicka ditt ändå. Det räknas och får svar.',
    support: '{count, plural, =0 {inget stöd än} one {# stöd} other {# stöd}}',
    newWindow: '(öppnas i en ny flik)',
  },
  list: {
    title: 'Förslag',
    lead: '{count, plural, =0 {Inget förslag är publicerat än.} one {# förslag från invånare. Det är läst av en person innan det visas.} other {# förslag från invånare. Varje förslag är läst av en person innan det visas.}}',
    mostSupported: 'Mest stöd först',
    supportNote:
      'Stöd visar vad fler vill. Nämnden läser och svarar på alla förslag, också de som bara en person har ställt sig bakom.',
    support: '{count, plural, =0 {Inget stöd än} other {# stöd}}',
    place: 'Plats: {place}',
    none: 'Inget förslag här än',
    noneHint: 'Ett förslag visas när en granskare har läst det.',
    previous: 'Föregående förslag',
    next: 'Fler förslag',
    pages: 'Sidor med förslag',
    all: 'Läs alla {count} förslag',
    backToList: 'Alla förslag',
    readAll: 'Alla inlägg, också de som inte visas',
  },
  one: {
    kind: 'Förslag',
    why: 'Varför?',
    place: 'Var?',
    toSupport: 'Stöd förslaget',
    supported:
      '{count, plural, =0 {Ingen har stött förslaget än} one {# har stött förslaget} other {# har stött förslaget}}',
    closed: 'Dialogen är stängd, så det går inte att stödja förslaget längre.',
  },
  support: {
    title: 'Stöd ett förslag',
    lead: 'Ditt stöd läggs till de andra. Du behöver inget konto.',
    how: 'Så räknas stödet',
    howText:
      'Varje formulär som skickas räknas en gång. Vi vet inte vem du är och sparar inget på din dator, så samma person kan räknas flera gånger. Därför är stödet ett tecken på vad många vill, inte en omröstning. Nämnden svarar på förslaget oavsett hur många som stöder det.',
    noUndo: 'Stödet går inte att ta tillbaka, eftersom vi inte vet vilket som är ditt.',
    submit: 'Stöd förslaget',
    done: 'Tack. Ditt stöd är räknat.',
    doneText: 'Förslaget får svar när nämnden har beslutat. Svaret står då på förslagets sida.',
    back: 'Tillbaka till förslaget',
  },
};
