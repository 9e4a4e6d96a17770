import { cookies } from 'next/headers';
import { perform } from '@/lib/core/perform';
import { endSession } from '@/lib/people/end-session';
import { isOwnOrigin } from '@/lib/web/origin';
import { getActor, sessionId } from '@/lib/web/session';
import { sessionCookieName } from '@/lib/web/session-cookie';
import { seeOther } from '@/lib/web/sign-in';

/** Ends the session in the database, then takes the cookie away. */
export async function POST(request: Request) {
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  const [actor, session] = await Promise.all([getActor(), sessionId()]);
  if (actor && session) await perform(endSession, actor, { sessionId: session });
  (await cookies()).delete(sessionCookieName());
  return seeOther('/logga-in?utloggad=1');
}
