import { ErrorPage } from '@/components/page/error-page';
import { texts } from '@/lib/text/server';

/** Nothing is found at an address of the office, or nothing that this person may know of. */
export default function OfficeNotFound() {
  const say = texts('sv');
  return (
    <ErrorPage title={say('page.missing.title')} lead={say('page.missing.lead')}>
      <p>
        <a href="/kontor">{say('page.closedDoor.back')}</a>
      </p>
    </ErrorPage>
  );
}
