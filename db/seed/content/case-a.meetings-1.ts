import type { MeetingRecord } from './types';

/** Case A: village meetings in the east and on the coast. */
export const meetingsA1: readonly MeetingRecord[] = [
  {
    ref: 'a-tystberga',
    channel: 'meeting',
    activity: 'tystberga',
    title: 'Bymöte i Tystberga',
    place: 'Tystberga bygdegård',
    daysFromStart: -851,
    time: '18:30',
    headcount: 58,
    politiciansPresent: ['torbjorn-wiklander'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a01',
        themes: ['housing'],
        text: 'Tre änkor på samma gata sitter i varsin villa på 140 kvadrat. Bygg sex små lägenheter vid kyrkan, så frigörs tre hus till barnfamiljer.',
      },
      {
        ref: 'a02',
        themes: ['transport'],
        text: 'Tåget susar förbi utan att stanna, och bussen går när tåget har gått. Det ropades från flera håll.',
      },
      {
        ref: 'a03',
        themes: ['grocery'],
        text: 'Lanthandeln lever på paketutlämning och spel. Försvinner postombudet en dag till i veckan så går det inte runt, sa handlaren själv.',
      },
      {
        ref: 'a04',
        themes: ['school'],
        text: 'Skolan har fått rykte om sig att läggas ner, och bara ryktet gör att folk inte vågar köpa hus. Ge besked för tio år, inte för ett.',
      },
      {
        ref: 'a05',
        themes: ['care'],
        text: 'Distriktssköterskan kom till ortens servicehus varje onsdag förr. Nu är det fyra mil till provtagning för den som inte kör.',
      },
      {
        ref: 'a06',
        themes: ['roads'],
        text: 'Gång- och cykelväg längs 219 till badplatsen. Barnen cyklar på vägrenen med sjuttio-trafik i ryggen.',
      },
      {
        ref: 'a07',
        themes: ['broadband'],
        text: 'Fibern slutar vid bäcken. På andra sidan bor elva hushåll som betalar för en masttjänst som dör när det snöar.',
      },
      {
        ref: 'a08',
        themes: ['meetingPlaces'],
        text: 'Ungdomarna vid bord fyra ville ha nyckel till idrottshallen på lördagar. Vuxna vid bord tre lovade att ta ansvaret.',
      },
    ],
  },
  {
    ref: 'a-navekvarn',
    channel: 'meeting',
    activity: 'navekvarn',
    title: 'Bymöte i Nävekvarn',
    place: 'Folkets hus i Nävekvarn',
    daysFromStart: -849,
    time: '18:30',
    headcount: 66,
    politiciansPresent: ['torbjorn-wiklander'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a09',
        themes: ['fuel'],
        text: 'Närmaste mack är tre mil bort. Båtfolket och skärgårdsborna fyller dunkar i bagageluckan, och det kan väl ingen räddningstjänst tycka är bra.',
      },
      {
        ref: 'a10',
        themes: ['housing'],
        text: 'Sommargästerna köper allt. En snickare berättade att han har fem anställda och att ingen av dem får tag på bostad på orten.',
      },
      {
        ref: 'a11',
        themes: ['transport'],
        text: 'Gymnasieungdomar måste sluta träna för att hinna med bussen 16.20. Nästa går 18.55.',
      },
      {
        ref: 'a12',
        themes: ['care'],
        text: 'Hemtjänsten har två timmars körtid om dagen i den här änden. Låt dem utgå härifrån i stället, det finns ett rum ledigt i gamla brandstationen.',
      },
      {
        ref: 'a13',
        themes: ['grocery'],
        text: 'Butiken är bra! Säg det också. Öppen alla dagar, hemkörning till dem över åttio.',
      },
      {
        ref: 'a14',
        themes: ['meetingPlaces'],
        text: 'Badplatsen saknar toalett tio månader om året. Vinterbadarna, tjugofyra till antalet, använder skogen.',
      },
      {
        ref: 'a15',
        themes: ['school'],
        text: 'Fritids stänger 17. Den som jobbar i Norrköping är hemma kvart i sex.',
      },
      {
        ref: 'a16',
        themes: ['roads'],
        text: 'Tjälskotten på vägen in bröt en axel på färdtjänsten i mars. Den är statlig, men kan kommunen trycka på?',
      },
      {
        ref: 'a17',
        themes: ['process'],
        text: 'En kvinna reste sig och sa att hon varit på fyra sådana här möten sedan 1994 och att kaffet har blivit sämre för varje gång. Skratt. Sedan la hon till att hon ändå kom.',
      },
    ],
  },
  {
    ref: 'a-sjosa',
    channel: 'meeting',
    activity: 'sjosa',
    title: 'Bymöte för Sjösa och Bergshammar',
    place: 'Bergshammars skola',
    daysFromStart: -846,
    time: '18:30',
    headcount: 38,
    politiciansPresent: [],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a18',
        themes: ['roads', 'transport'],
        text: 'Det är bara sju kilometer in till stan men det finns ingen säker väg att cykla. Bygg den och ni har löst halva bussfrågan.',
      },
      {
        ref: 'a19',
        themes: ['school'],
        text: 'Förskolekön är fem månader. Två familjer kör barn till Arnö varje morgon, i motsatt riktning mot jobbet.',
      },
      {
        ref: 'a20',
        themes: ['housing'],
        text: 'Släpp kommunens åtta tomter som legat osålda sedan tiden före pandemin, de är för dyra för att de är för stora. Stycka om dem.',
      },
      {
        ref: 'a21',
        themes: ['care'],
        text: 'Trygghetslarm som går via mobilnätet fungerar inte nere vid viken. En man prövade tre gånger under mötet. Tyst.',
      },
      {
        ref: 'a22',
        themes: ['grocery'],
        text: 'Ingen affär alls sedan 2011. En obemannad container med mat, som de har i Värmland, skulle räcka långt.',
      },
      {
        ref: 'a23',
        themes: ['meetingPlaces'],
        text: 'Låna ut skolans slöjdsal till bygden på kvällstid. Verktygen står ändå.',
      },
      {
        ref: 'a24',
        themes: ['process'],
        text: 'Varför var ingen politiker här i kväll? Frågan antecknades på särskild begäran av sex personer.',
      },
    ],
  },
  {
    ref: 'a-runtuna',
    channel: 'meeting',
    activity: 'runtuna',
    title: 'Bymöte i Runtuna',
    place: 'Församlingshemmet i Runtuna',
    daysFromStart: -843,
    time: '18:00',
    headcount: 27,
    politiciansPresent: ['torbjorn-wiklander'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a25',
        themes: ['school'],
        text: 'Runtuna är skolan. Om den går så går resten, sa en pappa. Ingen sa emot honom.',
      },
      {
        ref: 'a26',
        themes: ['housing'],
        text: 'Vi har mark, vi har vatten, vi har folk som vill. Det vi inte har är ett bygglov som tar mindre än ett år.',
      },
      {
        ref: 'a27',
        themes: ['fuel'],
        text: 'Laddstolpe vid församlingshemmet, gärna två. Elbilen är byns nya häst.',
      },
      {
        ref: 'a28',
        themes: ['transport'],
        text: 'Anropsstyrd trafik låter fint men man ska ringa före klockan tolv dagen innan. Vem vet då att man får tandvärk?',
      },
      {
        ref: 'a29',
        themes: ['meetingPlaces'],
        text: 'Hembygdsgården behöver nytt tak före hösten. Gubbarna står för arbetet om någon betalar plåten.',
      },
      {
        ref: 'a30',
        themes: ['broadband'],
        text: 'Strömavbrott i fjorton timmar i februari. Kommunen borde peka ut ett hus per ort med reservkraft, varm soppa och kommunikationsradio.',
      },
    ],
  },
  {
    ref: 'a-buskhyttan',
    channel: 'meeting',
    activity: 'buskhyttan',
    title: 'Bymöte i Buskhyttan',
    place: 'Buskhyttans bygdegård',
    daysFromStart: -840,
    time: '18:30',
    headcount: 19,
    politiciansPresent: [],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a31',
        themes: ['transport', 'roads'],
        text: 'Hållplatsen saknar kur, belysning och trottoar. I mörkret vinkar man med mobilen och hoppas.',
      },
      {
        ref: 'a32',
        themes: ['meetingPlaces'],
        text: 'Elljusspåret: hälften av lamporna är döda. Vi byter dem om ni köper dem.',
      },
      {
        ref: 'a33',
        themes: ['care', 'housing'],
        text: 'Ett par i nittioårsåldern vill bo ihop hela livet ut. Hon behöver vård, han inte. I dag betyder det två adresser.',
      },
      {
        ref: 'a34',
        themes: ['grocery'],
        text: 'Gårdsbutiken skulle gärna sälja mjölk och bröd till grannarna, men livsmedelsavgiften är densamma som för en stormarknad. Orimligt.',
      },
      {
        ref: 'a35',
        themes: ['noTheme'],
        text: 'Mötet tackade för bullarna, som Gun-Britt bakat.',
        moderation: { outcome: 'masked', masks: [{ text: 'Gun-Britt', reason: 'namedPerson' }] },
      },
    ],
  },
];
