import type { Answered } from '@/lib/response/model';
import type { ReportFigures } from './model';

export type ComparedLine = {
  /** The same in both versions, whatever its number and words are there. */
  identity: string;
  number: number;
  heading: string;
  body: string;
  contributions: number;
};

export type ComparedTheme = {
  themeId: string;
  label: string;
  contributions: number;
  answer: string | null;
  change: string | null;
} & Answered;

/** A version as far as it is compared with another one. */
export type ComparedVersion = {
  summary: string;
  method: string;
  unknown: string;
  lines: readonly ComparedLine[];
  figures: ReportFigures;
  themes: readonly ComparedTheme[];
};

export const comparedFigures = [
  'submissions',
  'headcount',
  'received',
  'answered',
  'excluded',
  'mentions',
] as const;
const comparedTexts = ['summary', 'method', 'unknown'] as const;

type LinePair = { before: ComparedLine; after: ComparedLine };

export type ReportDifferences = {
  texts: { field: (typeof comparedTexts)[number]; before: string; after: string }[];
  lines: {
    added: ComparedLine[];
    removed: ComparedLine[];
    changed: LinePair[];
    /** Says what it said, in another place. */
    moved: LinePair[];
  };
  figures: { name: (typeof comparedFigures)[number]; before: number; after: number }[];
  /** Themes whose answer or count differs; null where the theme is not in that version. */
  themes: { label: string; before: ComparedTheme | null; after: ComparedTheme | null }[];
};

/** What a later version says that an earlier one did not, and the other way round. */
export function reportDifferences(before: ComparedVersion, after: ComparedVersion): ReportDifferences {
  const { pairs, added, removed } = paired(before.lines, after.lines);
  return {
    texts: comparedTexts
      .map((field) => ({ field, before: before[field], after: after[field] }))
      .filter((text) => text.before !== text.after),
    lines: {
      added,
      removed,
      changed: pairs.filter((pair) => !sameLine(pair.before, pair.after)),
      moved: pairs.filter(
        (pair) => sameLine(pair.before, pair.after) && pair.before.number !== pair.after.number,
      ),
    },
    figures: comparedFigures
      .map((name) => ({ name, before: before.figures[name], after: after.figures[name] }))
      .filter((figure) => figure.before !== figure.after),
    themes: changedThemes(before.themes, after.themes),
  };
}

/** Is there anything at all that differs? */
export function isDifferent({ texts, lines, figures, themes }: ReportDifferences): boolean {
  const inLines = lines.added.length + lines.removed.length + lines.changed.length + lines.moved.length;
  return texts.length + figures.length + themes.length + inLines > 0;
}

/** The lines that both have, known by their identity, and those that only one has. */
function paired(before: readonly ComparedLine[], after: readonly ComparedLine[]) {
  const earlier = new Map(before.map((line) => [line.identity, line]));
  const kept = new Set(after.map(({ identity }) => identity));
  return {
    pairs: after.flatMap((line) => {
      const same = earlier.get(line.identity);
      return same ? [{ before: same, after: line }] : [];
    }),
    added: after.filter(({ identity }) => !earlier.has(identity)),
    removed: before.filter(({ identity }) => !kept.has(identity)),
  };
}

function sameLine(a: ComparedLine, b: ComparedLine): boolean {
  return a.heading === b.heading && a.body === b.body && a.contributions === b.contributions;
}

function changedThemes(before: readonly ComparedTheme[], after: readonly ComparedTheme[]) {
  const earlier = new Map(before.map((theme) => [theme.themeId, theme]));
  const later = new Set(after.map(({ themeId }) => themeId));
  return [
    ...after.map((theme) => ({
      label: theme.label,
      before: earlier.get(theme.themeId) ?? null,
      after: theme,
    })),
    ...before
      .filter(({ themeId }) => !later.has(themeId))
      .map((theme) => ({ label: theme.label, before: theme, after: null })),
  ].filter((pair) => !sameTheme(pair.before, pair.after));
}

const comparedInTheme = [
  'label',
  'contributions',
  'disposition',
  'answer',
  'reason',
  'forwardedTo',
  'deferredUntil',
  'change',
] as const;

function sameTheme(a: ComparedTheme | null, b: ComparedTheme | null): boolean {
  return comparedInTheme.every((part) => a?.[part] === b?.[part]);
}
