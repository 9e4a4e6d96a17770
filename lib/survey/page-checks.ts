import '@/lib/web/checks-without-eval';
import * as z from 'zod/mini';

/**
 * What the browser checks of a survey's page before it is sent: nothing. The server keeps what was answered,
 * and backwards or for later there is nothing to mend.
 */
export const pageChecks = z.looseObject({});
