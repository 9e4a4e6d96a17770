import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { localeOf, texts } from '@/lib/text/server';
import { localeHeader } from '@/lib/web/request-headers';
import { Document, documentName } from './document';
import { MissingPage } from './missing-page';
import { PublicFrame } from './public-frame';

const localeHere = async () => localeOf((await headers()).get(localeHeader) ?? undefined);

export async function generateMetadata(): Promise<Metadata> {
  const [locale, name] = await Promise.all([localeHere(), documentName()]);
  return { title: `${texts(locale)('page.missing.title')} – ${name}` };
}

/**
 * No route has the address: whole on its own, also for a browser without JavaScript. In a file of its own
 * kind, because a `not-found.tsx` at the root is sent along with every page.
 */
export default async function GlobalNotFound() {
  const locale = await localeHere();
  return (
    <Document>
      <PublicFrame locale={locale} path="">
        <MissingPage locale={locale} />
      </PublicFrame>
    </Document>
  );
}
