import { type Draft, hoursKept, readDraft, writeDraft } from '@/lib/contribution/draft';
import { newDraftCode, typedDraftCode } from '@/lib/contribution/draft-code';
import { adviceOn } from '@/lib/contribution/store-sent';
import { resident } from '@/lib/core/actor';
import { perform, sqlStateOf } from '@/lib/core/perform';
import type { FieldErrors } from '@/lib/core/refusal';
import { fieldsOf, readAnswers } from '@/lib/survey/answers';
import type { SurveyDefinition } from '@/lib/survey/model';
import { askedSurveyAt } from '@/lib/survey/public-queries';
import { printOf } from '@/lib/survey/seen';
import { sentBefore, surveyDraft } from '@/lib/survey/sending';
import { submitSurvey } from '@/lib/survey/submit-survey';
import { firstErrors, pageNumber, splitAt, withPage } from '@/lib/survey/turning';
import { type Locale, localeOf } from '@/lib/text/server';
import { type FormValues, typedValues } from './form-state';
import { log } from './log';
import { isOwnOrigin } from './origin';
import { secondsToWait } from './rate-limit';
import { seeOther } from './resident-form-answer';
import { readForm } from './resident-form-body';
import { isUnavailable } from './unavailable';
import { type PlainReason, plainPage } from './unavailable-page';

/**
 * Takes one page of a survey. Everything answered so far lies in a draft, so that pages can be turned both
 * ways without script; the last page sends it all. Whatever happens, what was written comes back.
 */
export async function receiveSurvey(request: Request, slug: string): Promise<Response> {
  const read = await readForm(request);
  if ('refused' in read) return plainPage({ locale: 'sv', reason: read.refused });
  const values = typedValues(read.form);
  const locale = localeOf(one(values.language));
  const sent = { action: new URL(request.url).pathname, values };
  const keptText = (reason: PlainReason, waitSeconds?: number) =>
    plainPage({ locale, reason, waitSeconds, sent });

  const { headers } = request;
  const saysWhence = headers.has('origin');
  if (saysWhence && !isOwnOrigin(headers)) return keptText('foreign');
  const wait = await secondsToWait(saysWhence ? 'turning' : 'withoutOrigin', headers);
  if (wait > 0) return keptText('tooMany', wait);
  try {
    const asked = await askedSurveyAt(slug);
    if (!asked) return keptText('missing');
    return (await new Turn(slug, locale, asked.definition, values).taken()) ?? keptText('missing');
  } catch (error) {
    // Names only: the message of a failed query holds what was written.
    log.error(
      {
        form: surveyDraft,
        type: error instanceof Error ? error.name : typeof error,
        code: sqlStateOf(error),
      },
      'a page of a survey was not taken',
    );
    return keptText(isUnavailable(error) ? 'unavailable' : 'failed');
  }
}

/** One posted page on its way: kept, and on to where it leads. */
class Turn {
  readonly #page: number;
  #code = '';
  #draft: string | undefined;
  /** What was answered before has been kept for as long as it is. */
  #gone = false;
  #answers: FormValues = {};
  #machinery: FormValues = {};

  constructor(
    private readonly slug: string,
    private readonly locale: Locale,
    private readonly definition: SurveyDefinition,
    private readonly posted: FormValues,
  ) {
    this.#page = pageNumber(definition, one(posted.sida));
  }

