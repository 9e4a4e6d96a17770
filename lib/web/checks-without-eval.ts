import * as z from 'zod/mini';

/**
 * In the browser zod is not to try whether it may compile its checks: the pages' security policy forbids that,
 * and would report the attempt. Imported before the first schema is made.
 */
if (typeof window !== 'undefined') z.config({ jitless: true });
