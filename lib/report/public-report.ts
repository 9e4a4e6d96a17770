import type { ExclusionReason } from '@/lib/contribution/model';
import type { PublicMeeting } from '@/lib/contribution/public-meetings';
import type { ParticipationLevel, TranslatedNames } from '@/lib/dialogue/model';
import type { Answered, Disposition } from '@/lib/response/model';
import type { QuestionResult } from '@/lib/survey/model';
import type { AdoptingRole, MatterOutcome, ReportFigures, ReportKind } from './model';

export type PublicVersion = {
  id: string;
  kind: ReportKind;
  number: number;
  publishedAt: Date;
  cutOff: Date;
  receivedAfter: number;
};

export type PublicTheme = {
  themeId: string;
  /** "No theme". */
  reserved: boolean;
  label: string;
  definition: string;
  contributions: number;
  assessment: string | null;
  answer: string | null;
  disposition: Disposition | null;
  reason: string | null;
  forwardedTo: string | null;
  deferredUntil: string | null;
  change: string | null;
  laterAnswer: string | null;
  laterDisposition: Disposition | null;
  laterReason: string | null;
  laterForwardedTo: string | null;
  laterDeferredUntil: string | null;
  laterChange: string | null;
  changedAt: Date | null;
  changedAs: AdoptingRole | null;
};

/** One contribution's answer under one theme, before and after it was changed. */
export type PublicPairChange = {
  /** Only where the contribution has a page of its own; the others are counted. */
  contributionId: string | null;
  themeId: string;
  changedAt: Date | null;
  changedAs: AdoptingRole | null;
  before: Answered;
  after: Answered;
};

/** What one contribution was answered with apart from its theme. */
export type PublicOwnAnswer = Answered & { contributionId: string; themeId: string };

/** Where a line stands in one version. */
export type LinePlace = {
  reportId: string;
  kind: ReportKind;
  number: number;
  identity: string;
  line: number;
};

export type PublicQuotation = {
  id: string;
  lineId: string;
  language: string;
  body: string | null;
  standing: 'published' | 'withheld' | 'withdrawn' | 'erased';
  contributionId: string | null;
};

export type PublicLink = {
  lineId: string;
  contributionId: string;
  how: string;
  language: string;
  receivedAt: Date;
  body: string | null;
};

type Line = {
  id: string;
  identity: string;
  number: number;
  heading: string;
  body: string;
  contributions: number;
};

export type PublicLine = Line & {
  /** How many of the contributions are shown in public; the others are counted, never listed. */
  published: number;
  /** Where it stood in the version before, in that one's numbers. */
  before: LinePlace | undefined;
  themes: { theme: PublicTheme; how: string }[];
  /** The closed questions of the survey that it answers, and what they were answered with. */
  questions: { result: QuestionResult; how: string }[];
  links: PublicLink[];
  quotations: PublicQuotation[];
};

type Found = {
  dialogue: {
    id: string;
    slug: string;
    title: string;
    question: string;
    translated?: TranslatedNames | null;
    committee: string;
    registryNumber: string;
    level: ParticipationLevel | null;
    opensAt: Date | null;
    closesAt: Date | null;
    /** It was broken off before its time. */
    interrupted: boolean;
  };
  report: PublicVersion & {
    language: string;
    summary: string;
    method: string;
    unknown: string;
    figures: ReportFigures;
    decisionOrgan: string | null;
    decidedOn: string | null;
    decisionParagraph: string | null;
    decisionRegistryNumber: string | null;
    decisionOutcome: MatterOutcome | null;
    decisionBody: string | null;
    decisionDissent: string | null;
  };
  /** What could be changed and what was decided already, as published with the dialogue. */
  promised: { paragraphId: string; field: string; language: string; body: string }[];
  /** Those that the version counts. */
  meetings: PublicMeeting[];
  versions: (PublicVersion & { summary: string; language: string })[];
  lines: Line[];
  themes: PublicTheme[];
  lineThemes: { lineId: string; themeId: string; how: string }[];
  lineQuestions: { lineId: string; questionId: string; how: string }[];
  links: (PublicLink & { ofLine: number })[];
  quotations: PublicQuotation[];
  exclusions: { reason: ExclusionReason; contributions: number }[];
  places: LinePlace[];
  /** Of the answers that single contributions have apart from their theme: how many of each. */
  ownCounts: { disposition: Disposition | null; answers: number }[];
  /** The first of those that stand beside a contribution with a page of its own. */
  ownAnswers: PublicOwnAnswer[];
  changedPairs: (PublicPairChange & { laterReportId: string | null })[];
};

