/** Apart, since these words go to the browser with every page. */
export default {
  title: 'Something went wrong on our side',
  lead: 'We could not show the page. It is not your fault. What you have already sent is kept.',
  again: 'Try again',
  work: 'Go to my work',
  start: 'Go to the start page',
};
