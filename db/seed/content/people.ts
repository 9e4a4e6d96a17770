import type { Committee, Person } from './types';

/** The nämnder of the demo. Bygg- och tekniknämnden has been reorganised away. */
export const committees: readonly Committee[] = [
  { key: 'ks', name: 'Kommunstyrelsen', registrySeries: 'KK', mandateStarted: -2600, mandateEnded: null },
  {
    key: 'msn',
    name: 'Miljö- och samhällsbyggnadsnämnden',
    registrySeries: 'MSN',
    mandateStarted: -2600,
    mandateEnded: null,
  },
  {
    key: 'bun',
    name: 'Barn- och ungdomsnämnden',
    registrySeries: 'BUN',
    mandateStarted: -2600,
    mandateEnded: null,
  },
  {
    key: 'von',
    name: 'Vård- och omsorgsnämnden',
    registrySeries: 'VON',
    mandateStarted: -2600,
    mandateEnded: null,
  },
  {
    key: 'kfn',
    name: 'Kultur- och fritidsnämnden',
    registrySeries: 'KFN',
    mandateStarted: -2600,
    mandateEnded: null,
  },
  { key: 'soc', name: 'Socialnämnden', registrySeries: 'SOC', mandateStarted: -2600, mandateEnded: null },
  {
    key: 'kan',
    name: 'Kompetens- och arbetsmarknadsnämnden',
    registrySeries: 'KAN',
    mandateStarted: -2600,
    mandateEnded: null,
  },
  {
    key: 'btn',
    name: 'Bygg- och tekniknämnden',
    registrySeries: 'BTN',
    mandateStarted: -2600,
    mandateEnded: -330,
    successor: 'msn',
  },
];

