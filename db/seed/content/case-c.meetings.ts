import type { MeetingRecord } from './types';

/** Case C: what was noted at the meeting, on the walk and in the two classes. */
export const meetingsC: readonly MeetingRecord[] = [
  {
    ref: 'c-meeting',
    channel: 'meeting',
    activity: 'meeting',
    title: 'Möte i matsalen',
    place: 'Arnö skola, matsalen',
    daysFromStart: -318,
    time: '18:00',
    headcount: 64,
    politiciansPresent: ['gunnel-sandvik', 'idil-nuur'],
    recordedBy: 'emre-kaplan',
    points: [
      {
        ref: 'c66',
        themes: ['farmland'],
        text: 'Åkern är Arnös vardagsrum utan väggar, sa en man vid bord ett, och bordet nickade. Ingen vid bordet ville bygga där.',
      },
      {
        ref: 'c67',
        themes: ['housing', 'farmland'],
        text: 'Bord två var oense. Två unga par sa att de gärna bor på åkern om det är enda sättet att få bo på Arnö.',
      },
      {
        ref: 'c68',
        themes: ['density'],
        text: 'Tre våningar mot villorna, högre mot skolan. Det kunde sju av åtta vid bordet skriva under på.',
      },
      {
        ref: 'c69',
        themes: ['traffic'],
        text: 'Infarten till Lindängen får inte gå över lekstråket. Flera har redan barn som genar där.',
      },
      {
        ref: 'c70',
        themes: ['process'],
        text: 'Vad händer om alla säger nej? Frågan ställdes tre gånger och besvarades med att 120 bostäder ligger fast.',
      },
      {
        ref: 'c71',
        themes: ['school'],
        text: 'En lärare berättade att det redan är 27 elever i två av klasserna och att slöjdsalen används som hemklassrum.',
      },
      {
        ref: 'c72',
        themes: ['greenPaths'],
        text: 'Rita in stigarna som finns, inte dem som borde finnas. Deltagarna drog streck på kartan, 26 stycken, och tre av dem saknades hos kommunen.',
      },
      {
        ref: 'c73',
        themes: ['water'],
        text: 'Äldre herre mindes att det låg en damm vid norra hörnet på 50-talet, fylld med schaktmassor. Det kanske förklarar sättningarna.',
      },
      {
        ref: 'c74',
        themes: ['cycling'],
        text: 'Ingen vid bord fem cyklade till jobbet, men fyra skulle göra det om vägen plogades före sju.',
      },
      {
        ref: 'c75',
        themes: ['nature'],
        text: 'Hundägarna vill ha kvar den lösa slänten bakom kolonierna. Det är den enda platsen där hundar och barn inte krockar.',
      },
      {
        ref: 'c76',
        themes: ['density', 'process'],
        text: 'Önskan om att få se skuggorna vid vintersolstånd innan någon säger ja till fler än tre våningar.',
      },
    ],
  },
  {
    ref: 'c-walk',
    channel: 'meeting',
    activity: 'walk',
    title: 'Gåtur längs stråken',
    place: 'Från matbutiken till vattnet och tillbaka över Södra åkern',
    daysFromStart: -309,
    time: '10:00',
    headcount: 31,
    politiciansPresent: ['gunnel-sandvik'],
    recordedBy: 'emre-kaplan',
    points: [
      {
        ref: 'c77',
        themes: ['greenPaths'],
        text: 'Stopp 1, matbutiken: stråket börjar bakom containrarna. Någon kallade det för stadsdelens finentré, alla skrattade.',
      },
      {
        ref: 'c78',
        themes: ['lighting', 'greenPaths'],
        text: 'Stopp 2, lekparken: fin på dagen, tom efter fyra på vintern. En stolpe till räcker, men den ska stå vid gungorna.',
      },
      {
        ref: 'c79',
        themes: ['nature', 'cycling'],
        text: 'Stopp 3, Ekbacken: här stannade gruppen längst. Boende ville ha grus, cyklisterna asfalt. När någon föreslog brynet blev det tyst, sedan började folk peka och mäta med stegen.',
      },
      {
        ref: 'c80',
        themes: ['traffic'],
        text: 'Stopp 4, övergången vid Arnöleden: det tog gruppen sex minuter att komma över. Två med rullator vände.',
      },
      {
        ref: 'c81',
        themes: ['greenPaths', 'water'],
        text: 'Stopp 5, diket vid kolonierna: halva sällskapet visste inte att man får gå här. Skylta.',
      },
      {
        ref: 'c82',
        themes: ['greenPaths'],
        text: 'Stopp 6, vattnet: en ramp ner till bryggan saknas. Mannen i permobil såg vattnet för första gången från den här sidan, på håll.',
      },
      {
        ref: 'c83',
        themes: ['farmland', 'nature'],
        text: 'Stopp 7, Södra åkern: lärkan sjöng, och ordföranden sa att det var ett starkt argument som inte går att protokollföra. Härmed antecknat.',
      },
      {
        ref: 'c84',
        themes: ['density'],
        text: 'Stopp 8, skolans baksida: de flesta hade tänkt sig en skog men såg en slyig slänt. Bygg här, om gläntan med stenarna får stå kvar.',
      },
      {
        ref: 'c85',
        themes: ['cycling'],
        text: 'På hemvägen: en elcykel passerade i hög fart mitt i gruppen. Ingen kommentar behövdes. Skilj på fort och långsamt.',
      },
    ],
  },
  {
    ref: 'c-school',
    channel: 'meeting',
    activity: 'school',
    title: 'Kartlek med klass 3B och 5A',
    place: 'Arnö skola',
    daysFromStart: -304,
    time: '09:00',
    headcount: 47,
    politiciansPresent: ['idil-nuur'],
    recordedBy: 'emre-kaplan',
    points: [
      {
        ref: 'c86',
        themes: ['nature'],
        text: 'Kojorna i gläntan har namn: Borgen, Affären och Fängelset. De får inte byggas bort, sa 3B med en mun.',
      },
      {
        ref: 'c87',
        themes: ['traffic'],
        text: 'Vi väntar alltid jättelänge på gubben. Ibland springer vi.',
      },
      {
        ref: 'c88',
        themes: ['housing'],
        text: 'Det kan flytta hit fler barn så att vi får ihop ett fotbollslag med tjejer.',
      },
      {
        ref: 'c89',
        themes: ['greenPaths'],
        text: 'Alla i 5A utom två går samma genväg. På kommunens karta finns den inte, där är det ett staket.',
      },
      {
        ref: 'c90',
        themes: ['lighting'],
        text: 'Bakom garagen är det mörkt när man har simning. Då håller jag andan tills jag är förbi.',
      },
      {
        ref: 'c91',
        themes: ['farmland'],
        text: 'Man åker pulka på åkern för där är ingen väg. Det är det bästa med den.',
      },
      {
        ref: 'c92',
        themes: ['school'],
        text: 'Maten tar slut innan sista klassen. Om det kommer fler barn måste det komma mera mat.',
      },
      {
        ref: 'c93',
        themes: ['density'],
        text: 'Höga hus är okej om man får åka hissen ibland.',
      },
      {
        ref: 'c94',
        themes: ['cycling'],
        text: 'Min pappa svär åt cyklisterna och sen är han själv en på kvällen.',
      },
      {
        ref: 'c95',
        themes: ['noTheme'],
        text: 'Kan ni bygga ett badland?',
      },
    ],
  },
];