  /** Where the page leads; nothing when its dialogue is not there. */
  async taken(): Promise<Response | undefined> {
    await this.#remember();
    const print = printOf(this.definition);
    const changed = one(this.#machinery.asked) !== print;
    if (this.posted.later !== undefined) return this.#keep(this.#page, {}, '&sparat=ja');
    const sent = this.#gone ? await this.#sentBefore() : undefined;
    if (sent?.receipt && this.posted.till !== 'back') {
      return seeOther(this.locale, `/kvitto/${sent.receipt.code}?nytt=ja`);
    }
    if (changed) {
      this.#machinery.asked = print;
      return this.#keep(1, { form: 'survey.conflict.newVersion' });
    }
    if (this.#gone && this.definition.pages.length > 1) {
      const isSent = sent?.receipt || sent?.sentSomethingElse;
      return this.#keep(1, { form: isSent ? 'survey.conflict.sent' : 'survey.conflict.gone' });
    }
    if (this.posted.till === 'back') return this.#keep(Math.max(1, this.#page - 1), {});
    const lacking = this.#lacking();
    if (Object.keys(lacking).length > 0) return this.#keep(this.#page, lacking);
    if (this.#page < this.definition.pages.length) return this.#keep(this.#page + 1, {});
    return this.#send();
  }

  /** What was answered before, with this page written anew. A draft that is gone is begun again, with this page. */
  async #remember(): Promise<void> {
    const given = one(this.posted.utkast) ?? '';
    const typed = typedDraftCode(given);
    const draft = typed ? await readDraft(surveyDraft, typed) : undefined;
    this.#gone = given !== '' && !draft;
    this.#draft = draft && typed;
    this.#code = this.#draft ?? newDraftCode();
    const before = draft?.values ?? {};
    const { key, opened, asked, website, kept } = { ...this.posted, ...before };
    const known = one(asked) === printOf(this.definition) ? this.#page : undefined;
    this.#answers = withPage(this.definition, known, before, this.posted);
    this.#machinery = Object.fromEntries(
      Object.entries({
        key: key ?? crypto.randomUUID(),
        opened,
        asked,
        website: one(website) || one(this.posted.website),
        kept: this.posted.later === undefined ? kept : 'ja',
      }).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
    );
  }

  /** What has to be mended on this page, and what its writer is asked to think about once. */
  #lacking(): FieldErrors {
    const items = this.definition.pages[this.#page - 1]?.items ?? [];
    const { given, errors } = readAnswers(items, this.#answers);
    const advice =
      this.posted.asIs === undefined ? adviceOn(given.texts.map(({ text }) => text).join('\n')) : {};
    return { ...errors, ...advice };
  }

  /** The receipt of the same last page, sent before; its draft went with it. */
  async #sentBefore() {
    const { key, asked } = this.#machinery;
    const { here: values } = splitAt(this.definition, this.#page, this.#answers);
    return sentBefore({
      key: one(key) ?? '',
      slug: this.slug,
      asked: one(asked) ?? '',
      language: this.locale,
      before: one(this.posted.before) ?? '',
      values,
    });
  }

  async #send(): Promise<Response | undefined> {
    const { here, elsewhere } = splitAt(this.definition, this.#page, this.#answers);
    const outcome = await perform(submitSurvey, resident, {
      ...this.#machinery,
      slug: this.slug,
      language: this.locale,
      values: here,
      before: elsewhere,
      draft: this.#draft,
    });
    if (outcome.ok) {
      const { code, changed } = outcome.value;
      return seeOther(this.locale, `/kvitto/${code}?nytt=${changed ? 'igen' : 'ja'}`);
    }
    if (outcome.kind === 'missing') return undefined;
    if (outcome.kind !== 'invalid') return this.#keep(this.#page, { form: outcome.reason });
    const first = firstErrors(this.definition, this.#answers);
    return this.#keep(first?.page ?? this.#page, first?.errors ?? outcome.fields);
  }

  async #keep(page: number, errors: FieldErrors, more = ''): Promise<Response> {
    const draft: Draft = { values: { ...this.#answers, ...this.#machinery, sida: String(page) }, errors };
    const hours = this.#machinery.kept ? hoursKept.onRequest : hoursKept.refused;
    await writeDraft(surveyDraft, draft, hours, this.#code);
    const form = `/dialoger/${encodeURIComponent(this.slug)}/delta/enkat`;
    return seeOther(this.locale, `${form}?utkast=${this.#code}&sida=${page}${more}`);
  }
}

/** The fields of a survey that hold answers, for whoever shows what is kept. */
export function answersIn(definition: SurveyDefinition, values: FormValues): FormValues {
  const fields = fieldsOf(definition.pages.flatMap(({ items }) => items));
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)));
}

function one(value: string | string[] | undefined): string | undefined {
  return [value].flat()[0];
}
