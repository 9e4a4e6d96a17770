/** Proposals: the form, the list, one proposal, and supporting it. */
export default {
  form: {
    title: 'Make a proposal',
    lead: 'Propose one thing that can be done. Others can read it and support it. If you want to say something else, send a comment instead. Both count just as much, and both are answered.',
    toComment: 'Send a comment',
    name: 'The proposal in a few words',
    nameHint:
      'A heading of at most {count} characters. For example: A roof over the bicycle stands at platform C.',
    what: 'What should the municipality do?',
    whatHint:
      'At most {count} characters. Please leave out names, phone numbers and anything else that points to you or to somebody else.',
    why: 'Why?',
    whyHint: 'What gets better, and for whom? At most {count} characters.',
    place: 'Where?',
    placeHint:
      'An address, or a place that others recognise. Please do not write where you live. Leave it empty if it is about everywhere.',
    send: 'Send the proposal',
    sendAnyway: 'Send the proposal anyway',
  },
  error: {
    title: 'Write the proposal in a few words.',
    titleTooLong: 'The heading is too long. Shorten it to at most 120 characters.',
    what: 'Write what the municipality should do.',
    whatTooLong: 'The description is too long. Shorten it to at most 3,000 characters.',
    whyTooLong: 'The reason is too long. Shorten it to at most 2,000 characters.',
    placeTooLong: 'The place is too long. Shorten it to at most 200 characters.',
  },
  denied: { notHere: 'This dialogue does not take proposals. You are welcome to send a comment instead.' },
  similar: {
    heading: 'There are proposals like yours already',
    lead: 'Your proposal is not sent yet. If one of these says the same thing, you can support it instead. If you want to say it in your own way, send yours anyway. It counts and will be answered.',
    support: '{count, plural, =0 {no support yet} one {# supporter} other {# supporters}}',
    newWindow: '(opens in a new tab)',
  },
  list: {
    title: 'Proposals',
    lead: '{count, plural, =0 {No proposal has been published yet.} one {# proposal from residents. A person read it first.} other {# proposals from residents. A person has read every one of them first.}}',
    mostSupported: 'Most supported first',
    supportNote:
      'Support shows what more people want. The committee reads and answers every proposal, also those that only one person stands behind.',
    support: '{count, plural, =0 {No support yet} one {# supporter} other {# supporters}}',
    place: 'Place: {place}',
    none: 'No proposal here yet',
    noneHint: 'A proposal is shown when a moderator has read it.',
    previous: 'Previous proposals',
    next: 'More proposals',
    pages: 'Pages of proposals',
    all: 'Read all {count} proposals',
    backToList: 'All proposals',
    readAll: 'All contributions, also those that are not shown',
  },
  one: {
    kind: 'Proposal',
    why: 'Why?',
    place: 'Where?',
    toSupport: 'Support the proposal',
    supported:
      '{count, plural, =0 {Nobody has supported the proposal yet} one {# person has supported the proposal} other {# have supported the proposal}}',
    closed: 'The dialogue is closed, so the proposal cannot be supported any longer.',
  },
  support: {
    title: 'Support a proposal',
    lead: 'Your support is added to the others. You need no account.',
    how: 'How support is counted',
    howText:
      'Each form that is sent counts once. We do not know who you are and keep nothing on your computer, so one person may be counted several times. That is why support is a sign of what many want, not a vote. The committee answers the proposal however many support it.',
    noUndo: 'Support cannot be taken back, since we do not know which one is yours.',
    submit: 'Support the proposal',
    done: 'Thank you. Your support is counted.',
    doneText:
      'The proposal is answered when the committee has decided. The answer then stands on the page of the proposal.',
    back: 'Back to the proposal',
  },
};
