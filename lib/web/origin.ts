/** The address that the public knows the installation by, without a slash at the end. */
export function publicOrigin(): string {
  const configured = process.env.GENKLANG_URL;
  return configured ? new URL(configured).origin : `http://localhost:${process.env.PORT || 3000}`;
}

/** Is the installation reached over https? Decides HSTS and the Secure mark of cookies. */
export function isHttps(): boolean {
  return publicOrigin().startsWith('https:');
}

/**
 * Does a post come from a page of ours? Browsers always say where a post comes from; one that does not say,
 * or says somebody else's address (`null` counts as that), is refused.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (!origin || origin === 'null' || !URL.canParse(origin)) return false;
  return origin === publicOrigin() || new URL(origin).host === headers.get('host');
}

/** A path of our own to go to after sign-in; the office's front page for anything else. */
export function ownPath(wanted: string | null | undefined): string {
  const front = '/kontor';
  if (!wanted?.startsWith('/')) return front;
  const base = 'http://own.invalid';
  if (!URL.canParse(wanted, base)) return front;
  const url = new URL(wanted, base);
  // A path that itself begins with two slashes is read as a host by the browser that follows it.
  if (url.origin !== base || url.pathname.startsWith('//')) return front;
  return `${url.pathname}${url.search}`;
}
