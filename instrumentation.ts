/**
 * Gives the front door (`bin/serve/error-documents.mjs`), which runs outside the framework in the same process,
 * the words of the pages that could not be shown.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { errorDocument } = await import('./lib/web/error-document');
  Object.assign(globalThis, { [Symbol.for('genklang.errorDocument')]: errorDocument });
}
