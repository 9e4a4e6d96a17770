import { ProseSection } from '@/components/page/layout';
import { Heading } from '@/components/ui/heading';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Notice = {
  id: string;
  kind: 'paused' | 'resumed' | 'extended' | 'closedEarly' | 'cancelled';
  body: string;
  at: Date;
};

/** What the public has been told since the dialogue was announced. */
export function Told({ notices, say }: { notices: readonly Notice[]; say: Say }) {
  if (notices.length === 0) return null;
  return (
    <ProseSection heading={say('publication.told.heading')}>
      {notices.map((notice) => (
        <section key={notice.id}>
          <Heading level={3}>
            {`${say(`publication.told.${notice.kind}`)}, ${writtenOut(notice.at, 'sv', true)}`}
          </Heading>
          {notice.body.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </ProseSection>
  );
}
