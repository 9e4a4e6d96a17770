/** What the proxy tells the pages about a request. It sets them itself, so that nobody else can. */
export const nonceHeader = 'x-nonce';
export const localeHeader = 'x-genklang-locale';
export const pathHeader = 'x-genklang-path';
