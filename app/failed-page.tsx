'use client';

import { useEffect } from 'react';
import { ErrorPage } from '@/components/page/error-page';
import { Button } from '@/components/ui/button';
import en from '@/lib/text/en/page-failed';
import sv from '@/lib/text/sv/page-failed';

type FailedPageProps = {
  locale: 'sv' | 'en';
  home: string;
  /** What `home` is: the public's beginning, or somebody's own work in the office. */
  start?: 'start' | 'work';
  retry: () => void;
};

/** Something went wrong while a page was made: whose fault it is not, and what to do now. */
export function FailedPage({ locale, home, start = 'start', retry }: FailedPageProps) {
  const failed = locale === 'en' ? en : sv;
  useEffect(() => {
    document.title = failed.title;
  }, [failed]);
  return (
    <ErrorPage title={failed.title} lead={failed.lead}>
      <p>
        <Button type="button" onClick={retry}>
          {failed.again}
        </Button>
      </p>
      <p>
        <a href={home}>{failed[start]}</a>
      </p>
    </ErrorPage>
  );
}
