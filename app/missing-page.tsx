import { ErrorPage } from '@/components/page/error-page';
import { type Locale, texts } from '@/lib/text/server';
import { publicPath } from '@/lib/web/locale-path';

/** What a public address without a page says: what may have happened, and the ways on. */
export function MissingPage({ locale }: { locale: Locale }) {
  const say = texts(locale);
  const ways = [
    { page: '/', text: say('page.missing.start') },
    { page: '/dialoger', text: say('page.missing.dialogues') },
    { page: '/kvitto', text: say('page.missing.receipt') },
  ];
  return (
    <ErrorPage title={say('page.missing.title')} lead={say('page.missing.lead')}>
      <ul>
        {ways.map(({ page, text }) => (
          <li key={page}>
            <a href={publicPath(locale, page)}>{text}</a>
          </li>
        ))}
      </ul>
    </ErrorPage>
  );
}
