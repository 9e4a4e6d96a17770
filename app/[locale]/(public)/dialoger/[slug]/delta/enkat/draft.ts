import { cache } from 'react';
import { readDraft } from '@/lib/contribution/draft';
import { typedDraftCode } from '@/lib/contribution/draft-code';
import { personalDataKinds } from '@/lib/contribution/personal-data';
import { answerField, otherField } from '@/lib/survey/answers';
import type { SurveyDefinition } from '@/lib/survey/model';
import { questionsOf } from '@/lib/survey/rules';
import { surveyDraft } from '@/lib/survey/sending';

type Search = Promise<Record<string, string | string[] | undefined>>;

/** What has been answered so far, under the code in the address, and what has to be mended. */
export async function answersSoFar(search: Search) {
  const { utkast, sida, sparat } = await search;
  const given = [utkast].flat()[0];
  const code = given === undefined ? undefined : typedDraftCode(given);
  const draft = code ? await draftOf(code) : undefined;
  const errors = draft?.errors ?? {};
  return {
    /** A code was given that leads to nothing. */
    gone: given !== undefined && !draft,
    saved: sparat !== undefined && draft !== undefined,
    code: draft && code,
    /** The page in the address; else where it was left. */
    page: [sida ?? draft?.values.sida].flat()[0],
    values: draft?.values ?? {},
    errors,
    advice: personalDataKinds.filter((kind) => `advice.${kind}` in errors),
  };
}

const draftOf = cache((code: string) => readDraft(surveyDraft, code));

/** The words that somebody has written so far, for when they cannot be sent. */
export function wordsIn(definition: SurveyDefinition, values: Record<string, string | string[]>): string {
  return questionsOf(definition)
    .flatMap((question) => {
      const field = 'options' in question ? otherField(question.id) : answerField(question.id);
      const isText = 'options' in question || question.kind === 'shortText' || question.kind === 'longText';
      const text = isText ? [values[field] ?? ''].flat().join('\n') : '';
      return text === '' ? [] : [text];
    })
    .join('\n\n');
}
