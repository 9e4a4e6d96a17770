import { hoursKept, writeDraft } from '@/lib/contribution/draft';
import { receiptOf, type StoredReceipt } from '@/lib/contribution/receipt-queries';
import { localeOf } from '@/lib/text/server';
import { typedValues } from './form-state';
import { isOwnOrigin } from './origin';
import { secondsLeftOf, secondsToWait } from './rate-limit';
import { seeOther } from './resident-form-answer';
import { readForm } from './resident-form-body';
import { isUnavailable } from './unavailable';
import { plainPage } from './unavailable-page';

/**
 * The receipt of a code, for a reader from this network. Wrong codes are counted; whoever has tried too many
 * gets the same answer as for a wrong one, whatever the code.
 */
export async function receiptFor(
  typed: string,
  headers: Headers,
): Promise<{ code: string; receipt: StoredReceipt } | 'missing' | 'tooMany'> {
  if ((await secondsLeftOf('wrongCode', headers)) > 0) return 'tooMany';
  const found = await receiptOf(typed);
  if (found) return found;
  await secondsToWait('wrongCode', headers);
  return 'missing';
}

/** Takes a typed code to its receipt, or back to the form with what was typed. */
export async function findReceipt(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ('refused' in read) return plainPage({ locale: 'sv', reason: read.refused });
  const values = typedValues(read.form);
  const locale = localeOf([values.language].flat()[0]);
  const typed = ([values.kod].flat()[0] ?? '').slice(0, 100);
  const { headers } = request;
  const sent = { action: '/api/kvitto', values: { kod: typed, language: locale }, textField: 'kod' };
  if (headers.has('origin') && !isOwnOrigin(headers)) return plainPage({ locale, reason: 'foreign', sent });
  try {
    const found = await receiptFor(typed, headers);
    if (typeof found === 'object') return seeOther(locale, `/kvitto/${found.code}`);
    if (found === 'tooMany') return seeOther(locale, '/kvitto?fel=manga');
    const why = typed.trim() === '' ? 'receipt.error.empty' : 'receipt.error.code';
    const draft = { values: { kod: typed }, errors: { kod: why } };
    const token = await writeDraft('receipt-code', draft, hoursKept.refused);
    return seeOther(locale, `/kvitto?utkast=${token}`);
  } catch (error) {
    return plainPage({ locale, reason: isUnavailable(error) ? 'unavailable' : 'failed', sent });
  }
}
