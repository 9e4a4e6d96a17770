import type { ReportVersion } from '../types';

const howItWasDone =
  'Två niondeklassare ledde samtalen mot lön. En pizzakväll på gården, ett samtal i skolan med tjejer som inte går dit, vykort, webb, telefon och brev.';
const whatCannotBeKnown =
  'Vi nådde få som har flyttat sina kvällar till centrum. Hur många som skulle komma på en lördag vet ingen förrän den är öppen.';

export const youthClubInterim: ReportVersion = {
  kind: 'interim',
  number: 1,
  title: 'Det här sa ni om fritidsgården',
  cutOff: -590,
  published: -560,
  summary:
    'Ni vill ha öppet på lördagar, pengar att bestämma över och en annan väg in. Tjejerna säger att det inte är farligt på gården utan pinsamt. Grannarna vill ha tystare, men inte att den läggs ned.',
  howItWasDone,
  whoTookPart:
    'Drygt hälften var tjejer, som nämnden hade begärt. De flesta av dem går inte till gården i dag.',
  whatCannotBeKnown,
  lines: [
    {
      number: 1,
      heading: 'Lördag',
      body: 'Tjugo av tjugotre på pizzakvällen satte sitt streck på lördag. Stängningstiden måste passa bussen, annars blir det två timmar i kuren.',
      how: 'Strecken räknades, och bussens tidtabell lades bredvid.',
      themes: ['hours'],
      contributions: [],
      quotations: [{ contribution: 'yc01', quote: 'det är då det händer saker' }],
    },
    {
      number: 2,
      heading: 'Den långa korridoren',
      body: 'Flera berättar om samma sak: man går in medan alla tittar, ingen säger hej. Om en egen kväll för tjejer är ni delade på mitten.',
      how: 'Samtalet i skolan och ett inlägg från en förälder beskrev samma dörr.',
      themes: ['safe'],
      contributions: [],
      quotations: [
        { contribution: 'yc12', quote: 'Det är pinsamt.' },
        { contribution: 'yc04', quote: 'Ingen sa hej och hela soffan var tagen.' },
      ],
    },
    {
      number: 3,
      heading: 'Kan vi få pengar och göra fel?',
      body: 'Inflytande betyder olika saker: en vill välja musik, andra vill ha en kassa och en nyckel. Ingen vill ha ett råd som bara får yttra sig.',
      how: 'Allt som rörde vem som bestämmer, med pizzakvällens rubrik.',
      themes: ['council'],
      contributions: [],
      quotations: [{ contribution: 'yc16', quote: 'jag vill bestämma vilken musik. inte vilken budget' }],
    },
    {
      number: 4,
      heading: 'Studio, spis, speglar och tystnad',
      body: 'Fyra rum får plats i ett förråd och ett kök, om de ritas om. Barn på elva undrar varför de inte får komma.',
      how: 'Önskemålen ritades in i planlösningen.',
      themes: ['content'],
      contributions: [],
      quotations: [{ contribution: 'yc06', quote: 'vi är fem pers som rappar i en garderob med täcken' }],
    },
    {
      number: 5,
      heading: 'Vuxna som stannar',
      body: 'Samma ledare efter två år är viktigare än vilka de är. Nästan alla tjejer vill att en av dem är kvinna.',
      how: 'Inlägg om ledare. Omdömen om namngivna personer är maskerade och har inte använts.',
      themes: ['staff'],
      contributions: [],
      quotations: [],
    },
    {
      number: 6,
      heading: 'Grannarna vill olika saker',
      body: 'En förening vill ha stängt klockan 20. En granne säger att det bara flyttar ljudet.',
      how: 'Brevet, samtalet och vykortet om bussen.',
      themes: ['neighbours', 'noTheme'],
      contributions: [],
      quotations: [{ contribution: 'yc05', quote: 'Vi anmärker på ljudet.' }],
    },
  ],
};

export const youthClubFinal: ReportVersion = {
  kind: 'final',
  number: 1,
  title: 'Det här beslutades om fritidsgården',
  cutOff: -590,
  published: -465,
  summary:
    'Lördagar blir öppna och tisdagar stänger. Ungdomarna får ett råd med egna pengar. Ingången flyttas. Gården stänger inte klockan 20, och elvaåringar får vänta.',
  howItWasDone,
  whoTookPart: youthClubInterim.whoTookPart,
  whatCannotBeKnown,
  lines: [
    {
      number: 1,
      continues: 3,
      heading: 'Gårdsrådet får 60 000 kronor och rätt att göra fel',
      body: 'Sju ungdomar bestämmer över pengarna utan att fråga nämnden. Rådet väljs på gården varje höst. Det som går fel berättar rådet själv om.',
      how: 'Pizzakvällens fråga blev nämndens beslut, nästan ordagrant.',
      themes: ['council'],
      contributions: [],
      quotations: [{ contribution: 'yc09', quote: 'Kan vi få pengar och göra fel?' }],
    },
    {
      number: 2,
      continues: 1,
      heading: 'Lördag i stället för tisdag',
      body: 'Öppet torsdag, fredag och lördag. Fredag och lördag till 22.30, så att alla hinner till bussen. De som tyckte om tisdagarna förlorar sin kväll.',
      how: 'Strecken vägde tyngst. Pengarna räcker till tre kvällar.',
      themes: ['hours'],
      contributions: ['yc08', 'yc17'],
      quotations: [],
    },
    {
      number: 3,
      continues: 2,
      heading: 'En ny väg in, men ingen egen kväll',
      body: 'Ingången flyttas till gårdssidan och en ledare möter i dörren. Någon särskild tjejkväll införs inte nu. Frågan ställs igen efter ett år.',
      how: 'Korridoren nämndes av flest. Om kvällen var ni delade på mitten.',
      themes: ['safe'],
      contributions: [],
      quotations: [{ contribution: 'yc12', quote: 'Man går in genom en lång korridor medan alla tittar.' }],
    },
    {
      number: 4,
      continues: 4,
      heading: 'Förrådet blir studio och köket blir ett kök',
      body: 'Studio, spis för trettio, en tyst hörna och ett rum med spegelvägg. Åldersgränsen är kvar på tolv, för den är gemensam för alla gårdar.',
      how: 'Allt som rymdes i ramen ritades in. Åldern låg fast från början.',
      themes: ['content'],
      contributions: [],
      quotations: [{ contribution: 'yc18', quote: 'Vi smyger in ändå' }],
    },
    {
      number: 5,
      continues: 5,
      heading: 'Ledare tills vidare, inte per timme',
      body: 'Två fasta tjänster, och två ur gårdsrådet vid intervjuerna. Vi har inte tagit ställning till enskilda anställda.',
      how: 'Det ni sa om att stanna kostar inte mer, bara en annan sorts anställning.',
      themes: ['staff'],
      contributions: [],
      quotations: [],
    },
    {
      number: 6,
      continues: 6,
      heading: 'Gården stänger inte klockan 20',
      body: 'Bostadsrättsföreningen får ett nej. Då skulle ungdomarna stå utanför i stället. Mopedparkeringen flyttas till baksidan och ledarna går ut varje timme.',
      how: 'Ljudmätningen visade att det är mopederna som hörs. Kortet om pizzan är läst.',
      themes: ['neighbours', 'noTheme'],
      contributions: [],
      quotations: [],
    },
  ],
};
