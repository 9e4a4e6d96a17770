import type { Plan } from './types';

/** The plan that the nämnd decided on for case B. */
export const planB: Plan = {
  background:
    'Bussterminalen är kommunens mest använda offentliga plats. Den byggdes för genomfart, inte för att vänta på. Sedan flera år kommer synpunkter om mörka hörn, stök vid väntkuren och att ingen vuxen syns till på kvällarna. Efter enkäten på plats byttes en del av lamporna och två bänkar flyttades. Det hjälpte vid perrong A–C, men inte på baksidan och inte vid cykelställen.',
  alreadyDecided:
    'Nämnden har satt av pengarna i sin budget (§ 12). Kommunfullmäktige har beslutat att terminalen ska ligga kvar där den ligger. Inget är upphandlat och inga ritningar är gjorda.',
  question: 'Vad skulle göra att fler känner sig trygga på bussterminalen, dag som kväll?',
  subQuestions: [
    'Var och när känner du dig otrygg, om du gör det?',
    'Vad fungerar bra och bör vara kvar?',
    'Vilka tider gör det mest nytta att det finns värdar på plats?',
    'Vad behövs för att det ska gå att vänta en halvtimme på en buss?',
  ],
  purpose:
    'Nämnden ska veta vilka åtgärder som gör mest nytta för dem som använder terminalen, så att pengarna hamnar rätt. Vi vill särskilt veta sådant som inte syns i statistiken: var man går omvägar och varför.',
  goals: [
    {
      goal: 'Vi hör dem som är på terminalen när det är mörkt.',
      indicator: 'Minst 60 bidrag lämnas av någon som åker efter klockan 20.',
    },
    {
      goal: 'Unga är med i samma andel som de reser.',
      indicator: 'Var tredje som deltar är under 20 år.',
    },
    {
      goal: 'Alla som lämnat bidrag kan se vad det ledde till.',
      indicator: 'Varje bidrag har ett svar i den slutliga rapporten.',
    },
  ],
  influence: {
    openItems: [
      { key: 'lighting', text: 'Var det ska lysa, hur starkt och hur länge' },
      {
        key: 'waiting',
        text: 'Hur väntplatserna ska se ut: tak, väggar, bänkar, värme och information om bussarna',
      },
      { key: 'staffing', text: 'Vilka dagar och tider värdarna ska vara på plats, och vad de ska göra' },
      { key: 'greenery', text: 'Vilka buskar och träd som ska bort, stå kvar eller planteras' },
    ],
    fixedItems: [
      {
        key: 'location',
        text: 'Terminalen ligger kvar på samma plats',
        why: 'Kommunfullmäktige har beslutat det i planen för centrum. Ett nytt läge kräver en ny detaljplan.',
      },
      {
        key: 'police',
        text: 'Polisens och ordningsvakternas uppgifter',
        why: 'De styrs av lag och av Polismyndigheten. Kommunen kan framföra önskemål men inte bestämma.',
      },
      {
        key: 'budget',
        text: 'Årets ram: 3,6 miljoner till ombyggnad och 900 000 kronor till drift',
        why: 'Ramen är beslutad i kommunens budget. Inom den kan ordningen mellan åtgärderna ändras.',
      },
    ],
    conditions: [
      'Gående och bussar måste kunna ta sig fram säkert under hela ombyggnaden.',
      'Allt som byggs ska gå att använda med rullstol, rullator och vit käpp.',
      'Kameror kräver en egen prövning enligt kamerabevakningslagen och kan inte lovas här.',
    ],
  },
  level: 'consult',
  levelPromise:
    'Vi läser allt du skriver. Vi talar om hur det har påverkat nämndens beslut, och när det inte gjorde det förklarar vi varför.',
  decisionFed: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    kind: 'Beslut om åtgärder och i vilken ordning de görs',
    daysFromStart: 96,
  },
  geography: 'Bussterminalen i centrala Nyköping med gångvägarna närmast runt om',
  targetGroups: [
    {
      key: 'pupils',
      name: 'Elever i högstadiet och gymnasiet',
      channel: 'QR-kod på perrongerna, besök i tre skolor, Ungdomsfullmäktige',
      hardToReach: false,
      expected: 150,
    },
    {
      key: 'evening',
      name: 'De som reser efter klockan 20, ofta till och från arbete',
      channel: 'Två kvällspass på perrongen, affisch på sjukhuset och på större arbetsplatser',
      hardToReach: true,
      expected: 60,
    },
    {
      key: 'older',
      name: 'Äldre resenärer',
      channel: 'Pappersformulär på bibliotek och mötesplatser, telefon till Kommunservice',
      hardToReach: false,
      expected: 50,
    },
    {
      key: 'disability',
      name: 'Resenärer med funktionsnedsättning',
      channel: 'Gåtur tillsammans med funktionsrättsrådet, telefon, inläst text',
      hardToReach: true,
      expected: 25,
    },
    {
      key: 'newArrivals',
      name: 'Nyanlända och andra som inte skriver svenska',
      channel: 'Tolk vid ett kvällspass, sfi-lärare delar ut formulär, engelsk sida',
      hardToReach: true,
      expected: 40,
    },
    {
      key: 'work',
      name: 'De som arbetar på platsen: förare, kiosk, taxi, städ',
      channel: 'Samtal på plats, en dag i förarnas fikarum',
      hardToReach: false,
      expected: 25,
    },
  ],
  children: {
    affected: true,
    how: 'Var tredje resenär är under 20 år. Vi besöker tre skolor, har ett pass på perrongen direkt efter skolan och ett kort formulär utan krångliga ord. Ungdomsfullmäktige har läst frågorna i förväg.',
    answeredHow:
      'Eleverna får veta vad alla sa i en film på två minuter och i skolornas veckobrev. Ungdomsfullmäktige träffar nämnden efter beslutet.',
  },
  accessibility:
    'Formuläret fungerar med skärmläsare och utan JavaScript. Den som ringer får frågorna upplästa, och vi skriver ner svaren. Gåturen går i rullstolstakt. Teckenspråkstolk bokas på begäran till alla aktiviteter.',
  languages:
    'Sidan finns på svenska, engelska och finska, formulären på svenska och engelska. Affischen finns också på arabiska, somaliska och finska. Du får skriva på vilket språk du vill, vi översätter.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      online: true,
      daysFromStart: -16,
      endsDaysFromStart: 12,
      place: 'På den här webbplatsen, även via QR-kod på perrongerna',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: true,
    },
    {
      key: 'proposals',
      kind: 'onlineProposals',
      title: 'Lämna ett förslag, eller stöd någon annans',
      online: true,
      daysFromStart: -16,
      endsDaysFromStart: 12,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: true,
    },
    {
      key: 'paper',
      kind: 'postcards',
      title: 'Pappersformulär',
      online: false,
      daysFromStart: -16,
      endsDaysFromStart: 12,
      place: 'Stadsbiblioteket på Culturum, Stadshusets reception och kiosken på terminalen',
      host: 'felicia-bohman',
      politiciansPresent: [],
      childAdapted: true,
    },
    {
      key: 'after-school',
      kind: 'openHouse',
      title: 'Kakao på perrongen efter skolan',
      online: false,
      daysFromStart: -11,
      time: '14:30–17:00',
      place: 'Perrong C',
      host: 'sara-lindvall',
      politiciansPresent: ['idil-nuur'],
      childAdapted: true,
    },
    {
      key: 'evening-1',
      kind: 'openHouse',
      title: 'Kvällspass: prata med oss medan du väntar',
      online: false,
      daysFromStart: -6,
      time: '20:00–23:00',
      place: 'Väntkuren vid perrong A',
      host: 'sara-lindvall',
      politiciansPresent: ['gunnel-sandvik'],
      childAdapted: false,
    },
    {
      key: 'walk',
      kind: 'walkthrough',
      title: 'Gåtur i mörker med funktionsrättsrådet',
      online: false,
      daysFromStart: 4,
      time: '18:30–20:00',
      place: 'Samling vid kiosken',
      host: 'sara-lindvall',
      politiciansPresent: ['gunnel-sandvik', 'idil-nuur'],
      childAdapted: false,
    },
    {
      key: 'evening-2',
      kind: 'openHouse',
      title: 'Kvällspass med tolk (arabiska och somaliska)',
      online: false,
      daysFromStart: 8,
      time: '19:00–21:30',
      place: 'Väntkuren vid perrong A',
      host: 'elin-stenmark',
      politiciansPresent: ['idil-nuur'],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'sara-lindvall',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'gunnel-sandvik',
  },
  timetable: {
    announce: -30,
    open: -16,
    close: 12,
    compiled: 26,
    interimFeedback: 33,
    decision: 96,
    finalFeedback: 110,
    evaluation: 150,
  },
  useOfResult:
    'Sammanställningen läggs till beslutsunderlaget. Nämnden rangordnar åtgärderna efter två frågor: hur många nämner problemet, och hur mycket hindrar det dem som inte har något annat än bussen? Det som rör andra än kommunen skickar vi vidare, och vi skriver till vem.',
  feedback: [
    {
      moment: 'interim',
      channel: 'På webbplatsen, som anslag på terminalen, i skolornas veckobrev och som inläst ljud',
      owner: 'elin-stenmark',
      daysFromStart: 33,
    },
    {
      moment: 'final',
      channel: 'På webbplatsen, på varje kvitto, som anslag på terminalen och vid ett möte på perrong C',
      owner: 'elin-stenmark',
      daysFromStart: 110,
    },
  ],
  audienceChoice: 'choice',
  personalData: {
    data: 'Vi frågar inte efter namn. Om du själv skriver något som pekar ut en person döljer vi det innan det visas. I enkäten kan den som vill ange sin ålder i grova grupper.',
    legalBasis: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
    retention:
      'Det som skickas in och rapporterna bevaras. Svar på frågor om dig själv gallras två år efter beslutet.',
    assessmentNeeded:
      'Dataskyddsombudet har bedömt att det inte behövs någon konsekvensbedömning, eftersom ingen kartläggs och inga känsliga uppgifter efterfrågas.',
    names: 'Namn publiceras inte. En organisation som svarar anges med sitt namn.',
  },
  documentation:
    'Allt som kommer in får ett nummer och är allmän handling. Pappersformulär skannas och originalen förvaras hos registrator. Sammanställning, rapporter och beslut diarieförs.',
  moderation:
    'Alla bidrag läses innan de visas. Vi publicerar allt som inte är hot, hets eller uppgifter om enskilda, även det som är hårt mot kommunen. Granskning sker vardagar klockan 8–17.',
  communication: {
    before: 'Affischer med QR-kod på alla perronger, annons i lokaltidningen och brev till skolorna.',
    during: 'Skärmen vid perrong B visar vad som kommit in under veckan. Påminnelse när fem dagar är kvar.',
    after: 'Anslag på terminalen med de vanligaste synpunkterna och datum för beslutet.',
  },
  risks: [
    {
      risk: 'Unga som hänger på terminalen pekas ut som problemet.',
      handling:
        'Vi frågar dem först, på deras tid, och modererar bort påhopp. Rapporten skiljer på otrygghet och brott.',
    },
    {
      risk: 'Förväntningar på fler poliser.',
      handling: 'Det som inte kan påverkas står överst på sidan och på affischen.',
    },
    {
      risk: 'Få svar från dem som åker sent.',
      handling: 'Kvällspass på plats och samtal i förarnas fikarum.',
    },
  ],
  budget: { hours: 340, kronor: 85000 },
  evaluation:
    'Tre frågor till deltagarna i den sista återkopplingen. Projektgruppen och Ungdomsfullmäktige går igenom löftena princip för princip.',
  attestations: [
    {
      principle: 'P12',
      text: 'Frågan rör något människor gör varje dag, och vi vet inte svaret. Tidigare åtgärder valdes vid skrivbordet och hamnade delvis fel: lamporna byttes där det redan var ljust. Nämnden har sagt att den är beredd att ändra ordningen.',
      by: 'gunnel-sandvik',
    },
  ],
  overrides: [],
};
