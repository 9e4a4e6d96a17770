import type { TranslatedContent } from './types';

/** The page of case C in English: every text by what it is and which one of its kind. */
export const englishC: TranslatedContent = {
  language: 'en',
  writtenBy: 'felicia-bohman',
  daysFromStart: -344,
  texts: {
    'title title': 'Green paths and new homes at Arnö',
    'question question': 'When Arnö gets more homes, what must be kept and what can be built?',
    'purpose purpose-1':
      'The committee is to choose a direction for Arnö before anybody draws a detailed plan. We want to know what would be lost and for whom, and where people really disagree.',
    'subQuestions fraga-1': 'Which paths and green places do you use, and what for?',
    'subQuestions fraga-2': 'Which of the three sites can best take homes, and how tall?',
    'subQuestions fraga-3': 'How would you like to get to the centre and to Oxelösund?',
    'openItems sites': 'Which of the three sites are built on, and in what order',
    'openItems height': 'How tall the houses are, and how close to the villas they may stand',
    'openItems paths': 'Which green paths are to be joined up, and how wide they are to be',
    'openItems cycle': 'The line of the cycle path, its surface and its lighting',
    'fixedItems growth': 'Arnö is to have at least 120 new homes',
    'fixedItemsWhy growth': 'The municipal council has decided so in the comprehensive plan.',
    'fixedItems ekbacken': 'The old oaks of Ekbacken are protected',
    'fixedItemsWhy ekbacken':
      'They stand in a habitat protection area. Nothing may be built or dug within 15 metres of the trunks.',
    'fixedItems bus': 'When the buses run',
    'fixedItemsWhy bus': 'The regional public transport authority decides.',
    'alreadyDecided alreadyDecided-1':
      'In the comprehensive plan the municipal council has decided that Arnö is to have at least 120 more homes. Where, how tall and along which paths has not been decided. Nobody has been asked to draw a plan.',
    'conditions villkor-1': 'Rainwater must be taken care of within the area.',
    'conditions villkor-2':
      'Farmland may only be built on if no other site is enough (the Environmental Code, chapter 3, section 4).',
    'conditions villkor-3': 'How near the water one may build follows from the protection of shores.',
    'decisionType decisionType': 'A decision on the direction for Arnö, which later plans have to follow',
    'promise promise-1':
      'We work with what you say all the way to the proposal. You can see how the alternatives change because of it, and we explain every no.',
    'feedbackChannel aterkoppling-1':
      'On the website, by postcard to every household and on the sign by the cycle path',
    'feedbackChannel aterkoppling-2':
      'On the website, on the receipts, at a meeting in the school canteen and on a visit to the classes',
    'activityTitle comments': 'Write what you think',
    'activityPlace comments': 'On this website',
    'activityTitle meeting': 'A meeting in the canteen',
    'activityPlace meeting': 'Arnö school, the canteen',
    'activityDescription meeting': 'Politicians there: Gunnel Sandvik, Idil Nuur.',
    'activityTitle walk': 'A walk along the paths',
    'activityPlace walk': 'From the food shop to the water, and back across the Southern Field',
    'activityDescription walk': 'Politician there: Gunnel Sandvik.',
    'activityTitle school': 'Drawing on the map with classes 3B and 5A',
    'activityPlace school': 'Arnö school',
    'activityDescription school': 'Politician there: Idil Nuur.',
    'activityTitle laundry': 'Talks in the laundry rooms',
    'activityPlace laundry': 'The rented blocks at Arnö centre',
    'background background-1':
      'About 3,600 people live at Arnö, which has a school, a food shop and much nature within walking distance. The municipality’s comprehensive plan points to it for more homes, because the bus already goes there and the pipes are large enough. When that plan was consulted on, many wrote about farmland, green paths and cycling. Some land was spared then. The rest was left for the next step, which is this one.',
    'facts facts-1':
      'Arnö is to have at least 120 new homes. Where they end up decides which footpaths, edges of the wood and fields remain. Before anybody draws, we ask you who live there, walk there and cycle through.',
    'facts facts-2':
      'Three sites for homes\nLindängen (now a lawn and a car park), the land behind the school, and the northern part of the Southern Field. Not all three are needed.',
    'facts facts-3':
      'The paths\nBetween Ekbacken, the allotments and the water there are paths that people have trodden. Two of them are broken by fences, and one by the Arnö road.',
    'facts facts-4':
      'Who cycles here\nOur count shows 640 cyclists on an ordinary day in May. About half of them do not live at Arnö but travel between Oxelösund and Nyköping.',
    'facts facts-5':
      'The field\nThe Southern Field is 14 hectares, is worked by a tenant farmer and is of class 4 on a scale where 10 is best. Under the Environmental Code such land may only be built on if no other site is enough.',
    'formalConsultation formalConsultation-1':
      'This dialogue is not a consultation under the Planning and Building Act. Writing here gives you no right to appeal against a detailed plan. When such a plan is drawn up there are consultations of its own. Those who want to be able to appeal must send their views in writing then, before the last of them is over.',
    'useOfResult useOfResult-1':
      'The answers are drawn on the map and tried against three alternatives. The committee gets the alternatives together with the report, and is to write in its minutes how it has weighed what residents and commuters want where they differ.',
    'childrenHow childrenHow-1':
      'Children play in Ekbacken and walk to school along the paths. Two classes draw their ways on the map together with a teacher and the planning architect.',
    'childrenHow childrenHow-2':
      'We visit the classes again after the decision, so that they see which of their ways remain.',
    'accessibility accessibility-1':
      'The meeting has a hearing loop and a ramp. The walk keeps to stretches that a wheelchair can manage, with a shorter alternative. The map has a list of addresses for those who do not see the picture.',
    'languages languages-1':
      'Swedish, easy Swedish and English. Posters in Arabic and Somali, an interpreter at the talks in the laundry rooms.',
    'personalData personalData-1':
      'We do not ask for your name. Those who mark a place on the map choose how near their home it is.',
    'personalData personalData-2': 'Names are not published. Associations are given by name.',
    'personalData personalData-3':
      'No impact assessment is needed, says the data protection officer. The map is shown with its points moved to the nearest street.',
    'legalBasis legalBasis-1': 'A task in the public interest (Article 6(1)(e) of the GDPR)',
    'keptFor keptFor-1': 'What is sent and the reports are kept.',
  },
};
