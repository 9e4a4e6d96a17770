import words from '@/lib/text/sv/form-unanswered';
import type { Unanswered } from '@/lib/web/form-state';
import { ErrorSummary } from './error-summary';

/** Nothing came back: what is known of it, and that everything typed is still there. */
export function UnansweredNotice({ why }: { why: Unanswered }) {
  const { heading, text } = words[why];
  return (
    <ErrorSummary heading={heading} message={text}>
      {why === 'signedOut' ? (
        <p>
          <a href="/logga-in" target="_blank" rel="noreferrer">
            {words.signIn}
          </a>
        </p>
      ) : null}
    </ErrorSummary>
  );
}
