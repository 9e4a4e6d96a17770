import failed from './page-failed';

export default {
  skip: 'Skip to content',
  mainNav: 'Main menu',
  footerNav: 'About this site',
  service: 'Citizen dialogue',
  otherLanguage: 'På svenska',
  title: '{page} – {municipality}',
  nav: { start: 'Have your say', dialogues: 'All dialogues', followUp: 'Follow-up', receipt: 'My receipt' },
  footer: {
    about: 'About the dialogues',
    accessibility: 'Accessibility',
    personalData: 'Personal data',
    rules: 'Rules',
    signIn: 'Sign in for politicians and officials',
  },
  contact: {
    heading: 'Contact us',
    provider: '{name} is responsible for this service.',
    phone: 'Phone',
    email: 'E-mail',
  },
  demo: 'This is a demo. People, questions and answers are made up, and no municipality reads what you write.',
  demoBegin: 'New here? Start here',
  missing: {
    title: 'There is no such page',
    lead: 'Nothing is found at this address. It may be misspelled, or the page may have been removed.',
    start: 'Go to the start page',
    dialogues: 'See all dialogues',
    receipt: 'Do you have a receipt? Enter your code',
  },
  failed,
  closedDoor: {
    title: 'You do not have access to this page',
    lead: 'The page needs a role that you do not hold now. If that is wrong, ask your administrator.',
    back: 'Go to my work',
  },
  signedOut: {
    title: 'You need to sign in',
    lead: 'You are no longer signed in. What you have saved is kept.',
    signIn: 'Sign in',
  },
};
