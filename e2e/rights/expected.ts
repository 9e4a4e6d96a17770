/** The roles that visit every route, and the demo's person who has each of them, and no other, in both dialogues. */
export const visitors = {
  visitor: undefined,
  politicianElsewhere: { before: 'Torbjörn Wiklander', after: 'Torbjörn Wiklander' },
  politician: { before: 'Henrik Stålnacke', after: 'Idil Nuur' },
  official: { before: 'Mikael Sundin', after: 'Johan Edelsvärd' },
  registrar: { before: 'Ritva Lehtonen', after: 'Lena Kvarnström' },
  projectLead: { before: 'Sara Lindvall', after: 'Emre Kaplan' },
  communicator: { before: 'Felicia Bohman', after: 'Felicia Bohman' },
  moderator: { before: 'Nadja Petrovic', after: 'Nadja Petrovic' },
  analyst: { before: 'Viktor Hägg', after: 'Viktor Hägg' },
  feedbackOwner: { before: 'Elin Stenmark', after: 'Elin Stenmark' },
  politicalOwner: { before: 'Henrik Stålnacke', after: 'Gunnel Sandvik' },
  administrator: { before: 'Jonas Brandell', after: 'Jonas Brandell' },
  dataProtectionOfficer: { before: 'Margareta Åhlin', after: 'Margareta Åhlin' },
} as const;
export type Visitor = keyof typeof visitors;

/** Before publication: a plan at its nämnd. After it: a dialogue whose report is out. */
export const dialogues = {
  before: 'motesplatser-for-aldre',
  after: 'grona-strak-och-bebyggelse-pa-arno',
} as const;

/**
 * For whom a route is shown, written by hand. The visitor who has not signed in is led to sign-in from
 * everything of the office; every other one who is not named gets 403. `missing` says that those who are
 * named get 404 instead, since the dialogue has no such thing.
 */
type Doors = { shown: readonly Visitor[]; missing?: true };
export type OfficeRow = { before: Doors; after: Doors };

const everybody = [
  'politicianElsewhere',
  'politician',
  'official',
  'registrar',
  'projectLead',
  'communicator',
  'moderator',
  'analyst',
  'feedbackOwner',
  'politicalOwner',
  'administrator',
  'dataProtectionOfficer',
] as const;
/** Those who work with a dialogue that is not public yet, or watch over the installation. */
const working = everybody.filter((visitor) => visitor !== 'politicianElsewhere');
const readsContributions = [
  'politician',
  'official',
  'registrar',
  'projectLead',
  'communicator',
  'moderator',
  'analyst',
  'feedbackOwner',
  'politicalOwner',
] as const;
const readsAnalysis = [
  'politician',
  'registrar',
  'projectLead',
  'moderator',
  'analyst',
  'feedbackOwner',
  'politicalOwner',
] as const;

const overview: OfficeRow = { before: { shown: working }, after: { shown: everybody } };
const only = (...shown: Visitor[]): OfficeRow => ({ before: { shown }, after: { shown } });
/** What only a later dialogue has: themes, recorded submissions, versions of a report. */
const later = (before: readonly Visitor[], after: readonly Visitor[]): OfficeRow => ({
  before: { shown: before, missing: true },
  after: { shown: after },
});
const neither: OfficeRow = {
  before: { shown: working, missing: true },
  after: { shown: everybody, missing: true },
};

/** Both dialogues' political owners have a mandate in the nämnd too. */
const inRoom: OfficeRow = {
  before: { shown: ['politician', 'politicalOwner'] },
  after: { shown: ['politician', 'politicalOwner'] },
};

const whileWritten: OfficeRow = {
  before: { shown: ['official', 'projectLead', 'communicator', 'analyst'], missing: true },
  after: { shown: [] },
};

const dialoguePage = '/kontor/dialoger/[id]';

