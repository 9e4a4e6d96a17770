/** How a submission reached the municipality. */
export const channels = ['web', 'paper', 'letter', 'email', 'phone', 'visit', 'meeting', 'import'] as const;
export type Channel = (typeof channels)[number];

/** What a contribution is. All of them are moderated, coded, answered and counted. */
export const contributionKinds = ['comment', 'reply', 'proposal', 'answer', 'letter', 'notedPoint'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** Who may read it: everyone after moderation, or the municipality only. */
export const audiences = ['public', 'municipality'] as const;
export type Audience = (typeof audiences)[number];

/**
 * `published`: shown minus its masks. `cleared`: for the municipality only, checked for secrecy.
 * `withheld`: taken off, or kept from, the public page with a reason of the list.
 */
export const moderationVerdicts = ['published', 'cleared', 'withheld'] as const;
export type ModerationVerdict = (typeof moderationVerdicts)[number];

/** Why a contribution may be withheld from publication. Never an opinion, never "off topic". */
export const withholdReasons = [
  'personalData',
  'threat',
  'hateSpeech',
  'defamation',
  'crime',
  'copyright',
  'advertising',
] as const;
export type WithholdReason = (typeof withholdReasons)[number];

/** Why a span may be masked. */
export const maskReasons = ['personalData', 'namedPerson', 'insult', 'secrecy'] as const;
export type MaskReason = (typeof maskReasons)[number];

/** The closed list of reasons for not counting a contribution. */
export const exclusionReasons = ['test', 'sentTwice', 'spam', 'notAddressedToUs'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Ages as they are asked for: in bands, never a date of birth. */
export const ageBands = ['under13', '13-17', '18-29', '30-44', '45-64', '65-79', '80plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The longest comment, in code points. */
export const longestComment = 4000;

/** Why somebody may report what is shown: the reasons for withholding it, or another one in words. */
export const complaintReasons = [...withholdReasons, 'other'] as const;
export type ComplaintReason = (typeof complaintReasons)[number];
export const longestComplaint = 1000;

/** As what somebody at the municipality answers in public. */
export const answeringRoles = ['politician', 'official'] as const;
export type AnsweringRole = (typeof answeringRoles)[number];
/** The language that an answer is written in. */
export const answeringLanguages = ['sv', 'en'] as const;
export type AnsweringLanguage = (typeof answeringLanguages)[number];
export const longestAnswer = 4000;

/** The longest parts of a proposal, in code points. */
export const longestPart = { title: 120, what: 3000, why: 2000, place: 200 } as const;

/** What is worth seeing on a receipt, each kind once. */
export const demoCases = [
  'accommodated',
  'notAccommodated',
  'measure',
  'ownAnswer',
  'masked',
  'withheld',
  'excluded',
  'underWay',
] as const;
export type DemoCase = (typeof demoCases)[number];
