import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { NoteList } from '@/components/reading/note-list';
import { RoomHeading } from '@/components/reading/room-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { ownNotes } from '@/lib/reading/queries';
import { texts } from '@/lib/text/server';
import { dialogueInRoom } from '../../load';
import { keep } from '../actions';

type Props = PageProps<'/[locale]/kontor/lasrum/[id]/anteckningar'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dialogue } = await dialogueInRoom((await params).id);
  return { title: `${say('reading.notes.title')}: ${dialogue.title}` };
}

/** What have I written to myself? */
export default async function OwnNotesPage({ params }: Props) {
  const { actor, dialogue } = await dialogueInRoom((await params).id);
  const notes = await ownNotes(actor.personId, dialogue.id);
  return (
    <Stack>
      <RoomHeading dialogue={dialogue} current="notes" say={say} />
      <div className="prose">
        <h2>{say('reading.notes.title')}</h2>
        <p>{say('reading.notes.lead')}</p>
      </div>
      {notes.length > 0 ? (
        <NoteList dialogueId={dialogue.id} notes={notes} remove={keep} say={say} />
      ) : (
        <EmptyState heading={say('reading.notes.emptyHeading')} headingLevel={3}>
          {say('reading.notes.emptyText')}
        </EmptyState>
      )}
    </Stack>
  );
}
