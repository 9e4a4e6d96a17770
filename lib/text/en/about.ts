export default {
  about: {
    title: 'About the dialogues',
    lead: 'Here {municipality} asks residents before a committee decides. This is what you can expect of us.',
    what: 'What is a citizen dialogue?',
    whatText:
      'A dialogue is a question from the politicians to you who live or spend time in the municipality. It is asked before anything is decided, and only if the answer can make a difference. If the question cannot be influenced we inform you instead, and say that it is information.',
    who: 'Who decides?',
    whoText:
      'A committee decides to hold the dialogue, and the same or another committee decides on the question itself. The politicians read what you write. They decide, and they answer for the decision. The page of every dialogue says what can be changed, what has already been decided, and why.',
    promise: 'What we promise',
    promises: {
      limits: 'We say beforehand what you can influence and what you cannot.',
      read: 'A person reads every contribution. None is sorted out because it is inconvenient.',
      twice: 'We come back to you twice: first with what was said, then with what was decided and why.',
      late: 'If we are late, the page of the dialogue says so, and by how much.',
      declined: 'If we consider a question and hold no dialogue, that is told here too, with the reason.',
    },
    answered: 'How we account for the answers',
    answeredText:
      'Every contribution is sorted under one or more themes. Every theme gets an answer: it will be done, done in part, already exists, will not be done, belongs to someone else, has to wait, or is noted. A no always has a reason. The report cannot be published until every single contribution has been answered, or stands in a list with the reason why it does not count.',
    answeredExclusions:
      'There are only four reasons for not counting a contribution: it was a test, the same sender sent it twice, it is spam, or it was not addressed to the municipality. That two contributions are alike is no reason.',
    receipt: 'Your receipt',
    receiptText:
      'When you have sent something you get a code. With the code you can see your own contribution, how far it has come and how it was answered. We do not know who you are, so the code is the only way back. Print it or keep it.',
    receiptLink: 'Open a receipt',
    moderation: 'Why do you read the texts first?',
    moderationText:
      'The municipality is responsible for what is shown here. That is why a person reads every text before it is published. Details about other people may be masked. A text that contains threats, defamation or something else that the law forbids is not shown, but the page says that something is not shown, and why. Opinions are never a reason.',
    otherWays: 'Other ways of having your say',
    otherWaysText:
      'You can always call, write a letter or drop in. We write down what you say, and it counts just as much. A detailed development plan also has a formal consultation, with rules of its own. A dialogue here does not replace it.',
    software: 'The software',
    softwareText:
      'The service is built on Genklang, open software that anyone may inspect, use and change. It sets no cookies when you read, counts no visitors and sends nothing to anyone else.',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: '{municipality} is behind this website. We want as many people as possible to be able to use it. Here is how it meets the Swedish Act on accessibility to digital public services, which shortcomings we know of, and how to tell us about others.',
    how: 'How accessible is the website?',
    howText:
      'The website is built to meet WCAG 2.2 at level AA. It has not yet been reviewed by an outside party, nor tried by people who use assistive technology every day. We therefore say that it is partially compliant.',
    cannot: 'Is there something here you cannot use?',
    cannotText:
      'Contact us, and you will get the content in a way that suits you: read aloud, in large print, in easy Swedish or on paper. You can also answer a dialogue by phone or letter. It counts just as much.',
    email: 'E-mail',
    phone: 'Phone',
    hours: 'We answer',
    report: 'Tell us about shortcomings',
    reportText:
      'We want to improve. Have you found a fault that is not listed here, or do you think that we break the law? Write or call. Please tell us which page it was and what you were trying to do.',
    supervision: 'Supervision',
    supervisionText:
      'The Agency for Digital Government, Digg, supervises that the law is followed. If you are not satisfied with how we handle your views you can report it there.',
    supervisionLink: 'Report to Digg',
    technical: 'Technical information',
    technicalText:
      'The website is partially compliant with the Act on accessibility to digital public services, because of the shortcomings below.',
    issues: 'What is not accessible yet',
    issueLanguages:
      'The texts of the dialogues are in Swedish. Easy Swedish, sign language and other languages exist only where the page of the dialogue says so (WCAG 3.1.5, level AAA, is outside what the law requires).',
    issueQuotes:
      'Contributions are shown as they were written. They may lack paragraphs, punctuation and marking of words in other languages (WCAG 3.1.2).',
    issueTested:
      'Screen readers, voice control and magnification have not been tried by experienced users yet.',
    tested: 'How we have tested',
    testedText:
      'We have gone through the website ourselves. Every page is checked automatically against WCAG 2.2 AA at every change, in several states: empty, filled in, with errors, in dark mode and 320 pixels wide. The whole way from question to receipt is tried with the keyboard alone and without JavaScript.',
    assessed: 'Last assessed',
    assessedText: 'The assessment was made when this version of the software was taken into use.',
  },
  personalData: {
    title: 'Personal data',
    lead: 'You can take part without saying who you are. We collect as little as possible, and this is what.',
    responsible: 'Who is responsible?',
    responsibleText:
      '{provider} provides the service. The committee that holds a dialogue is responsible for the personal data that come in through it. The page of the dialogue says which committee that is.',
    what: 'What do we keep?',
    whatText:
      'What you write, when it came, how it came and in which language. We do not ask for name, personal identity number or address. If you write something about yourself or someone else it stays in the text, but it may be masked before the text is shown.',
    opinions:
      'What you think can reveal your political opinions. That is why nobody here can search for persons or gather what one person has written, neither in one dialogue nor across several.',
    why: 'Why, and with what right?',
    whyText:
      'So that the committee can ask residents before it decides, and answer them afterwards. It is a task in the public interest (GDPR, Article 6(1)(e)). Every dialogue says what applies there.',
    public: 'What becomes public?',
    publicText:
      'What you send becomes a public record, and anyone who asks can read it unless it is covered by secrecy. On the web we show only what you have chosen to show, and only after a person has read it. A draft that you have not sent is not a public record.',
    keep: 'For how long?',
    keepText:
      'Contributions and answers are kept according to the municipality’s records plan. A draft is removed after a day, or after seven days if you have asked for a code. A dialogue can have its own times; they are on its page.',
    cookies: 'Cookies',
    cookiesText:
      'We set no cookies when you read or send something. We do not measure visits and use no services from other companies. A technical barrier against abuse counts attempts for a short time, without keeping your address.',
    rights: 'Your rights',
    rightsText:
      'You can ask what we have about you, have errors corrected and object to how we use the data. As we do not know who has written what, we need the code on your receipt to find the right text. You can ask us to stop showing a contribution. Erasing it altogether is possible only if the law on archives allows it.',
    complain: 'Not satisfied?',
    complainText:
      'Please tell us first. You can also complain to the Swedish Authority for Privacy Protection.',
    complainLink: 'Complain to the Authority for Privacy Protection',
  },
};
