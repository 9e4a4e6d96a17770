import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { type Standing, standingOf } from './lib/web/exists';
import { splitLocale } from './lib/web/locale-path';
import { tileServer } from './lib/web/map-tiles';
import { isHttps } from './lib/web/origin';
import { type PageKind, pageKind } from './lib/web/page-kind';
import { localeHeader, nonceHeader, pathHeader } from './lib/web/request-headers';
import { contentSecurityPolicy, type HeaderSituation, securityHeaders } from './lib/web/security-headers';
import { sessionCookieName } from './lib/web/session-cookie';

export const config = {
  matcher: ['/((?!_next/static/|fonts/|favicon.ico$|icon.svg$|robots.txt$|sitemap.xml$).*)'],
};

/** An address that no route has: it is answered with the whole of the page for what is missing. */
const nowhere = '/-/-';

/**
 * The front door: language from the path, security headers with a nonce, and the office's door. It never
 * answers "may they?": that is asked where something is read or written.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl;
  const kind = pageKind(pathname);
  const situation = situationOf(kind, searchParams.has('utkast'));
  if (kind === 'endpoint' || pathname.startsWith('/api/')) return withHeaders(NextResponse.next(), situation);

  const canonical = canonicalAddress(request);
  if (canonical) return withHeaders(NextResponse.redirect(canonical, 308), { ...situation, kind: 'form' });
  // What a form sends by script is answered by its action: a redirect would take what was typed away with it.
  const isAction = request.method === 'POST' && request.headers.has('next-action');
  if (kind === 'office' && !isAction && !request.cookies.has(sessionCookieName())) {
    return withHeaders(toSignIn(request), situation);
  }
  const { locale, path } = splitLocale(pathname);
  const standing = await standingFor(request, kind, locale);
  if (standing.is === 'moved') {
    const to = new URL(standing.to, request.url);
    to.search = request.nextUrl.search;
    return withHeaders(NextResponse.redirect(to, 308), situation);
  }
  const isMissing = standing.is === 'missing';
  const to = request.nextUrl.clone();
  to.pathname = isMissing ? nowhere : `/${locale}${path === '/' ? '' : path}`;

  const described: HeaderSituation = { ...situation, isMissing };
  const headers = new Headers(request.headers);
  headers.set(nonceHeader, situation.nonce);
  headers.set(localeHeader, locale);
  headers.set(pathHeader, path);
  // The framework reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', contentSecurityPolicy(described));
  return withHeaders(NextResponse.rewrite(to, { request: { headers } }), described);
}

function situationOf(kind: PageKind, holdsDraft: boolean): HeaderSituation {
  const issuer = process.env.OIDC_ISSUER;
  return {
    kind,
    nonce: randomBytes(16).toString('base64'),
    isHttps: isHttps(),
    isDevelopment: process.env.NODE_ENV === 'development',
    holdsDraft,
    isMissing: false,
    tileOrigin: tileServer()?.origin,
    issuerOrigin: issuer && URL.canParse(issuer) ? new URL(issuer).origin : undefined,
  };
}

/** One page has one address: Swedish is not spelled out, and staff pages are in Swedish only. */
function canonicalAddress(request: NextRequest): URL | undefined {
  const { pathname, search } = request.nextUrl;
  if (pathname !== '/sv' && !pathname.startsWith('/sv/')) return undefined;
  return new URL(`${pathname.slice(3) || '/'}${search}`, request.url);
}

function toSignIn(request: NextRequest): NextResponse {
  const to = new URL('/logga-in', request.url);
  to.searchParams.set('callbackUrl', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  return NextResponse.redirect(to, 303);
}

async function standingFor(request: NextRequest, kind: PageKind, locale: string): Promise<Standing> {
  const isForStaff = kind === 'office' || kind === 'signIn';
  if (isForStaff) return { is: locale === 'sv' ? 'there' : 'missing' };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { is: 'there' };
  return standingOf(request.nextUrl.pathname, request.headers);
}

function withHeaders(response: NextResponse, situation: HeaderSituation): NextResponse {
  response.headers.set('Content-Security-Policy', contentSecurityPolicy(situation));
  for (const [name, value] of Object.entries(securityHeaders(situation))) response.headers.set(name, value);
  return response;
}
