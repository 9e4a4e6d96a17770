import { dayOf, hourOf, writtenOut } from '@/lib/core/time';
import type { PublicDialoguePage } from '@/lib/dialogue/public-dialogue';
import { publishedTexts } from '@/lib/dialogue/published-texts';
import { standingOf } from '@/lib/dialogue/standing';
import type { Say } from '@/lib/text/server';

/** Whom the poster is from, and how they are reached. */
export type PosterSender = {
  municipality: string;
  phone: string;
  hours: string;
  email: string;
  /** The short address, as it is written on paper and as a program opens it. */
  address: string;
};

/** Is there something to take part in, so that a poster is worth putting up? */
export function hasPoster({ dialogue, now }: Pick<PublicDialoguePage, 'dialogue' | 'now'>): boolean {
  return ['open', 'announced'].includes(standingOf(dialogue, now));
}

/** The words of a poster, out of what the public page says now; plain strings for the template. */
export function posterDocument(
  { dialogue, paragraphs, now }: PublicDialoguePage,
  sender: PosterSender,
  qr: string,
  say: Say,
) {
  const texts = publishedTexts(paragraphs, 'sv');
  const day = (when: Date | string | null) => (when ? writtenOut(when, 'sv') : '');
  const shown = sender.address.replace(/^https?:\/\//, '');
  const opens =
    standingOf(dialogue, now) === 'announced' ? say('poster.opens', { date: day(dialogue.opensAt) }) : '';
  return {
    lang: 'sv',
    title: say('poster.title', { title: dialogue.title }),
    author: sender.municipality,
    municipality: sender.municipality,
    service: say('page.service'),
    question: dialogue.question,
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
        when: whenOf(startsAt, say),
        what: [texts.part('activityTitle', id)?.text, texts.part('activityPlace', id)?.text]
          .filter(Boolean)
          .join(', '),
      })),
    },
    contact: {
      heading: say('poster.contact'),
      words: say('poster.contactWords', { phone: sender.phone, hours: sender.hours, email: sender.email }),
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

function whenOf(moment: Date, say: Say): string {
  const date = writtenOut(dayOf(moment), 'sv');
  return hourOf(moment) === '00:00'
    ? date
    : say('poster.at', { date, hour: hourOf(moment).replace(':', '.') });
}
