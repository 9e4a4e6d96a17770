'use client';

import { useParams } from 'next/navigation';
import { FailedPage } from '@/app/failed-page';

/** An unexpected failure on any page, the frame included. */
export default function PageError({ retry }: { retry: () => void }) {
  const locale = useParams().locale === 'en' ? 'en' : 'sv';
  return <FailedPage locale={locale} home={locale === 'en' ? '/en' : '/'} retry={retry} />;
}
