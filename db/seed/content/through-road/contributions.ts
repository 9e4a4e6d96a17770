import type { MeetingRecord, SentContribution } from '../types';

/** What came before the pause. */
export const throughRoadSent: readonly SentContribution[] = [
  {
    ref: 'tb01',
    channel: 'web',
    daysFromStart: -44,
    time: '18:22',
    text: 'Hundrastare, två gånger om dagen, åtta år. Den farliga platsen är inte skolan utan kröken vid gamla mejeriet där gångbanan bara tar slut. Man kliver ut i vägen med koppel i ena handen och hoppas.',
  },
  {
    ref: 'tb02',
    channel: 'web',
    daysFromStart: -43,
    time: '12:09',
    text: 'Jag kör lastbilen ni klagar på. Gör gärna en refug, men mät den först. Mitt släp sveper en och fyrtio innanför i svängen mot sågen, och det syns inte på ritning.',
  },
  {
    ref: 'tb03',
    channel: 'letter',
    daysFromStart: -39,
    time: '09:00',
    recordedBy: 'lena-kvarnstrom',
    audience: 'public',
    ageBand: '65–79',
    text: 'Bästa nämnd! Min man har Parkinson och går femton steg innan han måste stanna. Vägen är nitton steg bred. En refug på mitten är därför ingen trafikfråga för oss, utan frågan om han kan gå till affären eller inte. Med vänlig hälsning, hustrun.',
  },
  {
    ref: 'tb04',
    channel: 'web',
    daysFromStart: -37,
    time: '22:31',
    moderation: {
      outcome: 'withheld',
      reason: 'defamation',
      explanation:
        'Bidraget anklagade en namngiven granne för brott. Åsikten om farten räknas och får svar ändå.',
    },
    text: 'Det är alltid samma gubbe i den svarta pickupen, Rune Falkdahl i Ålsäter, som kör full förbi skolan. Alla vet. Sätt en kamera vid hans brevlåda.',
  },
  {
    ref: 'tb05',
    channel: 'phone',
    daysFromStart: -33,
    time: '10:45',
    recordedBy: 'elin-stenmark',
    audience: 'municipality',
    text: 'Man, brevbärare: stannar vid 64 lådor på fel sida av vägen. Skulle vilja att lådorna samlades vid tvärgatorna, då försvinner 64 överskridanden om dagen utan att någon bygger något.',
  },
  {
    ref: 'tb06',
    channel: 'web',
    daysFromStart: -26,
    time: '07:40',
    text: 'Sänk till 30!!! Resten är bara plåster.',
  },
  {
    ref: 'tb07',
    channel: 'web',
    daysFromStart: -22,
    time: '20:14',
    text: 'Jag tycker tvärtom att det inte är farligt nog för att förtjäna två miljoner. Lägg dem på skolans tak som läcker. Men om ni måste: belys gångtunneln under järnvägen, där vågar ingen gå efter fyra.',
  },
];

export const throughRoadMeetings: readonly MeetingRecord[] = [
  {
    ref: 'tb-walk',
    channel: 'meeting',
    activity: 'walk',
    title: 'Gåtur med elevrådet',
    place: 'Från skolans grind till affären',
    daysFromStart: -31,
    time: '13:00',
    headcount: 14,
    politiciansPresent: ['gunnel-sandvik'],
    recordedBy: 'sara-lindvall',
    points: [
      {
        ref: 'tb08',
        text: 'Vid grinden: eleverna springer rakt över fast övergångsstället ligger trettio meter bort. ”Vuxna gör likadant”, sa en i fyran, och två vuxna gjorde det medan vi stod där.',
      },
      {
        ref: 'tb09',
        text: 'Vid bankhuset: snön plogas upp på gångbanan så att den inte finns. Elevrådet vill att det ritas in på samma karta som det farliga.',
      },
      {
        ref: 'tb10',
        text: 'Vid affären: bilarna backar ut över trottoaren. En elev hade räknat till elva på en rast.',
      },
    ],
  },
];
