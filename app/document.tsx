import './globals.css';
import { headers } from 'next/headers';
import { localeOf } from '@/lib/text/server';
import { accentStyle } from '@/lib/web/accent';
import { installation } from '@/lib/web/installation';
import { localeHeader, nonceHeader } from '@/lib/web/request-headers';

/** The document around every page. Its language comes from the path, by way of the proxy. */
export async function Document({ children }: { children: React.ReactNode }) {
  const [given, settings] = await Promise.all([headers(), installation()]);
  const style = settings && accentStyle(settings.accentColour);
  return (
    <html lang={localeOf(given.get(localeHeader) ?? undefined)}>
      <head>{style ? <style nonce={given.get(nonceHeader) ?? undefined}>{style}</style> : null}</head>
      <body>{children}</body>
    </html>
  );
}

/** The end of every page's title. */
export async function documentName(): Promise<string> {
  const municipality = (await installation())?.municipality;
  return municipality ? `Genklang, ${municipality}` : 'Genklang';
}
