import { ProseSection } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import type { Say } from '@/lib/text/server';

/** What an elected representative has left to read, in one calm sentence. */
export function ReadingWork({ left, say }: { left: number; say: Say }) {
  return (
    <ProseSection heading={say('reading.office.work')} wide>
      <p>{say('reading.office.left', { count: left })}</p>
      <p>
        <ButtonLink href="/kontor/lasrum">{say('reading.office.toRoom')}</ButtonLink>
      </p>
    </ProseSection>
  );
}
