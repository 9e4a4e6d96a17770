import type { ImportedFile, MeetingRecord, SentContribution } from '../types';

/** What came one by one. */
export const youthClubSent: readonly SentContribution[] = [
  {
    ref: 'yc01',
    channel: 'web',
    daysFromStart: -634,
    time: '22:17',
    themes: ['hours'],
    text: 'ni har stängt på lördar. det är då det händer saker. dåliga saker alltså. ha öppet då o stäng tisdag om ni måste spara',
  },
  {
    ref: 'yc02',
    channel: 'web',
    daysFromStart: -629,
    time: '16:48',
    themes: ['staff', 'council'],
    text: 'Jag var ledare på en gård i nio år, en annan kommun. Det som avgör är inte biljardbordet. Det är om samma vuxna är kvar efter två år och om någon under arton har nyckel till något, om så bara till läskautomaten.',
  },
  {
    ref: 'yc03',
    channel: 'phone',
    daysFromStart: -620,
    time: '10:05',
    recordedBy: 'elin-stenmark',
    audience: 'municipality',
    themes: ['neighbours'],
    text: 'Granne i huset mittemot. Mopederna på fredagar är värst, men han vill inte att gården stängs: ”då står de ju ändå här, fast utan toalett”. Önskar att någon av ledarna går ut på parkeringen och hälsar.',
  },
  {
    ref: 'yc04',
    channel: 'web',
    daysFromStart: -617,
    time: '20:39',
    themes: ['safe'],
    text: 'Min dotter gick dit en gång. Ingen sa hej och hela soffan var tagen. Hon stod i kapprummet i tio minuter och ringde mig från toaletten. Hon är tretton och jag tänker på det kapprummet rätt ofta.',
  },
  {
    ref: 'yc05',
    channel: 'letter',
    daysFromStart: -605,
    time: '09:00',
    recordedBy: 'lena-kvarnstrom',
    audience: 'public',
    organisation: 'Bostadsrättsföreningen Utsikten (fiktiv)',
    themes: ['neighbours'],
    text: 'Föreningens stämma beslutade med 31 röster mot 4 att hemställa om att gården stänger senast klockan 20 på vardagar. Vi anmärker inte på ungdomarna som sådana. Vi anmärker på ljudet.',
  },
  {
    ref: 'yc06',
    channel: 'web',
    daysFromStart: -596,
    time: '13:51',
    themes: ['content'],
    text: 'studio!!!!! det finns ETT ställe att spela in i stan o det kostar 400 i timmen. vi är fem pers som rappar i en garderob med täcken',
  },
  {
    ref: 'yc07',
    channel: 'web',
    daysFromStart: -594,
    time: '18:20',
    moderation: {
      outcome: 'masked',
      masks: [{ text: 'Jocke som jobbar torsdagar', reason: 'namedPerson' }],
    },
    themes: ['staff'],
    text: 'Behåll Jocke som jobbar torsdagar, skit i resten.',
  },
];

export const youthClubMeetings: readonly MeetingRecord[] = [
  {
    ref: 'yc-pizza',
    channel: 'meeting',
    activity: 'pizza',
    title: 'Pizzakväll med papper på borden',
    place: 'Fritidsgården på Brandholmen',
    daysFromStart: -622,
    time: '18:00',
    headcount: 23,
    politiciansPresent: ['henrik-stalnacke'],
    recordedBy: 'sara-lindvall',
    points: [
      {
        ref: 'yc08',
        themes: ['hours'],
        text: 'Lördag kväll fick tjugo streck av tjugotre. De tre andra jobbar då och skrev det bredvid.',
      },
      {
        ref: 'yc09',
        themes: ['council'],
        text: 'Frågan om vem som bestämmer blev tyst länge. Sedan sa någon: ”Kan vi få pengar och göra fel?” Det blev kvällens rubrik.',
      },
      {
        ref: 'yc10',
        themes: ['content'],
        text: 'Laga mat ihop, på riktigt, inte mackor. Två hade aldrig skalat en lök och ville lära sig av varandras mammor.',
      },
      {
        ref: 'yc11',
        themes: ['content', 'safe'],
        text: 'En hörna utan musik där man kan göra läxan. Han som föreslog det fick hånskratt först och sedan fyra handuppräckningar.',
      },
    ],
  },
  {
    ref: 'yc-girls',
    channel: 'meeting',
    activity: 'girls',
    title: 'Samtal med tjejer i åttan',
    place: 'Skolbiblioteket',
    daysFromStart: -611,
    time: '13:00',
    headcount: 27,
    politiciansPresent: [],
    recordedBy: 'sara-lindvall',
    points: [
      {
        ref: 'yc12',
        themes: ['safe'],
        text: 'Det är inte farligt där, sa flera. Det är pinsamt. Man går in genom en lång korridor medan alla tittar.',
      },
      {
        ref: 'yc13',
        themes: ['safe', 'hours'],
        text: 'En egen kväll ville hälften ha. Andra hälften ville inte bli undanstoppade på en måndag utan att fredagarna görs om.',
      },
      {
        ref: 'yc14',
        themes: ['safe', 'staff'],
        text: 'Alla utom två ville att minst en ledare är kvinna. De två tyckte att det viktiga är att ledaren lägger undan telefonen.',
      },
      {
        ref: 'yc15',
        themes: ['content'],
        text: 'Symaskiner och speglar. Någon sa sminkrum och någon annan sa gym, och det visade sig vara samma rum.',
      },
    ],
  },
];

/** Postcards that the two young hosts collected, typed in by themselves. */
export const youthClubCards: ImportedFile = {
  fileName: 'vykort-brandholmen.csv',
  daysFromStart: -592,
  recordedBy: 'sara-lindvall',
  audience: 'public',
  rows: [
    {
      ref: 'yc16',
      daysFromStart: -608,
      channel: 'papper',
      themes: ['council'],
      text: 'jag vill bestämma vilken musik. inte vilken budget',
    },
    {
      ref: 'yc17',
      daysFromStart: -607,
      channel: 'papper',
      themes: ['neighbours', 'hours'],
      text: 'Bussen går 20.52 eller 22.52. Stänger ni nio får vi stå i kuren i två timmar och sen klagar grannarna på att vi står i kuren.',
    },
    {
      ref: 'yc18',
      daysFromStart: -603,
      channel: 'papper',
      themes: ['content'],
      text: 'Kan det va en dag för oss som är elva? Vi smyger in ändå',
    },
    {
      ref: 'yc19',
      daysFromStart: -600,
      channel: 'papper',
      themes: ['noTheme'],
      text: 'pizzan var god',
    },
  ],
};
