/** Taking a contribution off the public page, from its receipt. */
export default {
  shown: {
    summary: 'Take it off the website',
    explains:
      'Others will no longer see what you wrote. It is still counted and answered, and it stays on your receipt. This cannot be undone.',
    submit: 'Take it off the website',
  },
  waiting: {
    summary: 'Keep it off the website',
    explains:
      'It has not been checked and is not on the website yet. If you choose this it never will be. It is still counted and answered, and it stays on your receipt. This cannot be undone.',
    submit: 'Keep it off the website',
  },
  conflict: { already: 'It has already been taken off the website.' },
  denied: {
    municipality: 'This is not shown on the website, so there is nothing to take off.',
    staff: 'Only the holder of the receipt can take it off the website.',
  },
};