/** Fictional staff and elected representatives, all marked as demo on the sign-in page. */
export const people: readonly Person[] = [
  {
    key: 'gunnel-sandvik',
    name: 'Gunnel Sandvik',
    email: 'gunnel.sandvik@nykoping.example',
    roleText:
      'Politiker, ordförande i Miljö- och samhällsbyggnadsnämnden. Står för nämndens svar om bussterminalen och Arnö.',
    committeeRoles: [{ committee: 'msn', role: 'politician', from: -1200, to: null }],
    installationRoles: [],
  },
  {
    key: 'torbjorn-wiklander',
    name: 'Torbjörn Wiklander',
    email: 'torbjorn.wiklander@nykoping.example',
    roleText:
      'Politiker i Kommunstyrelsen och Kompetens- och arbetsmarknadsnämnden. Står för svaren om service i landsbygdsorterna.',
    committeeRoles: [
      { committee: 'ks', role: 'politician', from: -1200, to: null },
      { committee: 'kan', role: 'politician', from: -1200, to: null },
    ],
    installationRoles: [],
  },
  {
    key: 'idil-nuur',
    name: 'Idil Nuur',
    email: 'idil.nuur@nykoping.example',
    roleText:
      'Politiker i Barn- och ungdomsnämnden och Miljö- och samhällsbyggnadsnämnden. Läser vad invånarna skriver.',
    committeeRoles: [
      { committee: 'bun', role: 'politician', from: -1200, to: null },
      { committee: 'msn', role: 'politician', from: -1200, to: null },
    ],
    installationRoles: [],
  },
  {
    key: 'henrik-stalnacke',
    name: 'Henrik Stålnacke',
    email: 'henrik.stalnacke@nykoping.example',
    roleText:
      'Politiker i Vård- och omsorgsnämnden och Kultur- och fritidsnämnden. Tar initiativ till nya dialoger.',
    committeeRoles: [
      { committee: 'von', role: 'politician', from: -1200, to: null },
      { committee: 'kfn', role: 'politician', from: -1200, to: null },
    ],
    installationRoles: [],
  },
  {
    key: 'rolf-cederlund',
    name: 'Rolf Cederlund',
    email: 'rolf.cederlund@nykoping.example',
    roleText:
      'Tidigare politiker i Bygg- och tekniknämnden, som inte finns längre. Hans uppdrag har tagit slut.',
    committeeRoles: [{ committee: 'btn', role: 'politician', from: -1200, to: -330 }],
    installationRoles: [],
  },
  {
    key: 'lena-kvarnstrom',
    name: 'Lena Kvarnström',
    email: 'lena.kvarnstrom@nykoping.example',
    roleText:
      'Registrator för Miljö- och samhällsbyggnadsnämnden och Kultur- och fritidsnämnden. För in nämndens beslut.',
    committeeRoles: [
      { committee: 'msn', role: 'registrar', from: -1200, to: null },
      { committee: 'kfn', role: 'registrar', from: -1200, to: null },
      { committee: 'btn', role: 'registrar', from: -1200, to: -330 },
    ],
    installationRoles: [],
  },
  {
    key: 'ritva-lehtonen',
    name: 'Ritva Lehtonen',
    email: 'ritva.lehtonen@nykoping.example',
    roleText:
      'Registrator för Kommunstyrelsen och för Barn- och ungdoms-, Vård- och omsorgs- samt Kompetens- och arbetsmarknadsnämnden.',
    committeeRoles: [
      { committee: 'ks', role: 'registrar', from: -1200, to: null },
      { committee: 'bun', role: 'registrar', from: -1200, to: null },
      { committee: 'von', role: 'registrar', from: -1200, to: null },
      { committee: 'kan', role: 'registrar', from: -1200, to: null },
    ],
    installationRoles: [],
  },
  {
    key: 'johan-edelsvard',
    name: 'Johan Edelsvärd',
    email: 'johan.edelsvard@nykoping.example',
    roleText:
      'Handläggare åt Miljö- och samhällsbyggnadsnämnden. Prövar initiativ och utser dem som arbetar med dialogen.',
    committeeRoles: [
      { committee: 'msn', role: 'official', from: -1200, to: null },
      { committee: 'btn', role: 'official', from: -1200, to: -330 },
    ],
    installationRoles: [],
  },
  {
    key: 'petra-almgren',
    name: 'Petra Almgren',
    email: 'petra.almgren@nykoping.example',
    roleText:
      'Handläggare åt Kommunstyrelsen och Kompetens- och arbetsmarknadsnämnden. Prövar initiativ och utser dem som arbetar med dialogerna.',
    committeeRoles: [
      { committee: 'ks', role: 'official', from: -1200, to: null },
      { committee: 'kan', role: 'official', from: -1200, to: null },
    ],
    installationRoles: [],
  },
  {
    key: 'mikael-sundin',
    name: 'Mikael Sundin',
    email: 'mikael.sundin@nykoping.example',
    roleText:
      'Handläggare åt Barn- och ungdoms-, Vård- och omsorgs- samt Kultur- och fritidsnämnden. Prövar initiativ.',
    committeeRoles: [
      { committee: 'bun', role: 'official', from: -1200, to: null },
      { committee: 'von', role: 'official', from: -1200, to: null },
      { committee: 'kfn', role: 'official', from: -1200, to: null },
    ],
    installationRoles: [],
  },
  {
    key: 'sara-lindvall',
    name: 'Sara Lindvall',
    email: 'sara.lindvall@nykoping.example',
    roleText: 'Projektledare för Tryggare bussterminal. Skriver planen och öppnar dialogen.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'emre-kaplan',
    name: 'Emre Kaplan',
    email: 'emre.kaplan@nykoping.example',
    roleText: 'Projektledare för Gröna stråk och bebyggelse på Arnö. Skriver planen och rapporterna.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'annika-rosenlund',
    name: 'Annika Rosenlund',
    email: 'annika.rosenlund@nykoping.example',
    roleText: 'Projektledare för Service i landsbygdsorterna och landsbygdsutvecklare. Håller i bymötena.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'felicia-bohman',
    name: 'Felicia Bohman',
    email: 'felicia.bohman@nykoping.example',
    roleText: 'Kommunikatör. Gör dialogerna begripliga och publicerar dem.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'nadja-petrovic',
    name: 'Nadja Petrovic',
    email: 'nadja.petrovic@nykoping.example',
    roleText: 'Granskare. Läser nya bidrag, maskerar uppgifter om enskilda och publicerar.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'viktor-hagg',
    name: 'Viktor Hägg',
    email: 'viktor.hagg@nykoping.example',
    roleText: 'Analytiker. Sorterar bidragen i teman och skriver sammanställningen.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'elin-stenmark',
    name: 'Elin Stenmark',
    email: 'elin.stenmark@nykoping.example',
    roleText: 'Ansvarar för återkopplingen. Ser till att alla som skrivit får ett svar i tid.',
    committeeRoles: [],
    installationRoles: [],
  },
  {
    key: 'jonas-brandell',
    name: 'Jonas Brandell',
    email: 'jonas.brandell@nykoping.example',
    roleText: 'Administratör. Lägger upp nämnder, personer och roller.',
    committeeRoles: [],
    installationRoles: ['administrator'],
  },
  {
    key: 'margareta-ahlin',
    name: 'Margareta Åhlin',
    email: 'margareta.ahlin@nykoping.example',
    roleText: 'Dataskyddsombud. Följer hur personuppgifter hanteras i alla dialoger.',
    committeeRoles: [],
    installationRoles: ['dataProtectionOfficer'],
  },
];
