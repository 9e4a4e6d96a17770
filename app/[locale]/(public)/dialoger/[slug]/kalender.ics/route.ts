import { datedDialogues } from '@/lib/feed/calendar-queries';
import { followedDialogue } from '@/lib/feed/happenings';
import { localeOf } from '@/lib/text/server';
import { calendarAnswer, nothingToFollow } from '../../../feed-answer';

/** The days of one dialogue. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/dialoger/[slug]/kalender.ics'>,
) {
  const { locale: language, slug } = await params;
  const locale = localeOf(language);
  const dialogue = await followedDialogue(slug);
  if (!dialogue) return nothingToFollow();
  return calendarAnswer(request, locale, await datedDialogues(locale, dialogue.id), dialogue);
}
