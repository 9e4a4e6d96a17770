import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { isOwnOrigin, ownPath, publicOrigin } from './origin';
import { signInOptions } from './sign-in-options';

type Handler = (
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>;

/** Passes a request to next-auth under one of its own actions. */
export async function throughNextAuth(request: NextRequest, ...action: string[]): Promise<Response> {
  const handler: Handler = NextAuth(signInOptions());
  return handler(request, { params: Promise.resolve({ nextauth: action }) });
}

/**
 * Begins a sign-in from the plain form on the sign-in page. The page sets no cookie, so the post must say
 * that it comes from a page of ours; next-auth's own token is then made and used within this one request.
 */
export async function beginSignIn(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return seeOther('/logga-in?fel=foreign');
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const callbackUrl = ownPath(text('callbackUrl'));
  const csrfToken = await freshToken();
  if (text('provider') === 'oidc') {
    const answer = await posted(['signin', 'oidc'], { csrfToken, callbackUrl });
    return withRelativeHome(answer, callbackUrl);
  }
  const answer = await posted(['callback', 'demo'], { csrfToken, callbackUrl, personId: text('personId') });
  return withRelativeHome(answer, callbackUrl);
}

async function freshToken(): Promise<string> {
  const answer = await throughNextAuth(new NextRequest(`${publicOrigin()}/api/auth/csrf`), 'csrf');
  const jar = await cookies();
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const isSecure = /;\s*secure/i.test(line);
    jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: isSecure,
    });
  }
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  return csrfToken;
}

function posted(action: string[], fields: Record<string, string>): Promise<Response> {
  const request = new NextRequest(`${publicOrigin()}/api/auth/${action.join('/')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
  return throughNextAuth(request, ...action);
}

/** Our own addresses are answered as paths, so that a demo may be read under any name of the machine. */
function withRelativeHome(answer: Response, callbackUrl: string): Response {
  const to = answer.headers.get('location') ?? '';
  const headers = new Headers(answer.headers);
  if (to.startsWith(`${publicOrigin()}/`)) headers.set('location', to.slice(publicOrigin().length));
  else if (!URL.canParse(to)) headers.set('location', callbackUrl);
  if (headers.get('location')?.includes('/api/auth/')) headers.set('location', '/logga-in?fel=refused');
  return new Response(null, { status: 303, headers });
}

/** A redirect after a post. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
