import { Notice } from '@/components/ui/notice';
import type { Say } from '@/lib/text/server';

type Props = {
  /** The theme that most people raise of those that still lack an answer. */
  next: { id: string; label: string } | undefined;
  /** Where the themes are answered. */
  path: string;
  say: Say;
};

/** It is saved, and here is what to answer next. */
export function SavedAnswer({ next, path, say }: Props) {
  return (
    <Notice kind="success" heading={say('response.saved.heading')} announce>
      <p>
        {next ? (
          <a href={`${path}/${next.id}`}>{say('response.saved.next', { theme: next.label })}</a>
        ) : (
          <a href={path}>{say('response.saved.all')}</a>
        )}
      </p>
    </Notice>
  );
}
