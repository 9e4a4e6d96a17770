import type { AnswerInPublic, ReportedContribution, SentContribution } from './types';

/** Case B: what residents have replied to each other. */
export const repliesB: readonly SentContribution[] = [
  {
    ref: 'b76',
    repliesTo: 'b01',
    channel: 'web',
    daysFromStart: -12,
    time: '20:16',
    text: 'Håller med om lampan. Jag cyklar förbi vid femtiden och ser inte ens att det står folk där förrän jag är framme.',
  },
  {
    ref: 'b77',
    repliesTo: 'b15',
    channel: 'web',
    daysFromStart: -8,
    time: '21:40',
    text: 'Jag svarade också om torget och hörde aldrig av er igen. Nu har jag i alla fall ett kvitto. Vi får väl se.',
  },
  {
    ref: 'b78',
    repliesTo: 'b09',
    channel: 'web',
    daysFromStart: -4,
    time: '07:31',
    text: 'Den lyser! Gick förbi i går. Men lampan bredvid, den närmast elskåpet, är fortfarande svart.',
  },
  {
    ref: 'b79',
    repliesTo: 'b33',
    channel: 'web',
    daysFromStart: -5,
    time: '12:48',
    text: 'Det finns folk som måste hålla sig undan utan att ha gjort något. För dem är varje kamera en anledning att stanna hemma.',
  },
  {
    ref: 'b80',
    repliesTo: 'b35',
    channel: 'web',
    daysFromStart: -3,
    time: '18:05',
    text: 'Glas, tack. Då ser man både bussen och vem mer som väntar, och körens noter klarar sig.',
  },
  {
    ref: 'b81',
    repliesTo: 'b07',
    channel: 'web',
    daysFromStart: -6,
    time: '16:22',
    language: 'en',
    text: 'Same here. I ended up photographing the timetable and asking a stranger every evening for a month.',
  },
];

/** Case B: what the municipality has answered in public while the dialogue is open. It decides nothing. */
export const answersB: readonly AnswerInPublic[] = [
  {
    about: 'b01',
    by: 'sara-lindvall',
    daysFromStart: -11,
    time: '09:20',
    text: 'Tack för att du pekar ut exakt var. Vi har varit där på kvällen och mätt, och bakom kuren kommer det nästan inget ljus alls. Platsen står nu med på kartan som nämnden får. Om det blir en lampa där bestäms tillsammans med de andra åtgärderna.',
  },
  {
    about: 'b09',
    by: 'sara-lindvall',
    daysFromStart: -13,
    time: '13:05',
    text: 'Du har rätt, så länge ska ingen behöva vänta på en lampa. Jag har felanmält den i dag, och gata och park byter den den här veckan. Det kunde vi ha gjort tidigare. Om det behövs mer ljus vid trappan än förut är en av frågorna som nämnden avgör.',
  },
  {
    about: 'b15',
    by: 'gunnel-sandvik',
    daysFromStart: -9,
    time: '19:12',
    text: 'Det är rimligt att du är trött på oss. Efter dialogen om torget fick ni aldrig veta vad det blev, och det ansvaret är nämndens. Den här gången är det bestämt från början: varje bidrag får ett svar i rapporten, med skäl, också när vi inte gör som ni vill. Dagarna står på dialogens sida. Blir vi sena står det där också.',
  },
  {
    about: 'b10',
    by: 'felicia-bohman',
    daysFromStart: -12,
    time: '10:45',
    text: 'Taxirutorna hör till regionen, så dem kan vi tyvärr inte göra något åt i den här dialogen.',
    takenBack: {
      daysFromStart: -11,
      time: '08:30',
      reason: 'Det var fel. Rutorna står på kommunens mark, och frågan går att påverka.',
    },
  },
  {
    about: 'b10',
    by: 'sara-lindvall',
    daysFromStart: -11,
    time: '08:50',
    text: 'Rutorna står på kommunens mark. Fyra platser i synhåll från kuren går att få in, men då försvinner två av platserna för dem som hämtar och lämnar. Vi lägger fram båda möjligheterna för nämnden.',
  },
  {
    about: 'b07',
    by: 'felicia-bohman',
    daysFromStart: -10,
    time: '14:30',
    language: 'en',
    text: 'Thank you for writing. The platform signs are ours, and larger, lit letters are among the measures that the committee can choose. The loudspeaker belongs to the regional transport authority. We have passed on what you say about English to them, and will tell you here what they answer.',
  },
  {
    about: 'b35',
    by: 'sara-lindvall',
    daysFromStart: -5,
    time: '11:15',
    text: 'Kuren byggdes öppen för att man skulle se bussarna från alla håll, och ingen tänkte nog på västanvinden. Väggar åt väster går att sätta dit och är en av sakerna som nämnden kan besluta om.',
  },
  {
    about: 'b48',
    by: 'idil-nuur',
    daysFromStart: -4,
    time: '20:02',
    text: 'Det var jag som stod där. Du har rätt, jag frös efter en kvart, och jag hade en bil att gå till. Jag berättar om det när nämnden träffas.',
  },
];

/** Case B: what somebody thinks should not be shown, and no moderator has looked at yet. */
export const reportedB: readonly ReportedContribution[] = [
  {
    about: 'b19',
    daysFromStart: -1,
    time: '21:17',
    reason: 'personalData',
    words: 'Namnet är borta men alla på skolan förstår ändå vem som menas.',
  },
];
