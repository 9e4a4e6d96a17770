import { interimC } from './case-c.reports';
import { englishFinalC } from './case-c.reports-english';
import type { SameInWords } from './types';

const { decided, words, ...shared } = englishFinalC;

/** "What you said" of case C in English. What it shares with "What was decided" is said in the same words. */
export const englishInterimC: SameInWords = {
  ...shared,
  part: 'interim',
  daysFromStart: -20,
  decided: [decided, interimC],
  words: [
    words,
    {
      summary:
        'Most of you accept more homes but want a say in where. Almost nobody wants to build on the Southern Field. About a cycle path through Ekbacken, residents and commuters disagree, but on the walk a proposal came up that both could live with.',
      lines: [
        {
          heading: 'The paths are there, but not on the municipality’s map',
          body: 'The way between the shop, the wood and the water is used every day by people walking to school, walking the dog or taking their morning stroll. At the meeting you drew 26 stretches. We did not have three of them. What you miss most is not new paths but that the old ones hang together: a gate instead of a hole, a sign that says you may walk there, and benches close enough together for you to be able to turn back.',
          how: 'All contributions about paths, compared with the stretches that were drawn at the meeting and in the classes.',
        },
        {
          heading: 'Ekbacken and the glade cannot be exchanged for a park',
          body: 'The children have names for the places, and grown-ups remember who carried them there. Those who have surveyed birds and bats point to the edge of the wood towards Lindängen as the most sensitive part. Some think that nature is given too much room in the discussion; that is told further down, under cycling and homes.',
          how: 'Contributions about nature and play, with most weight on those that describe a certain place.',
        },
        {
          heading: 'Almost nobody wants to build on the Southern Field',
          body: 'Most of those who mention the field want it left alone: for the food, the view, the birds or the sledging hill. The tenant farmer writes that the rest cannot be farmed if the northern part is taken. One contribution and a couple of people at the meeting leave the door open to building there, since they see no other way to find a home at Arnö.',
          how: 'All contributions about the field. Those who want to build are few and are therefore named separately.',
        },
        {
          heading: 'Houses are accepted at Lindängen and behind the school, but their height divides you',
          body: 'Many can accept the two sites if the houses step down towards the villas and the car park is not put against the path. Proposals go from two floors with a pitched roof to five towards the school. Several want to see the shadows in the middle of winter before they make up their minds.',
          how: 'Contributions about height and place, sorted by number of floors.',
        },
        {
          heading: 'Those who want to live at Arnö find nothing',
          body: 'Young people still live with their parents, older people want to exchange the villa for a lift and a balcony, and families of six or seven live in three rooms. A few families want to build together. Price and size are mentioned more often than looks.',
          how: 'Contributions about kinds of homes, together with the conversations in the laundry rooms.',
        },
        {
          heading: 'Commuters and residents want different things with Ekbacken',
          body: 'Those who cycle to work want a straight, wide and lit path. Those who live by the hill want to keep a dark and winding gravel path. This is not a misunderstanding but two wishes that do not fit on the same three metres. Those who are deaf or have poor sight add that fast and slow have to be kept apart, wherever the path goes.',
          how: 'The contributions about cycling and light, divided by whether the writers say that they live at Arnö or pass through.',
        },
        {
          heading: 'A third alternative was born on the walk',
          body: 'At Ekbacken somebody proposed that the path should follow the edge of the wood. It becomes 70 metres longer but leaves the hill in peace. Both residents and cyclists in the group could accept it. Some commuters who were not there say a firm no.',
          how: 'The note from the third stop of the walk, and the contributions that have since commented on the proposal.',
        },
        {
          heading: 'The Arnö road is hard to cross',
          body: 'It took the walk six minutes to get across the road, and two people turned back. Children sometimes run on red. Residents want a lower speed; those who commute by car do not, and think that the traffic will then take the villa streets. Everybody wants order where children are dropped off at the school.',
          how: 'Contributions about traffic, with what was measured on the walk.',
        },
        {
          heading: 'The water is in the cellars already',
          body: 'Several of you have had garages and cellars flooded. One of you is a geotechnical engineer and describes the clay; another remembers a pond that was filled in in the fifties. You want us to reckon with the rain of the future before we draw houses.',
          how: 'Contributions about water. They have been checked against the municipality’s drillings.',
        },
        {
          heading: 'The school is full and the bus misses the train',
          body: 'Teachers, parents and pupils tell us about lunch in shifts and lessons in the woodwork room. Some worry about the shop, others about the health centre. The bus misses the morning train by four minutes, and when we check, that is right.',
          how: 'Contributions about school, care, shop and bus.',
        },
        {
          heading: 'Is this for real?',
          body: 'Some believe that everything has been decided already, or that people in villas are heard the most. Others appreciate that it said from the start what cannot be changed. Three contributions could not be brought to any theme.',
          how: 'Contributions about the dialogue itself and about the municipality.',
        },
      ],
    },
  ],
};
