import type { Plan } from './types';

/** The plan that the nämnd decided on for case C. */
export const planC: Plan = {
  background:
    'Arnö har omkring 3 600 invånare, en skola, en matbutik och mycket natur på gångavstånd. Kommunens översiktsplan pekar ut stadsdelen för fler bostäder, eftersom bussen redan går där och ledningarna räcker. Under samrådet om översiktsplanen kom många synpunkter om åkermark, gröna stråk och cykling. En del mark sparades då. Resten lämnades till nästa steg, som är det här.',
  alreadyDecided:
    'Kommunfullmäktige har beslutat i översiktsplanen att Arnö ska få minst 120 bostäder till. Läge, höjd och stråk är inte beslutade. Inget planuppdrag är givet.',
  question: 'Vad måste finnas kvar, och vad kan byggas, när Arnö får fler bostäder?',
  subQuestions: [
    'Vilka stigar och gröna platser använder du, och till vad?',
    'Vilken av de tre platserna tål bostäder bäst, och hur höga?',
    'Hur vill du ta dig till centrum och till Oxelösund?',
  ],
  purpose:
    'Nämnden ska välja inriktning för Arnö innan en detaljplan ritas. Vi vill veta vad som går förlorat för vem, och var folk faktiskt är oense.',
  goals: [
    {
      goal: 'Kartan över stråk stämmer med hur folk går.',
      indicator: 'Minst 40 markerade sträckor från gåtur, möte och webb.',
    },
    {
      goal: 'Både boende och pendlare hörs.',
      indicator: 'Minst vart femte bidrag kommer från någon som inte bor på Arnö.',
    },
  ],
  influence: {
    openItems: [
      { key: 'sites', text: 'Vilken eller vilka av de tre platserna som bebyggs, och i vilken ordning' },
      { key: 'height', text: 'Husens höjd och hur nära befintliga villor de får stå' },
      { key: 'paths', text: 'Vilka gröna stråk som ska hänga ihop, och hur breda de ska vara' },
      { key: 'cycle', text: 'Cykelvägens sträckning, underlag och belysning' },
    ],
    fixedItems: [
      {
        key: 'growth',
        text: 'Arnö ska få minst 120 nya bostäder',
        why: 'Kommunfullmäktige har beslutat det i översiktsplanen.',
      },
      {
        key: 'ekbacken',
        text: 'Ekbackens gamla ekar är skyddade',
        why: 'De står i ett biotopskydd. Inom 15 meter från stammarna får inget byggas eller grävas.',
      },
      {
        key: 'bus',
        text: 'Busslinjens turer',
        why: 'De beslutas av regionens kollektivtrafikmyndighet.',
      },
    ],
    conditions: [
      'Dagvatten ska tas om hand inom området.',
      'Åkermark får bara bebyggas om inget annat läge räcker (miljöbalken 3 kap. 4 §).',
      'Avståndet till vattnet styrs av strandskyddet.',
    ],
  },
  level: 'involve',
  levelPromise:
    'Vi arbetar med dina synpunkter under hela vägen till förslaget. Du kan se hur alternativen ändras av det som sägs, och vi förklarar varje nej.',
  decisionFed: {
    organ: 'Miljö- och samhällsbyggnadsnämnden',
    kind: 'Beslut om inriktning för Arnö, som styr kommande planuppdrag',
    daysFromStart: -76,
  },
  geography: 'Stadsdelen Arnö med Ekbacken, Lindängen och Södra åkern',
  targetGroups: [
    {
      key: 'residents',
      name: 'Boende på Arnö',
      channel: 'Vykort till alla hushåll, möte i skolans matsal, gåtur',
      hardToReach: false,
      expected: 180,
    },
    {
      key: 'commuters',
      name: 'De som cyklar eller åker igenom, ofta från Oxelösund',
      channel: 'Skylt med QR-kod vid cykelvägen, anslag på större arbetsplatser',
      hardToReach: true,
      expected: 60,
    },
    {
      key: 'children',
      name: 'Barn på Arnös skola och deras föräldrar',
      channel: 'Kartlek i årskurs 3 och 5, skolans veckobrev',
      hardToReach: false,
      expected: 50,
    },
    {
      key: 'tenants',
      name: 'Boende i hyreshusen vid centrum',
      channel: 'Samtal i tvättstugorna, affisch på arabiska och somaliska',
      hardToReach: true,
      expected: 40,
    },
    {
      key: 'summer',
      name: 'Sommarboende vid vattnet',
      channel: '',
      hardToReach: true,
      expected: 10,
    },
    {
      key: 'associations',
      name: 'Koloniförening, naturskyddsförening, villaförening, arrendator',
      channel: 'Brev med fråga om skriftligt svar',
      hardToReach: false,
      expected: 6,
    },
  ],
  children: {
    affected: true,
    how: 'Barn leker i Ekbacken och går till skolan längs stigarna. Två klasser ritar sina vägar på kartan tillsammans med en lärare och planarkitekten.',
    answeredHow: 'Klasserna får besök igen efter beslutet och ser vilka av deras vägar som är kvar.',
  },
  accessibility:
    'Mötet har hörslinga och ramp. Gåturen går på sträckor som klarar rullstol, med ett kortare alternativ. Kartan har en lista med adresser för den som inte ser bilden.',
  languages:
    'Svenska, lättläst och engelska. Affischer på arabiska och somaliska, tolk vid samtalen i tvättstugorna.',
  activities: [
    {
      key: 'comments',
      kind: 'onlineComments',
      title: 'Skriv vad du tycker',
      online: true,
      daysFromStart: -330,
      endsDaysFromStart: -290,
      place: 'På den här webbplatsen',
      host: 'nadja-petrovic',
      politiciansPresent: [],
      childAdapted: false,
    },
    {
      key: 'meeting',
      kind: 'openMeeting',
      title: 'Möte i matsalen',
      online: false,
      daysFromStart: -318,
      time: '18:00–20:30',
      place: 'Arnö skola, matsalen',
      host: 'emre-kaplan',
      politiciansPresent: ['gunnel-sandvik', 'idil-nuur'],
      childAdapted: false,
    },
    {
      key: 'walk',
      kind: 'walkthrough',
      title: 'Gåtur längs stråken',
      online: false,
      daysFromStart: -309,
      time: '10:00–12:30',
      place: 'Från matbutiken till vattnet och tillbaka över Södra åkern',
      host: 'emre-kaplan',
      politiciansPresent: ['gunnel-sandvik'],
      childAdapted: false,
    },
    {
      key: 'school',
      kind: 'schoolVisit',
      title: 'Kartlek med klass 3B och 5A',
      online: false,
      daysFromStart: -304,
      time: '09:00–11:00',
      place: 'Arnö skola',
      host: 'emre-kaplan',
      politiciansPresent: ['idil-nuur'],
      childAdapted: true,
    },
    {
      key: 'laundry',
      kind: 'outreach',
      title: 'Samtal i tvättstugorna',
      online: false,
      daysFromStart: -300,
      time: '16:00–19:00',
      place: 'Hyreshusen vid Arnö centrum',
      host: 'elin-stenmark',
      politiciansPresent: [],
      childAdapted: false,
    },
  ],
  roles: {
    projectLead: 'emre-kaplan',
    communicator: 'felicia-bohman',
    moderator: 'nadja-petrovic',
    analyst: 'viktor-hagg',
    feedbackOwner: 'elin-stenmark',
    politicalOwner: 'gunnel-sandvik',
  },
  timetable: {
    announce: -345,
    open: -330,
    close: -290,
    compiled: -272,
    interimFeedback: -262,
    decision: -76,
    finalFeedback: -24,
    evaluation: 30,
  },
  useOfResult:
    'Svaren ritas in på kartan och prövas mot tre alternativ. Nämnden får alternativen tillsammans med rapporten, och ska skriva i protokollet hur den har vägt boendes och pendlares önskemål när de går isär.',
  feedback: [
    {
      moment: 'interim',
      channel: 'Webben, vykort till alla hushåll och skylt vid cykelvägen',
      owner: 'elin-stenmark',
      daysFromStart: -262,
    },
    {
      moment: 'final',
      channel: 'Webben, kvittona, möte i matsalen och besök i klasserna',
      owner: 'elin-stenmark',
      daysFromStart: -24,
    },
  ],
  audienceChoice: 'choice',
  personalData: {
    data: 'Vi frågar inte efter namn. Den som markerar en plats på kartan väljer själv hur nära hemmet den ligger.',
    legalBasis: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
    retention: 'Det som skickas in och rapporterna bevaras.',
    assessmentNeeded:
      'Behövs inte, enligt dataskyddsombudet. Kartan visas med punkter flyttade till närmaste gata.',
    names: 'Namn publiceras inte. Föreningar anges med namn.',
  },
  documentation:
    'Anteckningar från möte och gåtur renskrivs samma vecka och läses av två deltagare. Allt diarieförs under samma nummer.',
  moderation: 'Alla bidrag läses innan de visas. Grannar som nämns vid namn maskeras.',
  communication: {
    before: 'Vykort till 1 700 hushåll, skyltar vid cykelvägen, inbjudan till arbetsplatser i Oxelösund.',
    during: 'Kartan uppdateras varje vecka. Anslag i matbutiken visar vad som kommit in.',
    after: 'Vykort med tre huvudresultat, och datum för nämndens möte.',
  },
  risks: [
    {
      risk: 'Deltagare tror att dialogen är samråd och att de därmed kan överklaga.',
      handling: 'Varning överst på sidan, på vykortet och i början av varje möte.',
    },
    {
      risk: 'Boende närmast åkern hörs mer än andra.',
      handling: 'Rapporten skiljer på var deltagarna bor, och pendlare söks upp på cykelvägen.',
    },
  ],
  budget: { hours: 420, kronor: 120000 },
  evaluation: 'Frågor till mötesdeltagarna direkt efteråt och till alla i den sista återkopplingen.',
  attestations: [
    {
      principle: 'P12',
      text: 'Vi kan inte räkna ut vid skrivbordet vilka stigar som används. Nämnden är delad om åkern och vill höra skälen innan den bestämmer sig, inte efteråt.',
      by: 'gunnel-sandvik',
    },
  ],
  overrides: [
    {
      principle: 'P7',
      by: 'gunnel-sandvik',
      reason:
        'Ingen egen kanal finns för sommarboende vid vattnet. De är 14 hushåll och får vykortet till sin folkbokföringsadress. Det räcker.',
      daysFromStart: -370,
    },
  ],
};
