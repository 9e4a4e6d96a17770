import { nameIn } from '@/lib/dialogue/published-texts';
import { asDecided } from '@/lib/dialogue/written';
import { publishedIn } from '@/lib/dialogue/written-queries';
import { calendarEvents, type DatedDialogue } from '@/lib/feed/calendar-events';
import { calendarPath, dialogueFeed, type FollowedDialogue } from '@/lib/feed/dialogue-feed';
import type { FeedReader } from '@/lib/feed/entries';
import { icalendar } from '@/lib/feed/icalendar';
import type { Happening } from '@/lib/feed/told';
import { type Locale, localeOf, texts } from '@/lib/text/server';
import { fileAnswer } from '@/lib/web/file-answer';
import { installation } from '@/lib/web/installation';
import { publicPath } from '@/lib/web/locale-path';
import { publicOrigin } from '@/lib/web/origin';

/** The reader of a file that is read away from our pages: every address in it is a whole one. */
export function distantReader(locale: Locale): FeedReader {
  return {
    locale,
    say: texts(locale),
    address: (page) => `${publicOrigin()}${publicPath(locale, page)}`,
    written: asDecided,
  };
}

/** A feed of these happenings, in the language of the address. */
export async function atomAnswer(
  request: Request,
  language: string,
  happenings: readonly Happening[],
  dialogue?: FollowedDialogue,
): Promise<Response> {
  const locale = localeOf(language);
  const [settings, written] = await Promise.all([installation(), publishedIn(locale, dialogue?.id)]);
  const municipality = settings?.municipality ?? 'Genklang';
  const body = dialogueFeed(
    happenings,
    { municipality, dialogue },
    { ...distantReader(locale), written, other: distantReader(locale === 'sv' ? 'en' : 'sv') },
  );
  return fileAnswer(request, body, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Content-Language': locale,
  });
}

/** The calendar of these dialogues, in the language of the address. */
export async function calendarAnswer(
  request: Request,
  locale: Locale,
  dialogues: readonly DatedDialogue[],
  dialogue?: FollowedDialogue,
): Promise<Response> {
  const municipality = (await installation())?.municipality ?? 'Genklang';
  const reader = distantReader(locale);
  const body = icalendar({
    name: dialogue
      ? reader.say('feed.title', { title: nameIn(dialogue, 'title', locale).text, municipality })
      : reader.say('feed.titleAll', { municipality }),
    language: locale,
    self: reader.address(calendarPath(dialogue?.slug)),
    events: dialogues.flatMap((one) => calendarEvents(one, reader)),
  });
  return fileAnswer(request, body, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Language': locale,
  });
}

/** Gone since the address was looked up, or asked for when that could not be done. */
export function nothingToFollow(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
}
