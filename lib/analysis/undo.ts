import { z } from 'zod';
import { exclusionReasons } from '@/lib/contribution/model';

const span = z.object({
  textVersion: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
});

/** How one contribution was coded at a moment. It travels with the page, so it is read as input. */
export const codedState = z.object({
  contributionId: z.uuid(),
  excluded: z.enum(exclusionReasons).nullable(),
  themes: z.array(z.object({ themeId: z.uuid(), passages: z.array(span) })),
});
export type CodedState = z.output<typeof codedState>;

/** What the page remembers, the latest last. */
export const undoable = z.array(codedState).max(20);

type Passage = z.output<typeof span>;
export type StepBack =
  | { do: 'uncode'; themeId: string }
  | { do: 'code'; themeId: string; passage?: Passage }
  | { do: 'exclude'; reason: CodedState['excluded'] };

/** The steps from how a contribution is coded now to how it was: away first, then on again. */
export function stepsBack(now: CodedState, before: CodedState): StepBack[] {
  const changed = ({ themeId, passages }: CodedState['themes'][number], other: CodedState) =>
    !other.themes.some((theme) => theme.themeId === themeId && same(theme.passages, passages));
  const away = now.themes
    .filter((theme) => changed(theme, before))
    .map(({ themeId }): StepBack => ({ do: 'uncode', themeId }));
  const back = before.themes
    .filter((theme) => changed(theme, now))
    .flatMap(({ themeId, passages }): StepBack[] =>
      passages.length === 0
        ? [{ do: 'code', themeId }]
        : passages.map((passage) => ({ do: 'code', themeId, passage })),
    );
  const counted: StepBack[] =
    now.excluded === before.excluded ? [] : [{ do: 'exclude', reason: before.excluded }];
  return [...away, ...back, ...counted];
}

function same(a: readonly Passage[], b: readonly Passage[]): boolean {
  return (
    a.length === b.length &&
    a.every((one) =>
      b.some(
        ({ textVersion, start, end }) =>
          textVersion === one.textVersion && start === one.start && end === one.end,
      ),
    )
  );
}
