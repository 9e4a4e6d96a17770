import { ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { addDays, dayOf, writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

/** What whoever asked for an answer was promised: within two weeks. */
const answeredWithin = 14;

export type Barrier = {
  id: string;
  what: string;
  place: string;
  language: string;
  receivedAt: Date;
  contact: string | null;
  handling: string | null;
  handledAt: Date | null;
  handledBy: string | null;
};

type Props = { barrier: Barrier; now: Date; say: Say; children?: React.ReactNode };

/** An obstacle as it was told, and what was done about it or the form that says so. */
export function BarrierItem({ barrier, now, say, children }: Props) {
  const { what, place, contact, receivedAt, handledAt, handling, handledBy, language } = barrier;
  const received = dayOf(receivedAt);
  const isLate = !handledAt && addDays(received, answeredWithin) < dayOf(now);
  const [title = '', ...rest] = what.split('\n');
  return (
    <ListItem
      title={title}
      titleLang={language === 'sv' ? undefined : language}
      state={
        <StateTag state={handledAt ? 'past' : isLate ? 'overdue' : 'present'}>
          {say(
            handledAt
              ? 'pages.barriers.stateDone'
              : isLate
                ? 'pages.barriers.stateLate'
                : 'pages.barriers.stateWaiting',
          )}
        </StateTag>
      }
      facts={[
        say('pages.barriers.received', { day: writtenOut(received, 'sv') }),
        ...(place ? [say('pages.barriers.place', { place })] : []),
        contact ? say('pages.barriers.contact', { contact }) : say('pages.barriers.noContact'),
      ]}
    >
      {rest.filter(Boolean).map((line, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <p key={position} lang={language}>
          {line}
        </p>
      ))}
      {handledAt ? (
        <>
          <p>{handling}</p>
          <p>
            {say('pages.barriers.handled', {
              day: writtenOut(dayOf(handledAt), 'sv'),
              name: handledBy ?? '',
            })}
          </p>
        </>
      ) : (
        children
      )}
    </ListItem>
  );
}
