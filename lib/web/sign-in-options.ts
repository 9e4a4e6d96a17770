import type { NextAuthOptions, Profile } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { absoluteHours } from '@/lib/people/session-limits';
import { demoAccounts } from '@/lib/people/sign-in-queries';
import { type Identity, recognise, sessionFor } from './identity';
import { log } from './log';
import { isHttps, ownPath, publicOrigin } from './origin';
import { sessionSecret } from './session';
import { sessionCookieName } from './session-cookie';

type ProviderProfile = Profile & { email_verified?: boolean };

/** Is the municipality's identity provider named in the environment? */
export function hasProvider(): boolean {
  return Boolean(process.env.OIDC_ISSUER && process.env.OIDC_CLIENT_ID && process.env.OIDC_CLIENT_SECRET);
}

/** How next-auth is used. Nothing outside lib/web knows that it is there. */
export function signInOptions(): NextAuthOptions {
  // next-auth reads its own address from the environment.
  process.env.NEXTAUTH_URL ??= publicOrigin();
  const secure = isHttps();
  return {
    secret: sessionSecret(),
    useSecureCookies: secure,
    session: { strategy: 'jwt', maxAge: absoluteHours * 3600 },
    pages: { signIn: '/logga-in', error: '/logga-in', signOut: '/logga-in' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    providers: hasProvider() ? [municipalProvider(), demoProvider] : [demoProvider],
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider === 'demo') return true;
        const who = await recognise(identityOf(profile));
        return who.ok || `/logga-in?fel=${who.problem}`;
      },
      /** The cookie's whole content: the id of a session that lies in the database. */
      async jwt({ token, user, account, profile }) {
        if (!account) return { sid: token.sid };
        if (account.provider === 'demo') {
          return { sid: await sessionFor({ ok: true, personId: user.id, name: user.name ?? '' }) };
        }
        const who = await recognise(identityOf(profile));
        if (!who.ok) throw new Error('The person is not known any more.');
        return { sid: await sessionFor(who) };
      },
      redirect({ url, baseUrl }) {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return `${baseUrl}${ownPath(path)}`;
      },
    },
    logger: {
      error: (code) => log.error({ code }, 'sign-in failed'),
      warn: (code) => log.warn({ code }, 'sign-in warning'),
      debug: () => {},
    },
  };
}

function municipalProvider(): OAuthConfig<ProviderProfile> {
  const issuer = process.env.OIDC_ISSUER ?? '';
  return {
    id: 'oidc',
    name: 'OpenID Connect',
    type: 'oauth',
    issuer,
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: process.env.OIDC_CLIENT_ID,
    clientSecret: process.env.OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      // Providers differ in where they put the address: in the signed identity token or behind userinfo.
      request: async ({ tokens, client }) => {
        const claims = decodedClaims(tokens.id_token);
        if (claims.email !== undefined || !tokens.access_token) return claims;
        return { ...claims, ...(await client.userinfo(tokens.access_token)) };
      },
    },
    profile: ({ sub }) => ({ id: sub ?? '' }),
  };
}

/** The claims of an identity token whose signature, audience and nonce openid-client has already checked. */
function decodedClaims(idToken: string | undefined): ProviderProfile {
  const payload = idToken?.split('.')[1];
  return payload ? JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) : {};
}

const demoProvider = Credentials({
  id: 'demo',
  name: 'Demo',
  credentials: { personId: {} },
  authorize: async (credentials) => {
    const account = (await demoAccounts()).find(({ personId }) => personId === credentials?.personId);
    return account ? { id: account.personId, name: account.name } : null;
  },
});

function identityOf(profile: ProviderProfile | undefined): Identity {
  return {
    issuer: process.env.OIDC_ISSUER ?? '',
    subject: profile?.sub ?? '',
    email: profile?.email,
    isEmailVerified: profile?.email_verified === true,
  };
}
