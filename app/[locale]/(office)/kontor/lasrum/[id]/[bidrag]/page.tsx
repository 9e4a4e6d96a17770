import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Stack } from '@/components/page/layout';
import { NoteKept } from '@/components/reading/note-kept';
import { ReadText } from '@/components/reading/read-text';
import { ReadingForm } from '@/components/reading/reading-form';
import { ReadingKeys } from '@/components/reading/reading-keys';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { nextUnread } from '@/lib/reading/order';
import { contributionToRead } from '@/lib/reading/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInRoom } from '../../load';
import { write } from '../actions';

type Props = PageProps<'/[locale]/kontor/lasrum/[id]/[bidrag]'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, bidrag } = await params;
  const { dialogue, order } = await dialogueInRoom(id);
  const number = order.findIndex((entry) => entry.id === bidrag) + 1;
  return { title: `${say('reading.read.title', { number, all: order.length })}: ${dialogue.title}` };
}

/** One contribution, and nothing else to think of. */
export default async function ReadPage({ params, searchParams }: Props) {
  const [{ id, bidrag }, { anteckning }] = await Promise.all([params, searchParams]);
  const { actor, dialogue, order } = await dialogueInRoom(id);
  const at = order.findIndex((entry) => entry.id === bidrag);
  const here = order[at];
  const contribution = here && (await contributionToRead(actor.personId, dialogue.id, here.id));
  if (!here || !contribution) notFound();
  const home = `/kontor/lasrum/${dialogue.id}`;
  const link = (entry: { id: string } | undefined, text: string) =>
    entry && { href: `${home}/${entry.id}`, text };
  return (
    <div className="max-w-[40rem]">
      <Stack>
        <PageHeading
          kicker={<a href={home}>{dialogue.title}</a>}
          title={say('reading.read.title', { number: at + 1, all: order.length })}
        />
        <NoteKept told={anteckning} say={say} />
        <ReadText contribution={contribution} say={say} />
        <ReadingForm
          key={here.id}
          action={write}
          dialogueId={dialogue.id}
          contribution={contribution}
          isRead={here.readAt !== null}
          next={nextUnread(order, here.id)}
          say={say}
        />
        <Pagination
          label={say('reading.read.browse')}
          previous={link(order[at - 1], say('reading.read.previous'))}
          next={link(order[at + 1], say(here.readAt ? 'reading.read.next' : 'reading.read.skip'))}
        />
        <ReadingKeys words={sv.reading.keys} />
      </Stack>
    </div>
  );
}
