import { cache } from 'react';
import type { Reader } from '@/components/dialogue/reader';
import { readDraft } from '@/lib/contribution/draft';
import { personalDataKinds } from '@/lib/contribution/personal-data';
import { addDays, dayOf, writtenOut } from '@/lib/core/time';
import type { Locale } from '@/lib/text/server';

type Search = Promise<Record<string, string | string[] | undefined>>;

/** What the form's page shows of a draft: errors at the fields, advice apart, and everything that was typed. */
export async function commentDraft(search: Search) {
  const { utkast } = await search;
  const token = [utkast].flat()[0];
  const draft = token ? await draftOf(token) : undefined;
  const { key, opened, ...values } = draft?.values ?? {};
  const all = draft?.errors ?? {};
  return {
    gone: token !== undefined && !draft,
    values,
    key: [key].flat()[0],
    opened: [opened].flat()[0],
    advice: personalDataKinds.filter((kind) => `advice.${kind}` in all),
    errors: Object.fromEntries(
      Object.entries(all).filter(([name]) => name === 'text' || name === 'audience'),
    ),
  };
}

const draftOf = cache((token: string) => readDraft('comment', token));

/** The words of every error that the form can have, by its key. */
export function commentMessages({ say }: Reader): Record<string, string> {
  const keys = [
    'contribution.error.text',
    'contribution.error.tooLong',
    'contribution.error.unreadable',
    'contribution.error.audience',
  ] as const;
  return Object.fromEntries(keys.map((key) => [key, say(key)]));
}

/** The last day of a draft that was saved on request. */
export function savedUntil(now: Date, locale: Locale): string {
  return writtenOut(addDays(dayOf(now), 7), locale);
}
