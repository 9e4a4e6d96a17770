import { isHttps } from './origin';

/** The name of the cookie that holds a signed-in browser's token. Over https it cannot be set from elsewhere. */
export function sessionCookieName(): string {
  return isHttps() ? '__Host-genklang-session' : 'genklang-session';
}
