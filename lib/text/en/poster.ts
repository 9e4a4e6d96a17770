/** The poster. */
export default {
  title: 'Poster: {title}',
  opens: 'The dialogue opens on {date}.',
  closes: 'Say what you think by {date}.',
  decides: '{organ} decides on {date}.',
  how: 'How to take part',
  scan: 'Scan the code with the camera of your phone, or type the address:',
  qrAlt: 'QR code that leads to {address}',
  anonymous: 'You need no account and do not have to say who you are.',
  meetings: 'Meet us',
  at: '{date}, {hour}',
  contact: 'Would you rather call or write?',
  contactWords: 'Call {phone} ({hours}) or write to {email}. It counts just as much.',
};
