import { finalC } from './case-c.reports';
import { responsesC } from './case-c.responses';
import { themesC } from './case-c.themes';
import { wayBackC } from './case-c.way-back';
import type { SameInWords } from './types';

const shared = { language: 'en', writtenBy: 'felicia-bohman' } as const;

/** "What was decided" of case C in English: the same shape as the Swedish texts, with other words. */
export const englishFinalC: SameInWords = {
  ...shared,
  part: 'final',
  daysFromStart: -22,
  decided: {
    report: { ...finalC, unknown: `${finalC.whoTookPart}\n\n${finalC.whatCannotBeKnown}` },
    themes: themesC,
    responses: responsesC,
    decision: wayBackC.matterDecision,
  },
  words: {
    report: {
      summary:
        'The Southern Field is not built on. Lindängen and the land behind the school get 125 homes, taller than many wanted. The cycle path follows the edge of the wood and does not go through Ekbacken. Traffic on the Arnö road is not slowed down, but two crossings are rebuilt. Water and school are answered later, by given dates.',
      howItWasDone:
        'The dialogue was open for 40 days. We sent postcards to 1,700 households, held a meeting in the school canteen, walked the paths together, drew maps with two classes and talked to people in the laundry rooms. Signs with a QR code stood by the cycle path. Politicians from the committee took part in the meeting, the walk and the school visit.',
      unknown:
        'The meeting gathered 64 people, the walk 31 and the classes 47. Besides that, 65 contributions came on the web, in letters, on paper, by telephone and in conversations. Three of them are from organisations. The children were more than we had expected, the tenants fewer.\n\nWe do not know how many of those who wrote on the web live at Arnö. People who came to the meeting may also have written. That is why we do not add up the numbers.',
      lines: [
        {
          heading: 'The Southern Field is not built on',
          body: 'All 14 hectares remain farmland, and the lease is extended by ten years. The other two sites are enough for 125 homes, and then the Environmental Code does not allow farmland to be taken. Those who hoped for a home just there will have to wait for Lindängen instead.',
          how: 'What you said about the field was weighed against the law. Because the other sites are enough, this alternative fell.',
        },
        {
          heading: 'Five paths are joined up',
          body: 'The paths are written into the direction with a width of at least 20 metres, and no car park may be put between houses and paths. The hole in the fence becomes a gate, and the short cut of class 5A is drawn in. Benches with armrests are put up every two hundred metres between the shop and the water. The ramp to the jetty depends on the protection of shores and is answered later.',
          how: 'The 26 stretches that were drawn were tried against where the houses stand. Five are used by most people and hang together.',
        },
        {
          heading: 'Ekbacken is left alone and the dens may stay',
          body: 'Half of Lindängen, the half by the edge of the wood, becomes a meadow. The glade behind the school is spared. The 60-metre strip that the nature conservation group asked for is possible along the ditch but not past Lindängen, where it will be 35.',
          how: 'The surveys of species and the children’s map pointed to the same edge. The houses were moved away from it.',
        },
        {
          heading: 'The houses will be taller than many wanted',
          body: 'At most three floors towards the villas, four towards the road and five on the northern part behind the school. Without the field, more than three floors are needed somewhere to reach the number that the council has decided. We chose to build taller and spare the land. If you wanted two floors you get a no, and the distance to your windows becomes 30 metres.',
          how: 'The heights you wished for were turned into numbers of homes. Without the field, more than three floors were needed somewhere.',
        },
        {
          heading: 'Half of the homes for rent, and room for people who build together',
          body: 'At least half of the homes are for rent, from one room to five, and every house of more than two floors gets a lift. Part of Lindängen is set aside for families who build together. The municipality cannot decide the rent. Those who want to build have to state it in their bid, and it weighs heavily.',
          how: 'The three groups that lack a home, and what the municipality may decide when it sells its land.',
        },
        {
          heading: 'The cycle path follows the edge of the wood, not Ekbacken',
          body: 'The path will be three metres wide, paved, separated from those who walk by a strip of grass, and cleared of snow before six in the morning. It no longer changes sides at the Arnö road. The straight line goes through the protected ground around the oaks, where nobody may dig. Commuters get width and a winter path but not the shortest way. Residents keep their path but get a cycle path nearby. Nobody got everything.',
          how: 'The committee weighed the commuters’ time against the oaks. The proposal from the walk gave commuters width and cleared snow but not the straightest line.',
        },
        {
          heading: 'One lit loop, the rest dark',
          body: 'The cycle path and one loop get faint light, turned downwards, that comes on when somebody passes. The other paths are left dark on purpose, for the sake of the bats and of those who live there. By the swings in the playground one more lamp is put up.',
          how: 'The proposals of runners, commuters and the person who has surveyed bats could be reconciled.',
        },
        {
          heading: 'Two crossings are rebuilt, but the road is not slowed down all the way',
          body: 'Raised crossings are built by the shop and by the school, and the light turns green sooner for those who walk. The way in to the new houses goes straight from the road, and the place where children are dropped off is moved to a loop by Lindängen. The limit is not lowered to 40 km/h all the way, because then every fifth car is expected to take the villa streets. The cycle crossing in the bend is moved fifty metres to the east.',
          how: 'The residents’ demand for a lower speed was tried in a traffic model. Where you cross, the height of the crossing slows the traffic down.',
        },
        {
          heading: 'You get an answer about the water when it has been mapped',
          body: 'What you told us about the clay, the pond and the cellars agreed with old drillings, and that was enough to make us stop. No detailed plan is begun until it has been mapped where the water goes in a cloudburst. Then every contribution about water gets an answer of its own.',
          how: 'What you told us agreed with old drillings, and that was enough to make us stop.',
        },
        {
          heading: 'The school first, people moving in after that',
          body: 'Nobody moves in until the school has room. How it is extended is decided by the Children and Education Committee in its plan for premises, so that answer takes longer. The question of the health centre has been sent to the region. We do not run the shop, but the new houses will be within 400 metres of it.',
          how: 'What teachers, parents and pupils told us about crowding, and the committee’s own forecast.',
        },
        {
          heading: 'The region decides about the bus',
          body: 'Two of you wrote about the bus. It was outside what could be changed, but you were right about the four minutes. We have passed it on and asked for a change.',
          how: 'Two contributions that were outside what could be changed but proved right when we checked.',
        },
        {
          heading: 'Next time we come to the laundry room first',
          body: 'The criticism of the hours of meetings and of difficult words is part of the evaluation. The next meeting is held at two different times. Three contributions that were not about the question have been read and answered, one of them passed on to the Culture and Leisure Committee.',
          how: 'Contributions about the dialogue itself, and the three that belong to no theme.',
        },
      ],
    },
    themes: [
      {
        name: 'Paths that hang together',
        definition: 'Paths, footways, benches and ways between green places. Not the light on them.',
      },
      {
        name: 'Woods, animals and play',
        definition:
          'Ekbacken, groves and the edge of the wood as nature or as a place to play, animals and plants.',
      },
      {
        name: 'The Southern Field',
        definition: 'Whether the field is to be built on or spared, and how it is farmed.',
      },
      {
        name: 'How tall and where the houses are',
        definition:
          'How tall, how dense and how close. The choice between Lindängen and the land behind the school.',
      },
      {
        name: 'Kinds of homes',
        definition:
          'Whom the houses are for: renting, size, price, lifts, terraced houses, building together.',
      },
      {
        name: 'The cycle path',
        definition:
          'Its line, width and surface, winter upkeep, and how fast and slow get on with each other.',
      },
      {
        name: 'Light and dark on the paths',
        definition: 'Lighting, or the lack of it, on footpaths and cycle paths.',
      },
      {
        name: 'Cars and crossings',
        definition: 'Speed, ways in, dropping off at the school, and getting across the Arnö road.',
      },
      {
        name: 'Water and flooding',
        definition: 'Rainwater, cloudbursts, ditches and what the ground can bear.',
      },
      {
        name: 'School, care and shop',
        definition: 'Whether there is service enough when more people move in.',
      },
      { name: 'The bus', definition: 'Departures, changes and connections in public transport.' },
      {
        name: 'Trust, and how the question is asked',
        definition: 'About the dialogue, the municipality, earlier promises and who is heard.',
      },
    ],
    responses: [
      {
        officialsAssessment:
          'Those who took part drew 26 stretches. Three were missing from our map, among them the short cut that nearly all of 5A uses. Gates, footbridges and signs cost little compared with what they are worth. A path all the way from the food shop to the water is possible if the eastern edge of Lindängen is left free.',
        politicalResponse:
          'The paths that you showed us are to remain and be joined up. Five of them are written into the direction with a width of at least 20 metres, and the hole in the fence becomes a gate. No car park may be put between houses and paths.',
        change:
          'Five paths at least 20 metres wide, a gate at the allotments, benches every two hundred metres.',
      },
      {
        officialsAssessment:
          'The oaks are protected, but not the edge of the wood or the glade. The surveys of species that have been sent in are of good quality and show that the edge towards Lindängen matters most. None of the alternatives touches the slope where dogs run loose.',
        politicalResponse:
          'Ekbacken is left alone, and half of Lindängen, the half by the edge of the wood, becomes a meadow. The glade with the dens behind the school is spared. We agree that it cannot be replaced.',
        change: 'Half of Lindängen becomes a meadow. Nothing is built in the glade behind the school.',
      },
      {
        officialsAssessment:
          'Lindängen and the land behind the school have room for 125 homes. There is then another site that is enough, and the Environmental Code leaves no room for the field. The tenant farmer also says that the rest cannot be farmed if the northern part is taken.',
        politicalResponse:
          'The Southern Field is not built on. All 14 hectares remain farmland, and the lease is extended by ten years. We should have looked at the law before we asked the question; then many of you need not have worried.',
        change: 'The alternative with houses on the northern part of the field has been struck out.',
      },
      {
        officialsAssessment:
          'Wishes differ between two floors and five. Without the field, four or five floors are needed somewhere to reach 120 homes. The study of shadows shows that five floors north of the schoolyard do not shade it after nine o’clock at the winter solstice.',
        politicalResponse:
          'At most three floors towards the villas, four towards the Arnö road and five on the northern part behind the school. It is taller than many wanted. It is the price of leaving the field alone, and we would rather say so plainly.',
        change: 'Three, four and five floors in different parts. At least 30 metres to the villas.',
      },
      {
        officialsAssessment:
          'Two groups return: young people who want small homes to rent, and older people who want to leave their villa for a lift and a balcony. Crowded families ask for five rooms. The municipality owns both sites and can decide how many homes are for rent when it sells the land, but not the rent.',
        politicalResponse:
          'At least half of the homes are for rent, from one room to five, and every house of more than two floors gets a lift. We cannot decide the rent. Those who build have to state it in their bid, and it weighs heavily.',
        change:
          'At least half for rent, lifts in every house of more than two floors, a plot for people who build together.',
      },
      {
        officialsAssessment:
          'Here the conflict is clearest. Commuters want a straight and fast path through Ekbacken, residents want to keep the gravel path. The proposal from the walk, a path along the edge of the wood, is 70 metres longer but can be three metres wide, cleared of snow early and separated from those who walk. It avoids the protected ground around the oaks.',
        politicalResponse:
          'The cycle path is built along the edge of the wood: three metres wide, paved, separated from the footpath by a strip of grass, and cleared of snow before six in the morning. The straight path through Ekbacken is not built. We know that commuters lose half a minute, and that some of you are disappointed.',
        change:
          'A cycle path along the edge of the wood instead of through Ekbacken, on the same side of the road all the way.',
      },
      {
        officialsAssessment:
          'Those who walk and cycle in the dark want to see where they put their feet. Those who live nearby and those who count bats want it dark. Low, amber lamps that come on when somebody moves can do both, but cannot be put up along every path.',
        politicalResponse:
          'One loop and the cycle path get faint light, turned downwards, that comes on when somebody passes. The other paths are left dark on purpose.',
        change: 'Lights that come on when somebody moves, on the cycle path and on one loop.',
      },
      {
        officialsAssessment:
          'Two crossings are dangerous: by the shop and by the school. The speed on the whole of the Arnö road is another matter. With 40 km/h all the way we expect every fifth car to choose the villa streets. Raised crossings slow the traffic down where people walk.',
        politicalResponse:
          'Two raised crossings are built, the light turns green sooner for those who walk, and the place where children are dropped off is moved to a loop by Lindängen. The way in to the new houses goes straight from the road.',
        change: 'Two raised crossings, a new loop for dropping off, a way in straight from the road.',
      },
      {
        officialsAssessment:
          'What people say about clay, the pond in the fifties and flooded garages agrees with our old drillings. It has not been mapped where the water goes in a cloudburst. That has to be known before the levels of ground and houses can be set.',
        politicalResponse:
          'No detailed plan is begun until the mapping is ready. We answer each proposal when it lies on the table.',
        disposition: {
          reason: 'To answer we need a map of cloudbursts, which has been ordered but is not ready.',
        },
      },
      {
        officialsAssessment:
          'The school has 412 pupils in premises for 400. The Children and Education Committee is working out an extension but has not decided. 125 homes are expected to give about 45 more pupils.',
        politicalResponse:
          'Nobody moves in until the school has room. We have made that a condition, but how the school is extended is for the Children and Education Committee to decide in its plan for premises.',
        disposition: {
          reason:
            'The Children and Education Committee decides how the school is extended in its next plan for premises.',
        },
      },
      {
        officialsAssessment:
          'The municipality does not decide when the buses run. That the bus misses the commuter train by four minutes has been checked and is right.',
        politicalResponse:
          'We have passed on what you wrote and asked for a better connection with the morning train.',
        disposition: {
          reason: 'The region decides when the bus runs, and it was outside what could be changed.',
          forwardedTo: 'The public transport authority of Sörmland',
        },
      },
      {
        officialsAssessment:
          'The criticism is about hours that shut out people who work shifts and commuters, about earlier views that were never answered, and about words that are not explained. Several appreciate that it was clear what could be changed.',
        politicalResponse:
          'Those of you who ask whether this is for real are right to do so. Compare this answer with what you wrote. Next time we hold the meeting at two different times, and go to the laundry rooms first.',
        disposition: {
          reason:
            'This is about how we work and does not change the direction. It is part of the evaluation.',
        },
      },
      {
        officialsAssessment: 'Three contributions that say nothing about the question.',
        politicalResponse: 'Thank you for writing.',
        disposition: { reason: 'The contribution is not about what is to be built or spared at Arnö.' },
      },
    ],
    decision: {
      body: 'The committee adopts a direction for Arnö: 125 homes at Lindängen and behind the school, the Southern Field is left out, five green paths are written in, and the cycle path follows the edge of the wood at Ekbacken. No detailed plan may be begun before the mapping of cloudbursts is ready.',
      dissent:
        'Two members recorded their dissent from five floors behind the school. One member made a separate statement about the speed on the Arnö road.',
    },
  },
};

