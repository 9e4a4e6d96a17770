/** Replies by residents, and what the municipality answers in public to one contribution. */
export default {
  thread: {
    heading: 'Replies',
    none: 'Nobody has replied yet.',
    resident: 'A resident replies',
    fromRole: { politician: 'Elected representative', official: 'Official' },
    signed: '{role}, {committee}',
    official: 'Answer from the municipality',
    officialNote:
      'An answer here is not a decision. What became of the contribution is told in the report when the committee has decided.',
    takenBack: 'The answer was taken back on {date}',
    inReplyTo: 'A reply to a contribution',
    show: 'Show the reply',
    toParent: 'Read what the reply is about',
    write: 'Reply to this',
  },
  list: {
    answered: 'The municipality has replied.',
    replies: '{count, plural, one {One reply from a resident.} other {# replies from residents.}}',
  },
  form: {
    title: 'Reply to a contribution',
    lead: 'Your reply is shown without a name below the contribution when a moderator has read it. It counts as a contribution of its own: you get a receipt, and the committee answers you too.',
    about: 'You reply to',
    text: 'What do you want to reply?',
    textHint:
      'At most {count} characters. Please write about the matter and not about the person. Leave out names and anything else that points to somebody.',
    send: 'Send the reply',
    isReply: 'You can reply to a contribution, but not to a reply.',
    notShown: 'It is not shown on the website, so it cannot be replied to.',
    back: 'Back to the contribution',
  },
};
