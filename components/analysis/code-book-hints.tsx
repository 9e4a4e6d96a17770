import { Details } from '@/components/ui/details';
import type { CodeBookHint } from '@/lib/analysis/hints';
import type { Say } from '@/lib/text/server';

type Props = { hints: readonly CodeBookHint[]; labelOf: (themeId: string) => string; say: Say };

/** What the code book may be asked. Quiet: none of it is wrong, and none of it stops anything. */
export function CodeBookHints({ hints, labelOf, say }: Props) {
  if (hints.length === 0) return null;
  return (
    <Details summary={`${say('analysis.book.hints')} (${hints.length})`}>
      <ul>
        {hints.map((hint) =>
          hint.kind === 'thin' ? (
            <li key={hint.themeId}>
              {say('analysis.book.thin', { count: hint.contributions, theme: labelOf(hint.themeId) })}
            </li>
          ) : (
            <li key={`${hint.themeId}-${hint.otherId}`}>
              {say('analysis.book.alike', {
                theme: labelOf(hint.themeId),
                other: labelOf(hint.otherId),
                percent: Math.round(100 * hint.share),
              })}
            </li>
          ),
        )}
      </ul>
    </Details>
  );
}
