import { ProseSection } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { writtenOut } from '@/lib/core/time';
import type { LeftToRead } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';

/** What an elected representative has left to read, in one calm sentence, and the way to what is decided first. */
export function ReadingWork({ left: { count, first }, say }: { left: LeftToRead; say: Say }) {
  if (!first) return null;
  const { id, title, decisionOn } = first;
  return (
    <ProseSection heading={say('reading.office.work')} wide>
      <p>{say('reading.office.left', { count })}</p>
      <p>
        {decisionOn
          ? say('reading.office.first', { title, day: writtenOut(decisionOn, 'sv') })
          : say('reading.office.firstUndated', { title })}
      </p>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <ButtonLink href={`/kontor/lasrum/${id}`}>{say('reading.office.readFirst')}</ButtonLink>
        <a href="/kontor/lasrum">{say('reading.office.toRoom')}</a>
      </p>
    </ProseSection>
  );
}
