/** Telling the municipality that something should not be shown. */
export default {
  link: 'Report this contribution',
  title: 'Report a contribution',
  lead: 'Do you think that this should not be shown? Tell us why. A moderator reads it again and decides. Nothing is masked or taken off the page only because somebody reports it. An opinion is never a reason for either.',
  about: 'You report',
  reason: 'Why should it not be shown?',
  reasons: {
    personalData: 'It contains personal data',
    threat: 'It contains a threat',
    hateSpeech: 'It is agitation against a population group',
    defamation: 'It is defamation or abuse of somebody',
    crime: 'It is unlawful in another way',
    copyright: 'It is somebody else’s text',
    advertising: 'It is advertising',
    other: 'Something else',
  },
  words: 'Do you want to tell us more?',
  wordsHint:
    'At most 1,000 characters. Needed if you choose Something else. Only moderators read it. It becomes a public record, so leave out who you are if you prefer.',
  send: 'Send the report',
  sendNote:
    'We do not know who you are and so cannot answer you. The page of the contribution shows what was decided.',
  done: 'Thank you. Your report has arrived.',
  doneText: 'A moderator reads the contribution again as soon as possible.',
  notShown: 'The contribution is not shown on the website, so there is nothing to report.',
  error: {
    reason: 'Choose why it should not be shown.',
    words: 'Tell us in your own words what it is about.',
    tooLong: 'The text is too long. Shorten it to at most 1,000 characters.',
  },
};
