import { datedDialogues } from '@/lib/feed/calendar-queries';
import { localeOf } from '@/lib/text/server';
import { calendarAnswer } from '../feed-answer';

/** The days of every dialogue. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/kalender.ics'>) {
  const locale = localeOf((await params).locale);
  return calendarAnswer(request, locale, await datedDialogues(locale));
}
