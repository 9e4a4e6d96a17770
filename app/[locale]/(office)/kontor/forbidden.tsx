import { ErrorPage } from '@/components/page/error-page';
import { texts } from '@/lib/text/server';

/** A signed-in person without the role that the page needs. */
export default function Forbidden() {
  const say = texts('sv');
  return (
    <ErrorPage title={say('page.closedDoor.title')} lead={say('page.closedDoor.lead')}>
      <p>
        <a href="/kontor">{say('page.closedDoor.back')}</a>
      </p>
    </ErrorPage>
  );
}