/** A version as it is read: what the page, and the PDF, are both made from. */
export type PublicReport = Omit<
  Found,
  'lines' | 'lineThemes' | 'lineQuestions' | 'links' | 'quotations' | 'places' | 'changedPairs'
> & {
  lines: PublicLine[];
  /** Answers that were changed after the version was published: of themes, and of single contributions. */
  changed: { themes: PublicTheme[]; pairs: PublicPairChange[]; count: number };
  /** Answers to single contributions that this version changed, against the final version before it. */
  changedHere: PublicPairChange[];
  /** The version that was published before this one. */
  before: PublicVersion | undefined;
  /** Themes that were not met, or only partly. */
  notMet: PublicTheme[];
  /** The newest version of the dialogue, when this is not it. */
  newer: PublicVersion | undefined;
};

/** Everything of a version, with each part under the line that it belongs to. */
export function reportOf(found: Found): PublicReport {
  const { lines, lineThemes, lineQuestions, links, quotations, places, changedPairs, ...rest } = found;
  const themes = new Map(found.themes.map((theme) => [theme.themeId, theme]));
  const [newest] = found.versions;
  const before = versionBefore(found.versions, found.report);
  const changedThemes = found.themes.filter(({ changedAt }) => changedAt !== null);
  const changedSince = changedPairs.filter(({ laterReportId }) => laterReportId === null);
  return {
    ...rest,
    lines: lines.map((line) => {
      const ofLine = links.filter(({ lineId }) => lineId === line.id);
      return {
        ...line,
        published: ofLine[0]?.ofLine ?? 0,
        before: places.find(
          ({ reportId, identity }) => reportId === before?.id && identity === line.identity,
        ),
        themes: lineThemes.flatMap(({ lineId, themeId, how }) => {
          const theme = themes.get(themeId);
          return lineId === line.id && theme ? [{ theme, how }] : [];
        }),
        questions: (found.report.figures.questions ?? []).flatMap((result) =>
          lineQuestions
            .filter(({ lineId, questionId }) => lineId === line.id && questionId === result.questionId)
            .map(({ how }) => ({ result, how })),
        ),
        links: ofLine,
        quotations: quotations.filter(({ lineId }) => lineId === line.id),
      };
    }),
    changed: {
      themes: changedThemes,
      pairs: changedSince,
      count: changedThemes.length + changedSince.length,
    },
    changedHere: changedPairs.filter(({ laterReportId }) => laterReportId === found.report.id),
    before,
    notMet: found.themes.filter(({ disposition }) => disposition !== null && notMet.includes(disposition)),
    newer: newest && newest.id !== found.report.id ? newest : undefined,
  };
}

/** The version that was published last before this one; the versions come newest first. */
export function versionBefore<Version extends { id: string }>(
  versions: readonly Version[],
  { id }: { id: string },
): Version | undefined {
  const place = versions.findIndex((version) => version.id === id);
  return place < 0 ? undefined : versions[place + 1];
}

/** How many answers to single contributions did not give their authors what they wanted, or only partly. */
export function ownNotMet(ownCounts: PublicReport['ownCounts']): number {
  return ownCounts
    .filter(({ disposition }) => disposition !== null && notMet.includes(disposition))
    .reduce((sum, { answers }) => sum + answers, 0);
}

const notMet: readonly Disposition[] = ['partly', 'notAccommodated', 'outOfScope', 'deferred'];
