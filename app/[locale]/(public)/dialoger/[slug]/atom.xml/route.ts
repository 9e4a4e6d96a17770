import { followedDialogue, happenings } from '@/lib/feed/happenings';
import { atomAnswer, nothingToFollow } from '../../../feed-answer';

/** What has happened in one dialogue. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/dialoger/[slug]/atom.xml'>) {
  const { locale, slug } = await params;
  const dialogue = await followedDialogue(slug);
  if (!dialogue) return nothingToFollow();
  return atomAnswer(request, locale, await happenings(dialogue.id), dialogue);
}
