import { splitLocale } from './locale-path';

/**
 * What sort of page an address is; it decides headers and who is let through.
 * - `reading`: the same for everybody, may be held by a shared cache for a second
 * - `form`: a public page with a key or something typed in it
 * - `receipt`: its address is the permission to read it (receipts)
 * - `signIn`, `office`: for staff
 * - `file`: not a page, but the same for everybody; its route says how long it may be held
 * - `endpoint`: not a page
 */
export type PageKind = 'reading' | 'form' | 'receipt' | 'signIn' | 'office' | 'file' | 'endpoint';

const reading = [
  /^\/$/,
  /^\/dialoger$/,
  /^\/dialoger\/[^/]+$/,
  /^\/dialoger\/[^/]+\/inlagg(\/[^/]+)?$/,
  /^\/dialoger\/[^/]+\/forslag$/,
  /^\/dialoger\/[^/]+\/sprak\/[^/]+$/,
  /^\/dialoger\/[^/]+\/rapport(\/[^/]+(\/skillnader)?)?$/,
  /^\/uppfoljning$/,
  /^\/(om|tillganglighet|personuppgifter|regler)$/,
];

/** What is made of all dialogues or of one, for other programs than a browser. */
const followed = /^((\/dialoger\/[^/]+)?\/(atom\.xml|kalender\.ics|bild\.png)|\/dialoger\.(csv|xlsx))$/;

/** The kind of an address. What is not known to be for everybody is treated as personal. */
export function pageKind(pathname: string): PageKind {
  const { path } = splitLocale(pathname);
  if (followed.test(path)) return 'file';
  if (/^\/api\/dialoger\/[^/]+\/rapport\/[^/]+\/pdf$/.test(path)) return 'file';
  if (/^\/(api\/|healthz$|readyz$)/.test(path)) return 'endpoint';
  if (/^\/kontor(\/|$)/.test(path)) return 'office';
  if (path === '/logga-in') return 'signIn';
  if (/^\/kvitto\/./.test(path)) return 'receipt';
  return reading.some((pattern) => pattern.test(path)) ? 'reading' : 'form';
}
