import { publicDialogueHead } from '@/lib/dialogue/public-queries';
import { pictureFact } from '@/lib/feed/picture-fact';
import { localeOf, texts } from '@/lib/text/server';
import { installation } from '@/lib/web/installation';
import { nothingToFollow } from '../../../feed-answer';
import { pictureAnswer } from '../../../picture';

/** The picture of a dialogue's pages: who asks, what, and until when. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/dialoger/[slug]/bild.png'>) {
  const { locale: language, slug } = await params;
  const locale = localeOf(language);
  const say = texts(locale);
  const [found, settings] = await Promise.all([publicDialogueHead(slug), installation()]);
  if (!found) return nothingToFollow();
  return pictureAnswer(request, {
    municipality: settings?.municipality ?? 'Genklang',
    service: say('page.service'),
    words: found.dialogue.question,
    fact: pictureFact(found.dialogue, found.now, { locale, say }),
  });
}
