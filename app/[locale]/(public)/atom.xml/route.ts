import { happenings } from '@/lib/feed/happenings';
import { atomAnswer } from '../feed-answer';

/** What has happened in every dialogue. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/atom.xml'>) {
  return atomAnswer(request, (await params).locale, await happenings());
}
