import type { z } from 'zod';
import { type DraftForm, hoursKept, readDraft, writeDraft } from '@/lib/contribution/draft';
import { resident } from '@/lib/core/actor';
import { type Outcome, perform, sqlStateOf } from '@/lib/core/perform';
import type { FieldErrors } from '@/lib/core/refusal';
import type { UseCase } from '@/lib/core/use-case';
import { type Locale, localeOf } from '@/lib/text/server';
import { type FormValues, typedValues } from './form-state';
import { formValues } from './form-values';
import { log } from './log';
import { isOwnOrigin } from './origin';
import { secondsToWait } from './rate-limit';
import { seeOther } from './resident-form-answer';
import { readForm } from './resident-form-body';
import { isUnavailable } from './unavailable';
import { type PlainReason, plainPage } from './unavailable-page';

type ResidentForm<Schema extends z.ZodType, Subject, Value> = {
  useCase: UseCase<Schema, Subject, Value>;
  /** The form's name among drafts. */
  name: DraftForm;
  /** What the address says besides the form. */
  address: Record<string, string>;
  /** The page with the form on it, without language. */
  page: string;
  /** The fields that come back with the form, and the one that holds what was written, where one does. */
  fields: readonly string[];
  textField?: string;
  /** Where to go afterwards, without language. */
  done: (value: Value) => string;
};

/**
 * Takes a resident's plain form: from our own page or from nowhere, not too large, not too many. Whatever
 * happens, what was written comes back: as a receipt, on the form with its errors, or on a page that needs
 * no database.
 */
export async function receiveResident<Schema extends z.ZodType, Subject, Value>(
  request: Request,
  form: ResidentForm<Schema, Subject, Value>,
): Promise<Response> {
  const read = await readForm(request);
  if ('refused' in read) return plainPage({ locale: 'sv', reason: read.refused });
  const values = typedValues(read.form);
  const locale = localeOf([values.language].flat()[0]);
  const action = new URL(request.url).pathname;
  const keptText = (reason: PlainReason, waitSeconds?: number) =>
    plainPage({ locale, reason, waitSeconds, sent: { action, values, textField: form.textField } });

  const { headers } = request;
  const saysWhence = headers.has('origin');
  if (saysWhence && !isOwnOrigin(headers)) return keptText('foreign');
  const wait = await secondsToWait(saysWhence ? 'sending' : 'withoutOrigin', headers);
  if (wait > 0) return keptText('tooMany', wait);
  try {
    if (values.later !== undefined) return await saveForLater(form, locale, values);
    const outcome = await perform(form.useCase, resident, {
      ...formValues(read.form),
      ...form.address,
    });
    if (outcome.ok) return seeOther(locale, form.done(outcome.value));
    if (outcome.kind === 'missing') return keptText('missing');
    return await backToForm(form, locale, values, errorsOf(outcome));
  } catch (error) {
    // Names only: the message of a failed query holds what was written.
    log.error(
      { form: form.name, type: error instanceof Error ? error.name : typeof error, code: sqlStateOf(error) },
      'a form of a resident was not taken',
    );
    return keptText(isUnavailable(error) ? 'unavailable' : 'failed');
  }
}

type DraftedForm = Pick<ResidentForm<z.ZodType, unknown, unknown>, 'name' | 'page' | 'fields'>;

async function backToForm(form: DraftedForm, locale: Locale, values: FormValues, errors: FieldErrors) {
  const token = await keep(form, values, errors, hoursKept.refused);
  return seeOther(locale, `${form.page}?utkast=${token}`);
}

async function saveForLater(form: DraftedForm, locale: Locale, values: FormValues) {
  const token = await keep(form, values, {}, hoursKept.onRequest);
  return seeOther(locale, `${form.page}?utkast=${token}&sparat=ja`);
}

/** Keeps what was typed: in the draft that the form was opened from, so that one text is in one draft. */
async function keep(form: DraftedForm, values: FormValues, errors: FieldErrors, hours: number) {
  const given = [values.draft].flat()[0];
  const known = given !== undefined && (await readDraft(form.name, given)) !== undefined;
  const draft = { values: keptValues(form, values), errors };
  return writeDraft(form.name, draft, hours, known ? given : undefined);
}

function keptValues({ fields }: DraftedForm, values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)));
}

/** A refusal of the whole form stands under `form`. */
function errorsOf(
  outcome: Exclude<Extract<Outcome<unknown>, { ok: false }>, { kind: 'missing' }>,
): FieldErrors {
  return outcome.kind === 'invalid' ? outcome.fields : { form: outcome.reason };
}
