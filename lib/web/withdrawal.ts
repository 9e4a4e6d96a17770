import { withdrawContribution } from '@/lib/contribution/withdraw-contribution';
import { resident } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { localeOf } from '@/lib/text/server';
import { isOwnOrigin } from './origin';
import { secondsLeftOf, secondsToWait } from './rate-limit';
import { seeOther } from './resident-form-answer';
import { readForm } from './resident-form-body';
import { isUnavailable } from './unavailable';
import { plainPage } from './unavailable-page';

/** The holder of a receipt takes a text off the website, and is back on the receipt, which says so. */
export async function withdrawFromPage(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ('refused' in read) return plainPage({ locale: 'sv', reason: read.refused });
  const text = (name: string) => String(read.form.get(name) ?? '').slice(0, 100);
  const locale = localeOf(text('language'));
  const { headers } = request;
  if (headers.has('origin') && !isOwnOrigin(headers)) return plainPage({ locale, reason: 'foreign' });
  try {
    if ((await secondsLeftOf('wrongCode', headers)) > 0) return seeOther(locale, '/kvitto?fel=manga');
    const code = text('kod');
    const outcome = await perform(withdrawContribution, resident, { code, contributionId: text('inlagg') });
    if (!outcome.ok && (outcome.kind === 'missing' || outcome.kind === 'invalid')) {
      await secondsToWait('wrongCode', headers);
      return seeOther(locale, '/kvitto?fel=kod');
    }
    // Whatever else came out of it, the receipt says how things stand.
    return seeOther(locale, `/kvitto/${encodeURIComponent(code)}`);
  } catch (error) {
    return plainPage({ locale, reason: isUnavailable(error) ? 'unavailable' : 'failed' });
  }
}
