import '@/lib/web/checks-without-eval';
import * as z from 'zod/mini';

/** A receipt code as it is typed; whether there is such a receipt is for the server to say. */
export const codeInput = z.object({
  kod: z.string().check(z.trim(), z.minLength(1, { error: 'receipt.error.empty' })),
});
