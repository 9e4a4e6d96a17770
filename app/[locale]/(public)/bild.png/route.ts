import { localeOf, texts } from '@/lib/text/server';
import { installation } from '@/lib/web/installation';
import { pictureAnswer } from '../picture';

/** The picture of every page that is not about one dialogue. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/bild.png'>) {
  const say = texts(localeOf((await params).locale));
  return pictureAnswer(request, {
    municipality: (await installation())?.municipality ?? 'Genklang',
    service: say('page.service'),
    words: say('feed.picture.words'),
    fact: say('feed.picture.fact'),
  });
}
