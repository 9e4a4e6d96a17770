import type { MeetingRecord } from './types';

/** Case A: village meetings in the west and the north. */
export const meetingsA2: readonly MeetingRecord[] = [
  {
    ref: 'a-stigtomta',
    channel: 'meeting',
    activity: 'stigtomta',
    title: 'Bymöte i Stigtomta',
    place: 'Stigtomta skola, aulan',
    daysFromStart: -838,
    time: '18:30',
    headcount: 71,
    politiciansPresent: ['torbjorn-wiklander'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a36',
        themes: ['care'],
        text: 'Äldreboendet är ortens största arbetsplats. När kommunen pratar om att samla boenden i stan försvinner både jobben och mormor.',
      },
      {
        ref: 'a37',
        themes: ['transport'],
        text: 'Bra turer på vardagar, noll på söndagar. Kyrkan, loppisen och fotbollen är på söndag.',
      },
      {
        ref: 'a38',
        themes: ['housing'],
        text: 'En ung man visade sitt kösaldo: 2 140 dagar. Han jobbar på skolan vi satt i.',
      },
      {
        ref: 'a39',
        themes: ['grocery', 'fuel'],
        text: 'Macken och matbutiken sitter ihop ekonomiskt. Dör pumpen så dör bröden. Kommunens egna bilar borde tanka här och inte i stan.',
      },
      {
        ref: 'a40',
        themes: ['meetingPlaces'],
        text: 'Biblioteksfilialen är öppen sex timmar i veckan, alla när folk arbetar. Meröppet med kort har de i Trosa.',
      },
      {
        ref: 'a41',
        themes: ['school'],
        text: 'Låt högstadiet vara kvar. Resorna till stan äter 50 minuter om dagen från läxor och kompisar.',
      },
      {
        ref: 'a42',
        themes: ['roads'],
        text: 'Genomfarten: 30 vid skolan men ingen håller det. Föräldrar har stått med egen fartmätare och loggat 61.',
      },
      {
        ref: 'a43',
        themes: ['process'],
        text: 'Någon föreslog att varje ort får en egen liten påse pengar att bestämma över. Applåd, den enda på kvällen.',
      },
    ],
  },
  {
    ref: 'a-vrena',
    channel: 'meeting',
    activity: 'vrena',
    title: 'Bymöte i Vrena',
    place: 'Vrena Folkets park',
    daysFromStart: -835,
    time: '18:30',
    headcount: 42,
    politiciansPresent: ['torbjorn-wiklander'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a44',
        themes: ['transport'],
        text: 'Tågstation har vi, om än bara en perrong i lera. Att parkera cykeln under tak vore en början.',
      },
      {
        ref: 'a45',
        themes: ['housing', 'meetingPlaces'],
        text: 'Gamla skolan står tom sjätte året. Gör bostäder uppe och café nere, innan taket ger sig.',
      },
      {
        ref: 'a46',
        themes: ['grocery'],
        text: 'Sista affären stängde i maj. De äldre delar bil in på tisdagar, tre i baksätet med kassarna i knät.',
      },
      {
        ref: 'a47',
        themes: ['grocery'],
        text: 'Apotekspåsar kunde lämnas ut i parken av kioskföreståndaren, hon har gått kursen.',
      },
      {
        ref: 'a48',
        themes: ['broadband'],
        text: 'Mobiltäckningen försvann när kopparnätet stängdes. En operatör skyller på en annan, och man får åka upp på kullen för att ringa 112.',
      },
      {
        ref: 'a49',
        themes: ['meetingPlaces'],
        text: 'Badet vid Långhalsen behöver en flytbrygga. Byalaget har samlat in 38 000 kronor på två midsomrar.',
      },
      {
        ref: 'a50',
        themes: ['school'],
        text: 'En tolvåring tog ordet: jag åker buss två timmar om dan och mår illa varje morgon. Det blev alldeles tyst i salen.',
      },
    ],
  },
  {
    ref: 'a-jonaker',
    channel: 'meeting',
    activity: 'jonaker',
    title: 'Bymöte i Jönåker',
    place: 'Jönåkers bygdegård',
    daysFromStart: -832,
    time: '18:30',
    headcount: 49,
    politiciansPresent: ['torbjorn-wiklander', 'idil-nuur'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a51',
        themes: ['housing'],
        text: 'Seniorboende med gemensamt kök. Nio hushåll skrev upp sig på en lapp under pausen och lappen lämnades till ordföranden.',
      },
      {
        ref: 'a52',
        themes: ['school'],
        text: 'Köket på skolan lagar maten från grunden. Ta inte bort det, det är därför två familjer flyttade hit.',
      },
      {
        ref: 'a53',
        themes: ['transport'],
        text: 'Sjukresa till Kullbergska: hemifrån 06.10, hemma 17. Undersökningen tog elva minuter.',
      },
      {
        ref: 'a54',
        themes: ['fuel'],
        text: 'Snabbladdare vid E4-avfarten finns, men den ägs av en kedja och kostar dubbelt. Sätt en kommunal vid bygdegården.',
      },
      {
        ref: 'a55',
        themes: ['roads'],
        text: 'Bron över ån är för smal för traktor och gångare samtidigt. Någon hoppar alltid i diket.',
      },
      {
        ref: 'a56',
        themes: ['meetingPlaces', 'care'],
        text: 'Lunch för pensionärer i skolmatsalen på torsdagar. Barnen får farföräldrar och kommunen får träffa de ensamma.',
      },
      {
        ref: 'a57',
        themes: ['process'],
        text: 'Skicka handläggarna hit en dag i månaden i stället för att vi åker dit. Samma bord, samma kaffe, riktiga svar.',
      },
    ],
  },
  {
    ref: 'a-stavsjo',
    channel: 'meeting',
    activity: 'stavsjo',
    title: 'Bymöte för Stavsjö och Ålberga',
    place: 'Stavsjö värdshus',
    daysFromStart: -829,
    time: '18:30',
    headcount: 24,
    politiciansPresent: [],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a58',
        themes: ['transport'],
        text: 'Vi bor på länsgränsen. Bussen från Norrköping vänder två kilometer härifrån, eftersom nästa skylt har fel färg.',
      },
      {
        ref: 'a59',
        themes: ['roads'],
        text: 'När E4 stängs av går all trafik genom byn, även nattetid. Tänk på det när ni planerar hastigheter.',
      },
      {
        ref: 'a60',
        themes: ['housing'],
        text: 'Rivningskåkarna vid bruket är lika mycket historia som slottet i stan. Rusta dem till hyreslägenheter.',
      },
      {
        ref: 'a61',
        themes: ['grocery'],
        text: 'Värdshuset kan vara ombud för allt möjligt: paket, medicin, kommunens blanketter. Ägaren satt i rummet och nickade.',
      },
      {
        ref: 'a62',
        themes: ['broadband'],
        text: 'Fiberföreningen är skuldfri i år och undrar om kommunen vill hyra in sig. Pengarna skulle gå till belysning.',
      },
      {
        ref: 'a63',
        themes: ['care'],
        text: 'Ambulansen tog 47 minuter i julas. Det gick bra, men det var en hundförare från grannbyn som höll igång hjärtat.',
      },
    ],
  },
  {
    ref: 'a-enstaberga',
    channel: 'meeting',
    activity: 'enstaberga',
    title: 'Bymöte för Enstaberga och Svalsta',
    place: 'Svalsta föreningshus',
    daysFromStart: -826,
    time: '18:30',
    headcount: 33,
    politiciansPresent: ['torbjorn-wiklander'],
    recordedBy: 'annika-rosenlund',
    points: [
      {
        ref: 'a64',
        themes: ['roads'],
        text: 'Spannmålsbilar, skolbarn och en järnvägsbom på samma hundra meter. Det är ett under att inget har hänt.',
      },
      {
        ref: 'a65',
        themes: ['housing'],
        text: 'Bygg radhus på fotbollsplanen som ingen klipper. Femton stycken, inte femtio.',
      },
      {
        ref: 'a66',
        themes: ['housing', 'meetingPlaces'],
        text: 'Rör inte fotbollsplanen, replikerade tränaren för flickor 11. De är nitton till antalet och klipper den själva.',
      },
      {
        ref: 'a67',
        themes: ['school'],
        text: 'Skolskjutsen hämtar vid en sopstation. Kan den flyttas till föreningshuset finns det både tak och toalett.',
      },
      {
        ref: 'a68',
        themes: ['transport'],
        text: 'Vuxna måste få åka med skolskjutsen när det finns plats. I Västerbotten går det.',
      },
      {
        ref: 'a69',
        themes: ['fuel'],
        text: 'Ta över den nedlagda sjömacken? Nej, fel ort, sa någon. Men biogas från gårdarna då, den skulle räcka till alla kommunens bilar.',
      },
    ],
  },
];
