import type { ExclusionReason } from '@/lib/contribution/model';
import type { PublicMeeting } from '@/lib/contribution/public-meetings';
import type { ParticipationLevel } from '@/lib/dialogue/model';
import type { Disposition } from '@/lib/response/model';
import type { MatterOutcome, ReportFigures, ReportKind } from './model';

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
  changedAt: Date | null;
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

type Line = { id: string; number: number; heading: string; body: string; contributions: number };

export type PublicLine = Line & {
  /** How many of the contributions are shown in public; the others are counted, never listed. */
  published: number;
  themes: { theme: PublicTheme; how: string }[];
  links: PublicLink[];
  quotations: PublicQuotation[];
};

type Found = {
  dialogue: {
    id: string;
    slug: string;
    title: string;
    question: string;
    committee: string;
    registryNumber: string;
    level: ParticipationLevel | null;
    opensAt: Date | null;
    closesAt: Date | null;
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
  links: (PublicLink & { ofLine: number })[];
  quotations: PublicQuotation[];
  exclusions: { reason: ExclusionReason; contributions: number }[];
};

/** A version as it is read: what the page, and the PDF, are both made from. */
export type PublicReport = Omit<Found, 'lines' | 'lineThemes' | 'links' | 'quotations'> & {
  lines: PublicLine[];
  /** Themes whose answer was changed after the version was published. */
  changed: PublicTheme[];
  /** Themes that were not met, or only partly. */
  notMet: PublicTheme[];
  /** The newest version of the dialogue, when this is not it. */
  newer: PublicVersion | undefined;
};

/** Everything of a version, with each part under the line that it belongs to. */
export function reportOf(found: Found): PublicReport {
  const { lines, lineThemes, links, quotations, ...rest } = found;
  const themes = new Map(found.themes.map((theme) => [theme.themeId, theme]));
  const [newest] = found.versions;
  return {
    ...rest,
    lines: lines.map((line) => {
      const ofLine = links.filter(({ lineId }) => lineId === line.id);
      return {
        ...line,
        published: ofLine[0]?.ofLine ?? 0,
        themes: lineThemes.flatMap(({ lineId, themeId, how }) => {
          const theme = themes.get(themeId);
          return lineId === line.id && theme ? [{ theme, how }] : [];
        }),
        links: ofLine,
        quotations: quotations.filter(({ lineId }) => lineId === line.id),
      };
    }),
    changed: found.themes.filter(({ changedAt }) => changedAt !== null),
    notMet: found.themes.filter(({ disposition }) => disposition !== null && notMet.includes(disposition)),
    newer: newest && newest.id !== found.report.id ? newest : undefined,
  };
}

const notMet: readonly Disposition[] = ['partly', 'notAccommodated', 'outOfScope', 'deferred'];
