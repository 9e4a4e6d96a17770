import type { PageKind } from './page-kind';
import { plainStyleSource } from './plain-style';

export type HeaderSituation = {
  kind: PageKind;
  nonce: string;
  isHttps: boolean;
  isDevelopment: boolean;
  /** A draft's id stands in the address. */
  holdsDraft: boolean;
  /** Nothing is found at the address. */
  isMissing: boolean;
  /** Where the sign-in form may lead on to. */
  issuerOrigin?: string;
  /** Whose map tiles the public pages show, where the installation has chosen any. */
  tileOrigin?: string;
};

/** The security policy of a page. A stored text cannot know the nonce, so what it smuggles in does not run. */
export function contentSecurityPolicy(situation: HeaderSituation): string {
  const { nonce, isDevelopment, kind, issuerOrigin, tileOrigin } = situation;
  const hasMap = tileOrigin && (kind === 'reading' || kind === 'form');
  const evaluation = isDevelopment ? " 'unsafe-eval'" : '';
  // What is not a page answers with one where it could not do as it was asked.
  const ownStyle = kind === 'endpoint' || kind === 'file' ? ` ${plainStyleSource}` : '';
  const formTargets = kind === 'signIn' && issuerOrigin ? `'self' ${issuerOrigin}` : "'self'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "script-src-attr 'none'",
    `style-src 'self' 'nonce-${nonce}'${ownStyle}`,
    // The development overlay of the framework sets styles by script; nothing of ours does.
    `style-src-attr ${isDevelopment ? "'unsafe-inline'" : "'none'"}`,
    `img-src 'self' data:${hasMap ? ` ${tileOrigin}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${formTargets}`,
    "frame-ancestors 'none'",
    'report-uri /api/csp',
  ].join('; ');
}

/** Every header that an answer of this kind carries, besides the content security policy. */
export function securityHeaders(situation: HeaderSituation): Record<string, string> {
  const { kind, isHttps, holdsDraft, isMissing } = situation;
  const isPrivateAddress = kind === 'receipt' || holdsDraft;
  const isForEverybody = kind === 'reading' && !holdsDraft && !isMissing;
  // Fresh at every visit, but Back leads to the same form with its key: what is sent twice is then known again.
  const isOwnForm = kind === 'form' && !holdsDraft && !isMissing;
  const headers: Record<string, string> = {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // `strict-origin` sends no path, and keeps the Origin of a post that `no-referrer` would make null.
    'Referrer-Policy': isPrivateAddress ? 'strict-origin' : 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  if (kind !== 'file' || isMissing) {
    headers['Cache-Control'] = isForEverybody
      ? 'public, s-maxage=1'
      : isOwnForm
        ? 'private, no-cache'
        : 'no-store';
  }
  if (!isForEverybody && kind !== 'file') headers['X-Robots-Tag'] = 'noindex';
  if (isHttps) headers['Strict-Transport-Security'] = 'max-age=31536000';
  return headers;
}