export const officeRoutes: Record<string, OfficeRow> = {
  [dialoguePage]: overview,
  [`${dialoguePage}/bedomning`]: overview,
  [`${dialoguePage}/plan`]: overview,
  [`${dialoguePage}/plan/[del]`]: overview,
  [`${dialoguePage}/plan/roller`]: overview,
  [`${dialoguePage}/plan/sida`]: overview,
  [`${dialoguePage}/plan/hela`]: overview,
  [`${dialoguePage}/principer`]: overview,
  [`${dialoguePage}/beslut`]: overview,
  [`${dialoguePage}/publicering`]: overview,
  [`${dialoguePage}/publicering/forhandsvisning`]: overview,
  [`${dialoguePage}/spridning`]: overview,
  [`${dialoguePage}/spridning/kod.svg`]: later(working, everybody),
  [`${dialoguePage}/spridning/kod.png`]: later(working, everybody),
  // What is over has no poster.
  [`${dialoguePage}/spridning/affisch`]: {
    before: { shown: ['projectLead', 'communicator'], missing: true },
    after: { shown: ['projectLead', 'communicator'], missing: true },
  },
  [`${dialoguePage}/oversattning`]: overview,
  [`${dialoguePage}/oversattning/[sprak]`]: overview,
  [`${dialoguePage}/logg`]: overview,
  [`${dialoguePage}/enkat`]: overview,
  [`${dialoguePage}/enkat/forhandsvisning`]: overview,
  // A survey is written until its dialogue has closed; neither of the two has one.
  [`${dialoguePage}/enkat/resultat`]: only(...readsAnalysis),
  [`${dialoguePage}/enkat/rubrik`]: whileWritten,
  [`${dialoguePage}/enkat/ny`]: whileWritten,
  [`${dialoguePage}/enkat/fraga/[fraga]`]: whileWritten,
  [`${dialoguePage}/inlagg`]: only(...readsContributions),
  [`${dialoguePage}/inlagg/[bidrag]`]: later(readsContributions, readsContributions),
  [`${dialoguePage}/granskning`]: only('moderator'),
  [`${dialoguePage}/granskning/lista/[sourceId]`]: later(['moderator'], ['moderator']),
  [`${dialoguePage}/registrera`]: overview,
  [`${dialoguePage}/registrera/[submissionId]`]: later(working, ['registrar', 'moderator']),
  [`${dialoguePage}/import`]: overview,
  [`${dialoguePage}/import/[importId]`]: neither,
  [`${dialoguePage}/utlamnande`]: overview,
  [`${dialoguePage}/utlamnande/kopia`]: only('registrar'),
  [`${dialoguePage}/utlamnande/csv`]: only('registrar'),
  [`${dialoguePage}/utlamnande/radera`]: only('dataProtectionOfficer'),
  [`${dialoguePage}/kodning`]: only(...readsAnalysis),
  [`${dialoguePage}/kodning/lista`]: only(...readsAnalysis),
  [`${dialoguePage}/teman`]: only(...readsAnalysis),
  [`${dialoguePage}/teman/[tema]`]: later(readsAnalysis, readsAnalysis),
  [`${dialoguePage}/svar`]: only(...readsAnalysis),
  [`${dialoguePage}/svar/se-over`]: only(...readsAnalysis),
  [`${dialoguePage}/svar/[tema]`]: later(readsAnalysis, readsAnalysis),
  [`${dialoguePage}/svar/[tema]/[bidrag]`]: later(readsAnalysis, readsAnalysis),
  [`${dialoguePage}/rapport`]: overview,
  [`${dialoguePage}/rapport/[version]`]: later(working, everybody),
  // A published version is not written in: there is nothing to preview, nothing to lack, and no line to open.
  [`${dialoguePage}/rapport/[version]/forhandsvisning`]: neither,
  [`${dialoguePage}/rapport/[version]/saknas`]: neither,
  [`${dialoguePage}/rapport/[version]/rad/[rad]`]: neither,
  [`${dialoguePage}/rapport/[version]/rad/[rad]/citat`]: neither,
  [`${dialoguePage}/rapport/[version]/rad/[rad]/grund`]: neither,
  [`${dialoguePage}/beslut-i-sak`]: overview,
  [`${dialoguePage}/uppfoljning`]: overview,
  [`${dialoguePage}/utvardering`]: overview,
  // A mandate in some nämnd opens the room, a mandate in the dialogue's own opens the dialogue.
  '/kontor/lasrum': only('politicianElsewhere', 'politician', 'politicalOwner'),
  '/kontor/lasrum/[id]': inRoom,
  '/kontor/lasrum/[id]/[bidrag]': { ...inRoom, before: { ...inRoom.before, missing: true } },
  '/kontor/lasrum/[id]/diskussion': inRoom,
  '/kontor/lasrum/[id]/anteckningar': inRoom,
  '/kontor': only(...everybody),
  // Where no page is, nobody sees one.
  '/kontor/[...rest]': {
    before: { shown: everybody, missing: true },
    after: { shown: everybody, missing: true },
  },
  '/kontor/register': only(...everybody),
  // As the page: what each may see of it is asked of every row.
  '/kontor/register/csv': only(...everybody),
  '/kontor/register/xlsx': only(...everybody),
  '/kontor/initiativ': only(...everybody),
  // Whoever has no nämnd is told so there.
  '/kontor/initiativ/nytt': only(...everybody),
  '/kontor/installningar': only('administrator'),
  '/kontor/installningar/hinder': only('administrator'),
  '/kontor/installningar/namnder': only('administrator'),
  '/kontor/installningar/namnder/[id]': only('administrator'),
  '/kontor/installningar/personer': only('administrator'),
  '/kontor/installningar/personer/[id]': only('administrator'),
  '/kontor/installningar/sidor': only('administrator'),
  '/kontor/installningar/sidor/[sida]': only('administrator'),
  '/kontor/installningar/principer': only(...everybody),
  '/kontor/installningar/principer/ny': only('administrator'),
};