/** What was promised after case C, and how it goes, in English. */
export const englishMeasuresC: SameInWords = {
  ...shared,
  part: 'followup',
  daysFromStart: -9,
  decided: wayBackC.measures,
  words: [
    {
      title: 'Two raised crossings on the Arnö road, by the shop and by the school',
      history: [
        { text: 'Put into the work plan of the streets unit.' },
        { text: 'The drawings are ready and procurement has begun.' },
      ],
    },
    {
      title: 'A gate in the fence at the allotments and a sign by the ditch',
      history: [
        { text: 'The allotment association has agreed to where it is.' },
        { text: 'The gate is in place. The sign went up the same day.' },
      ],
    },
    {
      title: 'A map of where the water goes at Arnö in a cloudburst',
      history: [{ text: 'Ordered. Residents have handed in pictures of three floods.' }],
    },
    {
      title: 'A longer lease for the Southern Field',
      history: [{ text: 'A proposal for an agreement has been sent to the tenant farmer.' }],
    },
    {
      title: 'A cycle path along the edge of the wood, with lights that come on when somebody moves',
      history: [{ text: 'Its distance from the oaks is being measured. After that we apply for a permit.' }],
    },
    {
      title: 'An exemption from the protection of shores for a ramp and a drivable way to the jetty',
      history: [{ text: 'The application has been sent in.' }],
    },
  ],
};
