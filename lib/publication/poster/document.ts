import { dayOf, hourOf, writtenOut } from '@/lib/core/time';
import type { PublicDialoguePage } from '@/lib/dialogue/public-dialogue';
import { nameIn, publishedTexts } from '@/lib/dialogue/published-texts';
import { standingOf } from '@/lib/dialogue/standing';
import { type Locale, texts as wordsIn } from '@/lib/text/server';

/** Whom the poster is from, and how they are reached. */
export type PosterSender = {
  municipality: string;
  phone: string;
  hours: string;
  email: string;
  /** The short address, as it is written on paper and as a program opens it. */
  address: string;
};

/** Stands for what is said in another language inside a sentence. */
const aside = '\u0001';

/** Is there something to take part in, so that a poster is worth putting up? */
export function hasPoster({ dialogue, now }: Pick<PublicDialoguePage, 'dialogue' | 'now'>): boolean {
  return ['open', 'announced'].includes(standingOf(dialogue, now));
}

/** The languages that there can be a poster in: Swedish, and English once the question is asked in it. */
export function posterLanguages({ paragraphs }: Pick<PublicDialoguePage, 'paragraphs'>): Locale[] {
  return publishedTexts(paragraphs, 'en').languages.includes('en') ? ['sv', 'en'] : ['sv'];
}

/** The words of a poster, out of what the public page says now; plain strings for the template. */
export function posterDocument(
  { dialogue, paragraphs, now }: PublicDialoguePage,
  sender: PosterSender,
  qr: string,
  locale: Locale,
) {
  const say = wordsIn(locale);
  const texts = publishedTexts(paragraphs, locale);
  const day = (when: Date | string | null) => (when ? writtenOut(when, locale) : '');
  const [contactBefore = '', contactAfter = ''] = say('poster.contactWords', {
    phone: sender.phone,
    hours: aside,
    email: sender.email,
  }).split(aside);
  const shown = sender.address.replace(/^https?:\/\//, '');
  const opens =
    standingOf(dialogue, now) === 'announced' ? say('poster.opens', { date: day(dialogue.opensAt) }) : '';
  return {
    lang: locale,
    title: say('poster.title', { title: nameIn(dialogue, 'title', locale).text }),
    author: sender.municipality,
    municipality: sender.municipality,
    service: say('page.service'),
    question: nameIn(dialogue, 'question', locale),
    lead: [opens, say('poster.closes', { date: day(dialogue.closesAt) })].filter(Boolean).join(' '),
    decides: say('poster.decides', {
      organ: dialogue.decidingOrgan ?? dialogue.committee,
      date: day(dialogue.decisionOn),
    }),
    how: {
      heading: say('poster.how'),
      scan: say('poster.scan'),
      address: sender.address,
      shown,
      qr,
      qrAlt: say('poster.qrAlt', { address: shown }),
      anonymous: say('poster.anonymous'),
    },
    meetings: {
      heading: say('poster.meetings'),
      items: comingMeetings(dialogue.activities ?? [], now).map(({ id, startsAt }) => ({
        when: whenOf(startsAt, locale),
        what: [texts.part('activityTitle', id), texts.part('activityPlace', id)].filter(
          (words) => words !== undefined,
        ),
      })),
    },
    contact: {
      heading: say('poster.contact'),
      before: contactBefore,
      // In the municipality's own words, which are Swedish.
      hours: { text: sender.hours, language: 'sv' },
      after: contactAfter,
    },
  };
}

/** As many as there is room for on one sheet; the web page has them all. */
const MOST_MEETINGS = 5;

function comingMeetings(activities: readonly { id: string; startsAt: string | null }[], now: Date) {
  return activities
    .flatMap(({ id, startsAt }) => (startsAt === null ? [] : [{ id, startsAt: new Date(startsAt) }]))
    .filter(({ startsAt }) => startsAt > now)
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .slice(0, MOST_MEETINGS);
}

function whenOf(moment: Date, locale: Locale): string {
  const date = writtenOut(dayOf(moment), locale);
  const hour = hourOf(moment);
  if (hour === '00:00') return date;
  return wordsIn(locale)('poster.at', { date, hour: locale === 'sv' ? hour.replace(':', '.') : hour });
}
