import { headers } from 'next/headers';
import { MissingPage } from '@/app/missing-page';
import { localeOf } from '@/lib/text/server';
import { localeHeader } from '@/lib/web/request-headers';

/** What a page finds missing by itself; most is found out before, by the proxy. */
export default async function PublicNotFound() {
  return <MissingPage locale={localeOf((await headers()).get(localeHeader) ?? undefined)} />;
}
