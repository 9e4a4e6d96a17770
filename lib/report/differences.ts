import type { Disposition } from '@/lib/response/model';
import type { ReportFigures } from './model';

export type ComparedLine = { number: number; heading: string; body: string; contributions: number };

export type ComparedTheme = {
  themeId: string;
  label: string;
  contributions: number;
  disposition: Disposition | null;
  answer: string | null;
};

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

export type ReportDifferences = {
  texts: { field: (typeof comparedTexts)[number]; before: string; after: string }[];
  lines: {
    added: ComparedLine[];
    removed: ComparedLine[];
    changed: { before: ComparedLine; after: ComparedLine }[];
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
    lines: { added, removed, changed: pairs.filter((pair) => !sameLine(pair.before, pair.after)) },
    figures: comparedFigures
      .map((name) => ({ name, before: before.figures[name], after: after.figures[name] }))
      .filter((figure) => figure.before !== figure.after),
    themes: changedThemes(before.themes, after.themes),
  };
}

/** Is there anything at all that differs? */
export function isDifferent({ texts, lines, figures, themes }: ReportDifferences): boolean {
  const inLines = lines.added.length + lines.removed.length + lines.changed.length;
  return texts.length + figures.length + themes.length + inLines > 0;
}

type Pair = { before: ComparedLine; after: ComparedLine };

/**
 * A line has no identity across versions: it is the same one when its heading is, else when its text is, else
 * when it stands in the same place.
 */
function paired(before: readonly ComparedLine[], after: readonly ComparedLine[]) {
  let removed = [...before];
  let added = [...after];
  const pairs: Pair[] = [];
  for (const trait of ['heading', 'body', 'number'] as const) {
    const unmatched: ComparedLine[] = [];
    for (const line of added) {
      const same = removed.find((earlier) => earlier[trait] === line[trait]);
      if (same) {
        pairs.push({ before: same, after: line });
        removed = removed.filter((earlier) => earlier !== same);
      } else unmatched.push(line);
    }
    added = unmatched;
  }
  pairs.sort((a, b) => a.after.number - b.after.number);
  return { pairs, added, removed };
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

function sameTheme(a: ComparedTheme | null, b: ComparedTheme | null): boolean {
  return (
    a?.label === b?.label &&
    a?.contributions === b?.contributions &&
    a?.disposition === b?.disposition &&
    a?.answer === b?.answer
  );
}

type FrozenPair = { contributionId: string; themeId: string; disposition: Disposition | null };

/** How many contributions of a published version have another answer now than the version gives them. */
export function answersChangedSince(frozen: readonly FrozenPair[], now: readonly FrozenPair[]): number {
  const inForce = new Map(now.map((pair) => [`${pair.contributionId} ${pair.themeId}`, pair.disposition]));
  const changed = frozen.filter((pair) => {
    const answer = inForce.get(`${pair.contributionId} ${pair.themeId}`);
    return answer !== undefined && answer !== null && answer !== pair.disposition;
  });
  return new Set(changed.map(({ contributionId }) => contributionId)).size;
}
