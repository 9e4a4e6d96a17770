import type { ReportVersion } from '../types';

const howItWasDone =
  'Samtal vid matborden på tre boenden, ett samtal i köket, brev till anhöriga, telefon och webb. På fyra avdelningar vägdes tallrikarna före och efter i två veckor, för dem som inte kan svara med ord.';
const whatCannotBeKnown =
  'Nattpersonalen hann vi inte fråga. På två boenden hade vi inget samtal, bara vägda tallrikar.';

export const elderMealsInterim: ReportVersion = {
  kind: 'interim',
  number: 1,
  title: 'Det här sa ni om maten',
  cutOff: -1018,
  published: -996,
  summary:
    'Maten är bättre än sitt rykte och tiderna är sämre. Ni saknar sällskap, dofter och att någon frågar en gång till. Kockarna har aldrig sett någon äta det de lagar.',
  howItWasDone,
  whoTookPart: 'Mest boende och anhöriga. En tredjedel av samtalen fördes med någon över 90.',
  whatCannotBeKnown,
  lines: [
    {
      number: 1,
      heading: 'Ni vill känna igen det som ligger på tallriken',
      body: 'Strömming, pannbiff och kåldolmar tog slut först. Någon längtar efter lamm, någon efter bröd att tugga. Få klagar på kockarna.',
      how: 'Bilderna som togs från borden räknades, och breven lästes bredvid.',
      themes: ['menu'],
      contributions: [],
      quotations: [
        { contribution: 'em01', quote: 'Jag saknar skalen på tallrikskanten.' },
        { contribution: 'em15', quote: 'Att någon frågar en gång till.' },
      ],
    },
    {
      number: 2,
      heading: 'Middag klockan 16.30 passar ingen kropp',
      body: 'Hungern kommer klockan åtta på kvällen och klockan två på natten. En anhöriggrupp har suttit med vid 61 måltider och säger samma sak som de boende.',
      how: 'Uppgifter om klockslag ställdes mot måltidernas tider.',
      themes: ['times'],
      contributions: [],
      quotations: [
        { contribution: 'em05', quote: 'Middag 16.30 passar personalens schema och ingen annans kropp.' },
      ],
    },
    {
      number: 3,
      heading: 'Det som fattas är ibland en stol',
      body: 'Den som har sällskap äter mer. Tv:n står på under måltiden på fem av sju boenden.',
      how: 'Bidrag om matsalen, och vägda tallrikar med och utan sällskap.',
      themes: ['table', 'staff'],
      contributions: [],
      quotations: [{ contribution: 'em03', quote: 'Det är inget recept ni behöver, det är en stol.' }],
    },
    {
      number: 4,
      heading: 'Maten luktar inte',
      body: 'Löken steks ett par kilometer bort. Kockarna vill se matsalen, och personalen vill steka något själva.',
      how: 'Samtalet i köket och två bidrag från personal.',
      themes: ['cooking'],
      contributions: [],
      quotations: [{ contribution: 'em04', quote: 'Låt oss steka löken på avdelningen.' }],
    },
    {
      number: 5,
      heading: 'Pengarna ligger i soptunnan',
      body: 'Portionspriset upprör. Svinnet kostar 1,3 miljoner om året, och en av er har räknat på spisplattor.',
      how: 'Tre bidrag om kostnad, kontrollerade av ekonomen.',
      themes: ['cost'],
      contributions: [],
      quotations: [{ contribution: 'em11', quote: 'Jämför i stället sju spisplattor med noll.' }],
    },
  ],
};

export const elderMealsFinal: ReportVersion = {
  kind: 'final',
  number: 1,
  title: 'Det här beslutades om maten',
  cutOff: -1018,
  published: -915,
  summary:
    'De boende väljer en rätt i veckan. Ett mellanmål införs klockan 20 på alla boenden, kvällsmiddag prövas på ett. Varje avdelning får en häll. Budgeten höjs inte och sju egna kök blir det inte.',
  howItWasDone,
  whoTookPart: elderMealsInterim.whoTookPart,
  whatCannotBeKnown,
  lines: [
    {
      number: 1,
      continues: 1,
      heading: 'De boende bestämmer onsdagens mat',
      body: 'Varje vecka väljs en rätt på bild av dem som bor där. Rågbrödet och sillen är tillbaka, och lamm serveras en gång i månaden för den som äter halal. Alla får frågan en gång till.',
      how: 'Det som tog slut vid borden visade sig också vara billigast.',
      themes: ['menu'],
      contributions: ['em01', 'em13'],
      quotations: [{ contribution: 'em15', quote: 'Att någon frågar en gång till.' }],
    },
    {
      number: 2,
      continues: 2,
      heading: 'Mellanmål klockan åtta, kvällsmiddag bara på Solhöjden',
      body: 'Nattfastan kortas till elva timmar med ett mellanmål. Att flytta middagen kräver fler händer. Det prövas på ett boende i ett år. Ni på de andra sex får ett nej tills vi vet om det hjälper.',
      how: 'Anhörigas anteckningar från 61 måltider fick nämnden att pröva.',
      themes: ['times'],
      contributions: ['em05', 'em16'],
      quotations: [{ contribution: 'em05', quote: 'Matsedeln är bättre än sitt rykte.' }],
    },
    {
      number: 3,
      continues: 3,
      heading: 'Någon sitter med',
      body: 'Tv:n stängs av och en ur personalen äter med vid varje bord. Kommunen betalar deras mat. Kockarna går bredvid på ett boende två dagar om året.',
      how: 'De vägda tallrikarna visade att sällskap gör skillnad.',
      themes: ['table', 'staff'],
      contributions: [],
      quotations: [{ contribution: 'em14', quote: 'De visade sig ha lastat virke ihop 1958.' }],
    },
    {
      number: 4,
      continues: 4,
      heading: 'En häll på varje avdelning, inte sju kök',
      body: 'Lök, ägg och pannkakor steks där ni äter. Det gemensamma köket finns kvar, för sju kök kostar 40 miljoner mer.',
      how: 'En av er jämförde med spisplattor i stället för kök. Räkningen höll.',
      themes: ['cooking'],
      contributions: ['em11'],
      quotations: [{ contribution: 'em04', quote: 'Resten kan komma på hjul.' }],
    },
    {
      number: 5,
      continues: 5,
      heading: 'Budgeten höjs inte',
      body: 'Råvarorna får inte mer pengar. Det som sparas när mindre slängs stannar i köket, ungefär 600 000 kronor om det halveras.',
      how: 'Nämnden vägde era ord mot budgeten och valde svinnet.',
      themes: ['cost'],
      contributions: [],
      quotations: [{ contribution: 'em07', quote: 'Säg siffran högt på nästa nämndmöte' }],
    },
  ],
};
