import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { NoteList } from '@/components/reading/note-list';
import { RoomLinks } from '@/components/reading/room-links';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { ownNotes } from '@/lib/reading/queries';
import { texts } from '@/lib/text/server';
import { dialogueInRoom } from '../../load';
import { keep } from '../actions';

const say = texts('sv');

export const metadata: Metadata = { title: say('reading.notes.title') };

/** What have I written to myself? */
export default async function OwnNotesPage({
  params,
}: PageProps<'/[locale]/kontor/lasrum/[id]/anteckningar'>) {
  const { actor, dialogue } = await dialogueInRoom((await params).id);
  const notes = await ownNotes(actor.personId, dialogue.id);
  return (
    <Stack>
      <PageHeading
        kicker={dialogue.title}
        title={say('reading.notes.title')}
        lead={say('reading.notes.lead')}
      />
      <RoomLinks dialogueId={dialogue.id} current="notes" say={say} />
      {notes.length > 0 ? (
        <NoteList dialogueId={dialogue.id} notes={notes} remove={keep} say={say} />
      ) : (
        <EmptyState heading={say('reading.notes.emptyHeading')}>{say('reading.notes.emptyText')}</EmptyState>
      )}
    </Stack>
  );
}
