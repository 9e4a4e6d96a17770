import { createHmac } from 'node:crypto';
import { publicDb } from '@/db/client';
import { earlierSending, type SendingIdentity, sendingIdentity } from '@/lib/contribution/receipt';
import { meant } from '@/lib/core/typed';
import type { AnswerValues } from './answers';

/** The name of a survey among drafts. */
export const surveyDraft = 'survey';

/** How a survey was sent: everything that tells two sendings apart, as its last page can say it again. */
type Sending = {
  /** The idempotency key. */
  key: string;
  slug: string;
  asked: string;
  language: string;
  /** The print of what was answered on the pages before. */
  before: string;
  /** What was answered on the last page. */
  values: AnswerValues;
};

/**
 * A fingerprint of answers, which the last page carries for those on the pages before it: their draft is gone
 * once they are sent, and the same page sent again must still be known. Keyed with the form's own key, so that
 * nobody can try guessed answers against it.
 */
export function printOfAnswers(key: string, values: AnswerValues): string {
  return createHmac('sha256', key).update(inOrder(values).join('\n')).digest('hex');
}

/** What an idempotency key and a body are to a survey. */
export function surveyIdentity({ key, slug, asked, language, before, values }: Sending): SendingIdentity {
  return sendingIdentity(key, [slug, asked, language, before, ...inOrder(values)]);
}

/** What was sent before from the same form, when its last page is all that is left of it. */
export function sentBefore(sending: Sending) {
  return earlierSending(publicDb(), surveyIdentity(sending));
}

function inOrder(values: AnswerValues): string[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => JSON.stringify([name, Array.isArray(value) ? value.map(meant) : meant(value)]));
}
