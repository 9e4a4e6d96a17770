import type { TranslatedContent } from './types';

/** The page of case B in English: every text by what it is and which one of its kind; words that stand twice, once. */
export const englishB: TranslatedContent = {
  language: 'en',
  writtenBy: 'felicia-bohman',
  daysFromStart: -29,
  texts: {
    'title title': 'A safer bus terminal',
    'question question':
      'What would make more people feel safe at the bus terminal, in the daytime and at night?',
    'purpose purpose-1':
      'The committee wants to know which measures do the most good for those who use the terminal, so that the money ends up in the right place. Above all we want to know what the statistics do not show: where people take detours, and why.',
    'subQuestions fraga-1': 'Where and when do you feel unsafe, if you do?',
    'subQuestions fraga-2': 'What works well and should be kept?',
    'subQuestions fraga-3': 'At what times would hosts on the spot do the most good?',
    'subQuestions fraga-4': 'What would make it possible to wait half an hour for a bus?',
    'openItems lighting': 'Where there is to be light, how bright and for how long',
    'openItems waiting':
      'What the waiting areas are to be like: roof, walls, benches, heating and information about the buses',
    'openItems staffing':
      'On which days and at what times the hosts are to be there, and what they are to do',
    'openItems greenery': 'Which bushes and trees are to go, to stay or to be planted',
    'fixedItems location': 'The terminal stays where it is',
    'fixedItemsWhy location':
      'The municipal council has decided so in the plan for the town centre. Another place would need a new detailed development plan.',
    'fixedItems police': 'What the police and the security guards do',
    'fixedItemsWhy police':
      'It is governed by law and by the Police Authority. The municipality can make requests, but not decide.',
    'fixedItems budget':
      'The budget: 3.6 million kronor for rebuilding and 900,000 kronor a year for running costs',
    'fixedItemsWhy budget':
      'It has been decided in the municipality’s budget. Within it, the order of the measures can be changed.',
    'alreadyDecided alreadyDecided-1':
      'The committee has set the money aside in its budget (§ 12). The municipal council has decided that the terminal stays where it is. Nothing has been procured and no drawings have been made.',
    'conditions villkor-1': 'It must be safe to walk and to drive a bus there all through the rebuilding.',
    'conditions villkor-2':
      'Everything that is built must be possible to use with a wheelchair, a walker or a white cane.',
    'conditions villkor-3':
      'Cameras need an examination of their own under the Camera Surveillance Act and cannot be promised here.',
    'decisionType decisionType': 'A decision on measures, and in what order they are carried out',
    'promise promise-1':
      'We read everything you write. We tell you how it influenced the committee’s decision, and where it did not, we explain why.',
    'feedbackChannel aterkoppling-1':
      'On the website, as a notice at the terminal, in the schools’ weekly letters and read aloud as a recording',
    'feedbackChannel aterkoppling-2':
      'On the website, on every receipt, as a notice at the terminal and at a meeting on platform C',
    'activityTitle comments': 'Write what you think',
    'activityPlace comments': 'On this website, also by the QR codes on the platforms',
    'activityTitle proposals': 'Make a proposal, or support someone else’s',
    'activityPlace proposals': 'On this website',
    'activityTitle paper': 'Paper forms',
    'activityPlace paper':
      'The town library in Culturum, the reception of the town hall and the kiosk at the terminal',
    'activityTitle after-school': 'Hot chocolate on the platform after school',
    'activityPlace after-school': 'Platform C',
    'activityTitle evening-1': 'An evening with us: talk while you wait',
    'activityPlace evening-1': 'The shelter by platform A',
    'activityTitle walk': 'A walk in the dark with the disability rights council',
    'activityPlace walk': 'Meet at the kiosk',
    'activityTitle evening-2': 'An evening with interpreters (Arabic and Somali)',
    'activityDescription after-school': 'Politician there: Idil Nuur.',
    'activityDescription evening-1': 'Politician there: Gunnel Sandvik.',
    'activityDescription walk': 'Politicians there: Gunnel Sandvik, Idil Nuur.',
    'background background-1':
      'The bus terminal is the most used public place in the municipality. It was built for passing through, not for waiting. For several years people have told us of dark corners, of trouble by the shelter and of no adult being seen in the evenings. After the survey on the spot some of the lamps were replaced and two benches were moved. It helped at platforms A–C, but not at the back and not by the bicycle stands.',
    'facts facts-1':
      'Thousands of people cross the bus terminal every day. Many do so without giving it a thought, others go round it when it is dark. We are going to change the lighting, the waiting areas, the staffing and the greenery. Help us to do it in the right place and at the right time.',
    'facts facts-2':
      'How many use the terminal\nOn an ordinary weekday about 5,400 people get on or off a bus here. About every third is under 20. Between nine and eleven in the evening there are on average 190 people.',
    'facts facts-3':
      'What people have said before\nIn a survey on the spot just over 500 people answered, most of them pupils. 41 per cent felt unsafe after dark. The most common reasons were dark corners, groups standing by the shelter, and no adult being seen.',
    'facts facts-4':
      'What has been done already\nThe lamps above platforms A–C have been replaced. Two benches have been moved to more open places. Security guards pass by on Friday and Saturday nights.',
    'facts facts-5':
      'Who is responsible for what\nThe municipality owns the ground, the lighting and the plants. The bus company and the region’s public transport are responsible for buses, timetables and drivers. The police act against crime. We pass on what concerns the others, and tell you that we have.',
    'facts facts-6':
      'The money\nThe committee has set aside 3.6 million kronor for rebuilding and 900,000 kronor a year for hosts and cleaning. It is enough for some of it, not for everything. That is why we need to know what matters most.',
    'useOfResult useOfResult-1':
      'The summary becomes part of what the committee decides on. The committee ranks the measures by two questions: how many mention the problem, and how much does it hinder those who have nothing but the bus? What concerns others than the municipality we send on, and we say to whom.',
    'childrenHow childrenHow-1':
      'Every third passenger is under 20. We visit three schools, are on the platform right after school, and have a short form without difficult words. The Youth Council has read the questions beforehand.',
    'childrenHow childrenHow-2':
      'The pupils hear what everyone said in a two-minute film and in the schools’ weekly letters. The Youth Council meets the committee after the decision.',
    'accessibility accessibility-1':
      'The form works with a screen reader and without JavaScript. Whoever calls us has the questions read out, and we write down the answers. The walk is at the pace of a wheelchair. A sign language interpreter can be booked for every activity.',
    'languages languages-1':
      'The page is in Swedish, English and Finnish, the forms in Swedish and English. The poster is also in Arabic, Somali and Finnish. You may write in any language, we translate.',
    'personalData personalData-1':
      'We do not ask for your name. If you write something that points out a person, we hide it before it is shown. In the survey, those who want to can give their age in broad groups.',
    'personalData personalData-2':
      'Names are not published. An organisation that answers is given by its name.',
    'personalData personalData-3':
      'The data protection officer has found that no impact assessment is needed, since nobody is mapped and no sensitive data are asked for.',
    'legalBasis legalBasis-1': 'A task in the public interest (Article 6(1)(e) of the GDPR)',
    'keptFor keptFor-1':
      'What is sent and the reports are kept. Answers to questions about yourself are deleted two years after the decision.',
  },
};
