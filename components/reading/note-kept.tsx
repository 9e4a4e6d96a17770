import type { Say } from '@/lib/text/server';

const words = { sparad: 'reading.note.savedBefore', borttagen: 'reading.note.removedBefore' } as const;
const toldAs = { saved: 'sparad', removed: 'borttagen' } as const;

/** What the address of the page that comes next tells of the note to the text before. */
export function noteInAddress(note: keyof typeof toldAs | undefined): string {
  return note ? `?anteckning=${toldAs[note]}` : '';
}

/** What became of the note that went along when the reader went on; it comes with the page, so nothing moves. */
export function NoteKept({ told, say }: { told: unknown; say: Say }) {
  if (told !== 'sparad' && told !== 'borttagen') return null;
  return <p role="status">{say(words[told])}</p>;
}
