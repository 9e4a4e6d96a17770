import type { MeetingRecord, SentContribution } from '../types';

/** What has come in so far. */
export const libraryHoursSent: readonly SentContribution[] = [
  {
    ref: 'lib01',
    channel: 'web',
    daysFromStart: -17,
    time: '21:03',
    text: 'Jag kommer med 17.20-bussen. Biblioteket stänger 17.00. I tre år har jag hämtat reserverade böcker på lunchen på en semesterdag. En enda kväll i veckan räcker för mig, vilken som helst.',
  },
  {
    ref: 'lib02',
    channel: 'paper',
    daysFromStart: -16,
    time: '11:15',
    recordedBy: 'annika-rosenlund',
    ageBand: '80 eller äldre',
    text: 'Ändra inte måndagarna. Vi är fem stycken som läser tidningen och dricker vårt eget kaffe. Fröken vid disken låtsas inte se termosen.',
  },
  {
    ref: 'lib03',
    channel: 'paper',
    daysFromStart: -14,
    time: '15:40',
    recordedBy: 'annika-rosenlund',
    ageBand: 'under 13',
    text: 'Lördag! då har man läst ut allt man lånade på tisdan',
  },
  {
    ref: 'lib04',
    channel: 'web',
    daysFromStart: -13,
    time: '06:12',
    text: 'Meröppet skrämmer inte mig. Jag är väktare till yrket och går hellre in i ett tomt bibliotek klockan fem på morgonen än i en full mataffär på fredag. Kameran i entrén ska dock synas på en skylt, inte gömmas i ett eluttag.',
  },
  {
    ref: 'lib05',
    channel: 'visit',
    daysFromStart: -11,
    time: '13:20',
    recordedBy: 'annika-rosenlund',
    text: 'Kvinna vid disken: hon ser dåligt och behöver hjälp att hitta talböckerna. Utan personal är dörren lika gärna stängd. Hon vill att de bemannade timmarna läggs när färdtjänsten går utan omväg, det vill säga mitt på dagen.',
  },
  {
    ref: 'lib06',
    channel: 'web',
    daysFromStart: -9,
    time: '22:48',
    text: 'Vi är fyra hemundervisande... nej jag skojar, men vi är fyra föräldralediga som inte har NÅGONSTANS att vara när det regnar på förmiddagen. Onsdag förmiddag. Matta på golvet. Vi tar med frukten själva.',
  },
  {
    ref: 'lib07',
    channel: 'email',
    daysFromStart: -8,
    time: '16:05',
    recordedBy: 'felicia-bohman',
    audience: 'municipality',
    organisation: 'Stigtomta studiecirkel (fiktiv)',
    text: 'Vår cirkel om ortens historia träffas sju gånger per termin och har fått låna lokalen av vänlighet, inte av rättighet. Skriv in i reglerna att föreningar får boka den när biblioteket är stängt. Då slipper personalen stå till svars för att de är hyggliga.',
  },
  {
    ref: 'lib08',
    channel: 'web',
    daysFromStart: -4,
    time: '19:55',
    moderation: {
      outcome: 'masked',
      masks: [{ text: 'Birgit Ekhammar på Lindvägen 6', reason: 'namedPerson' }],
    },
    text: 'Min granne Birgit Ekhammar på Lindvägen 6 vill låna men kommer inte uppför trappan när hissen är trasig, och det är den ungefär var tredje vecka. Vad hjälper det då vilken tid det är öppet? Laga hissen, eller ställ en låda med hennes reservationer hos lanthandeln.',
  },
  {
    ref: 'lib09',
    channel: 'web',
    daysFromStart: -1,
    time: '07:30',
    moderation: { outcome: 'waiting' },
    text: 'Hur många lånar egentligen? Om det är tre pers i veckan är det väl bättre med en bokbuss. Inte menat som elakt, bara en fråga.',
  },
  {
    ref: 'lib10',
    channel: 'web',
    daysFromStart: -1,
    time: '08:02',
    moderation: { outcome: 'waiting' },
    text: 'I study Swedish in the evenings and the library in town is forty minutes away. Sunday with a door code would be perfect, I only need a table and silence.',
    language: 'en',
  },
];

export const libraryHoursMeetings: readonly MeetingRecord[] = [
  {
    ref: 'lib-classes',
    channel: 'meeting',
    activity: 'classes',
    title: 'Årskurs 2 och 5 på biblioteket',
    place: 'Biblioteket i Stigtomta',
    daysFromStart: -6,
    time: '09:30',
    headcount: 41,
    politiciansPresent: [],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'lib11',
        text: 'Nästan alla i tvåan ritade kuddar. På frågan när det ska vara öppet svarade de: när fritids är stängt, för då är man själv hemma.',
      },
      {
        ref: 'lib12',
        text: 'Tre i femman ville kunna göra läxan där på tisdagar till klockan sju, eftersom träningen börjar halv åtta i hallen bredvid.',
      },
      {
        ref: 'lib13',
        text: 'En elev frågade om det finns böcker på tigrinja. Det gör det, men i Nyköping, och ingen hade berättat att de kan skickas hit.',
      },
    ],
  },
];
