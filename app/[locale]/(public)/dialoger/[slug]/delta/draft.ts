import { cache } from 'react';
import type { Reader } from '@/components/dialogue/reader';
import { type DraftForm, readDraft } from '@/lib/contribution/draft';
import { personalDataKinds } from '@/lib/contribution/personal-data';
import { addDays, dayOf, writtenOut } from '@/lib/core/time';
import type { TextKey } from '@/lib/text/keys';
import { errorText, type Locale } from '@/lib/text/server';

type ErrorKey = Extract<TextKey, `${'contribution' | 'proposal'}.error.${string}`>;
type Search = Promise<Record<string, string | string[] | undefined>>;

/** What a form's page shows of a draft: errors at the fields, advice apart, and everything that was typed. */
export async function formDraft(form: DraftForm, search: Search) {
  const { utkast, sparat } = await search;
  const token = [utkast].flat()[0];
  const draft = token ? await draftOf(form, token) : undefined;
  const { key, opened, ...values } = draft?.values ?? {};
  const all = draft?.errors ?? {};
  return {
    gone: token !== undefined && !draft,
    token: draft && token,
    saved: sparat !== undefined && draft !== undefined,
    values,
    key: [key].flat()[0],
    opened: [opened].flat()[0],
    advice: personalDataKinds.filter((kind) => `advice.${kind}` in all),
    /** Was the writer told of proposals that are like this one? */
    similar: 'advice.similar' in all,
    errors: Object.fromEntries(
      Object.entries(all).filter(([name]) => name !== 'form' && !name.startsWith('advice.')),
    ),
  };
}

export type FormDraft = Awaited<ReturnType<typeof formDraft>>;

const draftOf = cache((form: DraftForm, token: string) => readDraft(form, token));

/** The errors of a draft in the reader's words. Nobody chosen to read it is said along with what else is wrong. */
export function draftErrors(
  { errors, values }: FormDraft,
  audienceChoice: string,
  { say }: Reader,
): Record<string, string> {
  const refused = Object.keys(errors).length > 0;
  const lacking = audienceChoice === 'choice' && refused && !values.audience;
  const all = lacking ? { ...errors, audience: 'contribution.error.audience' } : errors;
  return Object.fromEntries(Object.entries(all).map(([name, key]) => [name, errorText(say, key)]));
}

/** What the browser's tab says: an error first, then advice, then what the page is. */
export function draftTitle({ errors, advice }: FormDraft, title: string, { say }: Reader): string {
  const before = Object.keys(errors).length > 0 ? say('form.errorTitle') : '';
  const after = advice.length > 0 ? `${say('contribution.advice.heading')} – ${title}` : title;
  return `${before} ${after}`.trim();
}

/** The last day of a draft that was saved on request. */
export function savedUntil(now: Date, locale: Locale): string {
  return writtenOut(addDays(dayOf(now), 7), locale);
}

/** The words of the errors that a form of a resident can have besides those of every form, by their keys. */
export function formMessages({ say }: Reader, own: readonly ErrorKey[]): Record<string, string> {
  const keys: ErrorKey[] = [...own, 'contribution.error.unreadable', 'contribution.error.audience'];
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}

/** The same for a form with one text. */
export function commentMessages(reader: Reader): Record<string, string> {
  return formMessages(reader, ['contribution.error.text', 'contribution.error.tooLong']);
}
