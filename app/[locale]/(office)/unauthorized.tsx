import { headers } from 'next/headers';
import { ErrorPage } from '@/components/page/error-page';
import { texts } from '@/lib/text/server';
import { pathHeader } from '@/lib/web/request-headers';

/** The session is over, or was never there. Without the office's frame, which names who is signed in. */
export default async function Unauthorized() {
  const say = texts('sv');
  const path = (await headers()).get(pathHeader) ?? '/kontor';
  return (
    <main id="innehall" className="public-main">
      <ErrorPage title={say('page.signedOut.title')} lead={say('page.signedOut.lead')}>
        <p>
          <a href={`/logga-in?callbackUrl=${encodeURIComponent(path)}`}>{say('page.signedOut.signIn')}</a>
        </p>
      </ErrorPage>
    </main>
  );
}
