import type { SentContribution } from '../types';

/** What came in before the dialogue was broken off. */
export const dogParkSent: readonly SentContribution[] = [
  {
    ref: 'dog01',
    channel: 'web',
    daysFromStart: -62,
    time: '17:45',
    text: 'Dubbel grind! Utan sluss springer min stövare till Oxelösund, det har hon gjort en gång och hon hittade inte hem förrän på tisdagen.',
  },
  {
    ref: 'dog02',
    channel: 'web',
    daysFromStart: -61,
    time: '09:26',
    text: 'Bor på tredje våningen mot vattnet. Jag har ingenting emot hundar. Jag har något emot skallet klockan sex på söndagar, som studsar mellan båtskrovet och husväggen. Öppna åtta, stäng nio på kvällen, så är vi vänner.',
  },
  {
    ref: 'dog03',
    channel: 'web',
    daysFromStart: -57,
    time: '23:15',
    text: 'små hundar för sig. min chihuahua blev trampad av en labbe som BARA VILLE HÄLSA. 4200 kr hos veterinären',
  },
  {
    ref: 'dog04',
    channel: 'email',
    daysFromStart: -55,
    time: '10:30',
    recordedBy: 'felicia-bohman',
    audience: 'public',
    organisation: 'Båtklubben Ankarfästet (fiktiv)',
    text: 'Klubben har inget emot grannar på fyra ben om tre saker ordnas: kranvägen hålls fri i april och oktober, staketet tål att en presenning blåser in i det, och någon annan än vi tömmer soptunnan.',
  },
  {
    ref: 'dog05',
    channel: 'phone',
    daysFromStart: -50,
    time: '14:10',
    recordedBy: 'elin-stenmark',
    audience: 'municipality',
    ageBand: '65–79',
    text: 'Kvinna med ledarhund. Hunden får aldrig springa lös i dag, för hon ser inte var den är. En liten fålla med bjällra på grinden hade gett den tio minuter om dagen. Hon bad inte om något mer.',
  },
  {
    ref: 'dog06',
    channel: 'web',
    daysFromStart: -48,
    time: '20:02',
    moderation: {
      outcome: 'masked',
      masks: [{ text: 'Sture med de två schäfrarna i port 4', reason: 'namedPerson' }],
    },
    text: 'Regler hjälper inte mot Sture med de två schäfrarna i port 4. Belysning hjälper, för då ser man vem som inte plockar upp.',
  },
  {
    ref: 'dog07',
    channel: 'web',
    daysFromStart: -46,
    time: '08:51',
    text: 'Har ni grävt där? Pappa jobbade på varvet intill och sa alltid att de tippade färgrester bakom skjulet. Kolla det innan ni släpper dit tassar.',
  },
  {
    ref: 'dog08',
    channel: 'web',
    daysFromStart: -43,
    time: '12:33',
    language: 'en',
    text: 'No dog, just a jogger. Put the gate on the far side so the path stays clear, and plant something thorny along the fence. Then everybody wins.',
  },
];