/** Shown to everyone, signed in or not. */
export const publicRoutes: readonly string[] = [
  '/',
  '/atom.xml',
  '/bild.png',
  '/dialoger',
  '/dialoger.csv',
  '/dialoger.xlsx',
  '/dialoger/[slug]',
  '/dialoger/[slug]/atom.xml',
  '/dialoger/[slug]/bild.png',
  '/dialoger/[slug]/kalender.ics',
  '/dialoger/[slug]/inlagg',
  '/dialoger/[slug]/inlagg/[id]',
  '/dialoger/[slug]/inlagg/[id]/anmal',
  '/dialoger/[slug]/inlagg/[id]/svara',
  '/dialoger/[slug]/delta/forslag',
  '/dialoger/[slug]/delta/synpunkt',
  '/dialoger/[slug]/delta/enkat',
  '/dialoger/[slug]/forslag',
  '/dialoger/[slug]/rapport/[version]',
  '/dialoger/[slug]/rapport/[version]/skillnader',
  '/kalender.ics',
  '/kvitto',
  '/logga-in',
  '/om',
  '/personuppgifter',
  '/regler',
  '/tillganglighet',
  '/tillganglighet/anmal',
  '/uppfoljning',
  '/healthz',
  '/readyz',
];

/**
 * What is posted to, and what nobody may fetch without the right code. Each is tried as a post from another
 * site (`foreign`), and is the same whoever is signed in. The two forms of residents answer with a page.
 */
export const postedRoutes: Record<string, { foreign: number }> = {
  '/api/auth/[...nextauth]': { foreign: 405 },
  '/api/auth/sign-in': { foreign: 303 },
  '/api/auth/sign-out': { foreign: 403 },
  '/api/csp': { foreign: 204 },
  '/api/kontor/import': { foreign: 403 },
  '/api/dialoger/[slug]/forslag': { foreign: 403 },
  '/api/dialoger/[slug]/inlagg/[id]/anmal': { foreign: 403 },
  '/api/dialoger/[slug]/inlagg/[id]/svara': { foreign: 403 },
  '/api/dialoger/[slug]/inlagg/[id]/stod': { foreign: 403 },
  '/api/dialoger/[slug]/synpunkt': { foreign: 403 },
  '/api/dialoger/[slug]/enkat': { foreign: 403 },
  '/api/kvitto': { foreign: 403 },
  '/api/kvitto/aterkalla': { foreign: 403 },
  '/api/tillganglighet': { foreign: 403 },
};

/** Reached by those who hold something: a receipt's code; a published version; a proposal to support; a language. */
export const heldRoutes: Record<string, { without: number }> = {
  '/d/[kod]': { without: 404 },
  '/kvitto/[code]': { without: 404 },
  '/dialoger/[slug]/inlagg/[id]/stod': { without: 404 },
  '/dialoger/[slug]/sprak/[sprak]': { without: 404 },
  '/api/dialoger/[slug]/rapport/[version]/pdf': { without: 404 },
};

/** Who may hand in a file about the open dialogue; the file itself is left out, so that nothing is kept. */
export const importers: readonly string[] = [
  'Lena Kvarnström',
  'Sara Lindvall',
  'Felicia Bohman',
  'Nadja Petrovic',
  'Viktor Hägg',
  'Elin Stenmark',
];
